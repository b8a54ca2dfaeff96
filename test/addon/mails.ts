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

/** A LinkedIn InMail, which can be answered through the platform's relay. */
export function inMail({
  id = 'mail1',
  text = 'Guten Tag Frau Muster,\n\nwir suchen für ein Krankenhaus in Köln eine Beraterin für die Aufnahme. Haben Sie im Juni Zeit?\n\nDana Demo',
}: {
  readonly id?: string;
  readonly text?: string;
} = {}): Buffer {
  return mime({
    id,
    from: 'Dana Demo <inmail-hit-reply@linkedin.com>',
    subject: 'Projekt in Köln',
    headers: [
      PASSED,
      'X-LinkedIn-Template: email_hire_inmail_initial_single_01',
      'X-LinkedIn-Class: INMAIL',
      'Reply-To: Dana Demo <0a1b2c3d-0000-4000-8000-000000000001@reply.linkedin.com>',
    ],
    text: [
      'Projekt in Köln',
      '',
      '    Dana Demo',
      '    Reply',
      '    https://www.linkedin.com/messaging/thread/2-demo/',
      '',
      text,
      '',
      '----------------------------------------',
      'This email was intended for Kim Muster (Prozessberatung).',
    ].join('\n'),
  });
}

/** Poses as LinkedIn; the receiving server says that it is not. */
export function spoof(): Buffer {
  return mime({
    id: 'spoof',
    from: 'Ada Beispiel <invitations@linkedin.com>',
    subject: 'I want to connect',
    headers: [
      'Authentication-Results: mx.google.com; dkim=fail header.i=@linkedin.com; spf=fail smtp.mailfrom=linkedin.com; dmarc=fail (p=REJECT) header.from=linkedin.com',
      'X-LinkedIn-Template: email_m2m_invite_single_01',
    ],
    text: [
      'Hi Kim,',
      '',
      'bitte bestätigen Sie Ihr Konto.',
      '',
      'Ada Beispiel',
      'Beraterin',
      '',
      'View profile: https://www.linkedin.com/comm/in/ada-beispiel?trk=eml-email_m2m_invite_single_01-hero-1-profile',
    ].join('\n'),
  });
}

/** A genuine XING mail of a kind that nobody has described. */
export function unread(): Buffer {
  return mime({
    id: 'unread',
    from: 'XING <mailrobot@mail.xing.com>',
    subject: 'Es gibt etwas Neues',
    headers: [
      'Authentication-Results: mx.google.com; dkim=pass header.i=@mail.xing.com; spf=pass smtp.mailfrom=mail.xing.com; dmarc=pass header.from=mail.xing.com',
    ],
    text: 'Hallo Kim,\n\nauf XING ist etwas geschehen.\n\n=> https://www.xing.com/m/abcdefghijklmnopqrstuv\n',
  });
}

export const ORDINARY = mime({
  from: 'Oma <oma@example.com>',
  subject: 'Sonntag',
  text: 'Kommst du zum Kaffee?',
  id: 'oma',
});
