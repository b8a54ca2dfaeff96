/** Invented mails in the shape of real notifications; people at example domains, no live links. */

interface Parts {
  readonly from: string;
  readonly subject: string;
  readonly headers?: readonly string[];
  readonly text: string;
  readonly id?: string;
}

export function mime({ from, subject, headers = [], text, id = 'a1' }: Parts): Buffer {
  return Buffer.from(
    [
      ...headers,
      `From: ${from}`,
      'To: Kim Muster <kim@example.com>',
      `Subject: ${subject}`,
      `Message-ID: <${id}@example.com>`,
      'Date: Fri, 01 May 2026 09:00:00 +0000',
      'MIME-Version: 1.0',
      'Content-Type: text/plain; charset=UTF-8',
      'Content-Transfer-Encoding: 8bit',
      '',
      ...text.split('\n'),
    ].join('\r\n'),
    'utf8',
  );
}

const PASSED =
  'Authentication-Results: mx.google.com; dkim=pass header.i=@linkedin.com; spf=pass smtp.mailfrom=linkedin.com; dmarc=pass (p=REJECT) header.from=linkedin.com';

/** A LinkedIn invitation with a personal note. */
export function invitation({
  name = 'Ada Beispiel',
  note = 'ich sehe Synergien und würde mich gern mit Ihnen vernetzen.',
  id = 'inv1',
  slug = 'ada-beispiel',
  headline = 'Beraterin bei Beispiel GmbH',
}: {
  readonly name?: string;
  readonly note?: string;
  readonly id?: string;
  readonly slug?: string;
  readonly headline?: string;
} = {}): Buffer {
  return mime({
    id,
    from: `${/^[ -~]*$/.test(name) ? name.replace(/[<>",]/g, '') : 'Ada'} <invitations@linkedin.com>`,
    subject: 'I want to connect',
    headers: [PASSED, 'X-LinkedIn-Template: email_m2m_invite_single_01', 'X-LinkedIn-Class: INVITE-MBR'],
    text: [
      'Hi Kim,',
      '',
      note,
      '',
      name,
      headline,
      '',
      `View profile: https://www.linkedin.com/comm/in/${slug}?trk=eml-email_m2m_invite_single_01-hero-1-profile`,
      'Accept: https://www.linkedin.com/comm/mynetwork/invite-accept/invitationId/1?trk=eml-x',
      '',
      '----------------------------------------',
      'You are receiving Invitation emails.',
      'This email was intended for Kim Muster (Prozessberatung).',
    ].join('\n'),
  });
}

export const ORDINARY = mime({
  from: 'Oma <oma@example.com>',
  subject: 'Sonntag',
  text: 'Kommst du zum Kaffee?',
  id: 'oma',
});
