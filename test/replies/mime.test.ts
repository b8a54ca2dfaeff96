import { simpleParser } from 'mailparser';
import { describe, expect, it } from 'vitest';
import { base64, base64url } from '../../src/replies/bytes.ts';
import type { Draft } from '../../src/replies/draft.ts';
import { draftMime, type OriginalMail, replySubject } from '../../src/replies/mime.ts';
import { relayAddress } from '../../src/replies/relay.ts';

const DRAFT: Draft = {
  template: 'ask-back-vague',
  language: 'de',
  formality: 'sie',
  subject: 'Kurze Rückfrage',
  body: 'Guten Tag Frau Müller,\n\ndanke für Ihre Nachricht. 😀 „Grüße“\n\nViele Grüße\nEva',
  deliverable: false,
};
const ORIGINAL: OriginalMail = {
  platform: 'linkedin',
  subject: 'Grüße aus dem schönen Süden '.repeat(6).trim(),
  messageId: '<1.2.3@example.com>',
  references: '<a@example.com> <b@example.com>',
  replyTo: null,
};
const SENDER = { name: 'Eva Beispiel', address: 'eva@example.org', now: Date.UTC(2026, 2, 4, 5, 6, 7) };
const RELAY = '0f8fad5b-d9cb-469f-a165-70867728950e@reply.linkedin.com';

describe('draftMime', () => {
  it('comes back from a MIME parser as it went in', async () => {
    const mime = draftMime(DRAFT, ORIGINAL, SENDER);
    expect(mime).toMatch(/^[\x20-\x7e\r\n]*$/);
    expect(mime.split('\r\n').every((line) => line.length <= 76 && !line.includes('\n'))).toBe(true);
    const mail = await simpleParser(mime);
    expect(mail.subject).toBe(`Re: ${ORIGINAL.subject}`);
    expect(mail.inReplyTo).toBe('<1.2.3@example.com>');
    expect(mail.references).toEqual(['<a@example.com>', '<b@example.com>', '<1.2.3@example.com>']);
    expect(mail.text?.trimEnd()).toBe(DRAFT.body);
    expect(mail.from?.value).toEqual([{ name: 'Eva Beispiel', address: 'eva@example.org' }]);
    expect(mail.date?.getTime()).toBe(SENDER.now);
    expect(mail.to).toBeUndefined();
    expect(mail.headers.get('x-vorzimmer-draft')).toBe('ask-back-vague');
  });

  it('has a recipient only at the platform’s own relay', async () => {
    const to = async (platform: 'linkedin' | 'xing' | null, replyTo: string | null) => {
      const mail = await simpleParser(draftMime(DRAFT, { ...ORIGINAL, platform, replyTo }, SENDER));
      return mail.to === undefined ? null : [mail.to].flat()[0]?.text;
    };
    expect(await to('linkedin', `Andrea <${RELAY}>`)).toBe(RELAY);
    expect(await to('linkedin', RELAY)).toBe(RELAY);
    expect(await to('xing', RELAY)).toBeNull();
    expect(await to(null, RELAY)).toBeNull();
    for (const foreign of [
      'mailrobot@mail.xing.com',
      'andrea@example.com',
      `${RELAY}.example.com`,
      'x0f8fad5b@reply.linkedin.com.evil.example',
      'x0f8fad5b@sub.reply.linkedin.com',
      'noreply-0001@reply.linkedin.com',
      `${RELAY}\r\nBcc: evil@example.com`,
      `<${RELAY}> <evil@example.com>`,
      `${RELAY}, evil@example.com`,
    ])
      expect(relayAddress('linkedin', foreign)).toBeNull();
  });

  it('lets nothing of the original become a header', async () => {
    const hostile: OriginalMail = {
      platform: 'linkedin',
      subject: 'Hallo\r\nBcc: evil@example.com\u202e\u0000 =?UTF-8?Q?x?=',
      messageId: '<1@example.com>\r\nBcc: evil@example.com',
      references: 'x\r\nBcc: evil@example.com <a b@example.com> <ok@example.com>',
      replyTo: null,
    };
    const draft = { ...DRAFT, template: 'x\r\nBcc: evil@example.com' };
    const mime = draftMime(draft, hostile, { name: 'Eva\r\nBcc: x', address: 'a@b\r\nBcc: x', now: null });
    const mail = await simpleParser(mime);
    expect(mail.bcc).toBeUndefined();
    expect(mail.from).toBeUndefined();
    expect(mail.subject).toBe('Re: Hallo Bcc: evil@example.com =?UTF-8?Q?x?=');
    expect(mail.references).toEqual(['<ok@example.com>', '<1@example.com>']);
  });

  it('keeps the subject equal: one reply prefix, never two', () => {
    expect(replySubject('Einladung', 'x')).toBe('Re: Einladung');
    expect(replySubject('RE: Einladung', 'x')).toBe('RE: Einladung');
    expect(replySubject('AW: Einladung', 'x')).toBe('AW: Einladung');
    expect(replySubject(null, 'Kurze Rückfrage')).toBe('Kurze Rückfrage');
  });

  it('encodes like the platform would', () => {
    for (const text of ['', 'a', 'ab', 'abc', 'Grüße 😀', '\ud800', '李伟 محمد']) {
      expect(base64(text)).toBe(Buffer.from(text).toString('base64'));
      expect(base64url(text)).toBe(Buffer.from(text).toString('base64url'));
    }
  });
});
