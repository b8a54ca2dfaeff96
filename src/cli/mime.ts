import { simpleParser } from 'mailparser';
import type { Mail } from '../mail/mail.ts';

/**
 * A MIME message as a {@link Mail}.
 * @throws mailparser's error for absurd MIME (too many parts, headers of megabytes): the caller names the mail and goes on
 */
export async function mailFromMime(bytes: Uint8Array): Promise<Mail> {
  const parsed = await simpleParser(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), {
    skipHtmlToText: true,
    skipTextToHtml: true,
    skipImageLinks: true,
    skipTextLinks: true,
  });
  const headers = parsed.headerLines.map(({ key, line }) => ({
    name: line.slice(0, Math.max(line.indexOf(':'), 0)) || key,
    value: line.slice(line.indexOf(':') + 1).trim(),
  }));
  return {
    headers,
    text: parsed.text ?? null,
    html: parsed.html === false ? null : parsed.html,
    date: parsed.date?.getTime() ?? null,
    messageId: parsed.messageId ?? null,
    gmail: null,
  };
}
