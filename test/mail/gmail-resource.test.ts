import { describe, expect, it } from 'vitest';
import type { DecodeBytes } from '../../src/mail/bytes.ts';
import { type GmailMessage, mailFromGmail } from '../../src/mail/gmail-resource.ts';
import { header, headers } from '../../src/mail/mail.ts';

const decode: DecodeBytes = (data, charset) =>
  new TextDecoder(charset).decode(
    typeof data === 'string' ? Buffer.from(data, 'base64url') : Uint8Array.from(data),
  );

const base64 = (text: string): string => Buffer.from(text, 'utf8').toString('base64url');
const signedBytes = (bytes: Uint8Array): number[] => [...new Int8Array(bytes)];
const part = (mimeType: string, data: string | number[], type = `${mimeType}; charset=UTF-8`) => ({
  mimeType,
  filename: '',
  headers: [{ name: 'Content-Type', value: type }],
  body: { data },
});

const MESSAGE: GmailMessage = {
  id: '18aa',
  threadId: '18a9',
  labelIds: ['INBOX'],
  internalDate: '1653714591000',
  payload: {
    mimeType: 'multipart/mixed',
    filename: '',
    headers: [
      { name: 'Received', value: 'by one' },
      { name: 'Received', value: 'by two' },
      { name: 'From', value: '=?UTF-8?Q?J=C3=BCrgen_B=C3=B6t?= =?UTF-8?Q?tcher?= <juergen@example.com>' },
      { name: 'Message-ID', value: '<1@example.com>' },
    ],
    body: {},
    parts: [
      {
        mimeType: 'multipart/alternative',
        filename: '',
        headers: [],
        body: {},
        parts: [part('text/plain', base64('Grüße\r\naus Köln')), part('text/html', base64('<p>Grüße</p>'))],
      },
      { ...part('text/plain', base64('never read')), filename: 'notes.txt' },
      { mimeType: 'message/rfc822', filename: '', parts: [part('text/plain', base64('a mail inside'))] },
    ],
  },
};

describe('mailFromGmail', () => {
  it('reads nested parts, decodes headers and leaves attachments and inner mails alone', () => {
    const mail = mailFromGmail(MESSAGE, decode);
    expect(mail.text).toBe('Grüße\naus Köln');
    expect(mail.html).toBe('<p>Grüße</p>');
    expect(mail.date).toBe(1653714591000);
    expect(mail.messageId).toBe('<1@example.com>');
    expect(header(mail, 'from')).toBe('Jürgen Böttcher <juergen@example.com>');
    expect(headers(mail, 'received')).toEqual(['by one', 'by two']);
    expect(mail.gmail).toEqual({ id: '18aa', threadId: '18a9', labelIds: ['INBOX'] });
  });

  it('reads the signed bytes of Apps Script like the base64 of REST', () => {
    const bytes = signedBytes(Buffer.from('Grüße – 你好 🙂', 'utf8'));
    expect(bytes.some((byte) => byte < 0)).toBe(true);
    const payload = { ...part('text/plain', bytes), headers: [] };
    expect(mailFromGmail({ id: 'a', payload }, decode).text).toBe('Grüße – 你好 🙂');
  });

  it('takes the charset of the header only where the bytes are no UTF-8', () => {
    const latin = signedBytes(Buffer.from('Grüße', 'latin1'));
    const wrong = part('text/plain', base64('Grüße'), 'text/plain; charset="iso-8859-1"');
    expect(mailFromGmail({ payload: wrong }, decode).text).toBe('Grüße');
    const right = part('text/plain', latin, 'text/plain; charset="iso-8859-1"');
    expect(mailFromGmail({ payload: right }, decode).text).toBe('Grüße');
    const unknown = part('text/plain', latin, 'text/plain; charset=x-nobody-knows');
    expect(mailFromGmail({ payload: unknown }, decode).text).toContain('Gr');
  });

  it('joins the soft line breaks of format=flowed and keeps the hard ones', () => {
    const flowed = part('text/plain', base64('one long \nsentence\n-- \nAnna'), 'text/plain; format=flowed');
    expect(mailFromGmail({ payload: flowed }, decode).text).toBe('one long sentence\n-- \nAnna');
  });

  it('has no text for format=metadata and for an empty resource, and never throws', () => {
    const metadata = {
      id: 'b',
      threadId: 'b',
      payload: {
        mimeType: 'multipart/alternative',
        headers: [{ name: 'Date', value: 'Tue, 2 Jan 2024 10:00:00 +0000' }],
      },
    };
    const mail = mailFromGmail(metadata, decode);
    expect([mail.text, mail.html]).toEqual([null, null]);
    expect(mail.date).toBe(Date.UTC(2024, 0, 2, 10));
    expect(mailFromGmail({}, decode)).toEqual({
      headers: [],
      text: null,
      html: null,
      date: null,
      messageId: null,
      gmail: { id: '', threadId: '', labelIds: [] },
    });
    const broken = () => {
      throw new Error('Could not decode string.');
    };
    expect(mailFromGmail(MESSAGE, broken).text).toBeNull();
  });

  it('stops in absurdly deep MIME', () => {
    let deep: GmailMessage['payload'] = part('text/plain', base64('down here'));
    for (let level = 0; level < 5000; level += 1) deep = { mimeType: 'multipart/mixed', parts: [deep] };
    expect(mailFromGmail({ payload: deep }, decode).text).toBeNull();
  });
});
