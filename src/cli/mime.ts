import { type Header, header, type Mail } from '../mail/mail.ts';
import { headerValue } from './sources/header-fields.ts';

/** Mails are younger than the format and older than the far future: anything else is a broken date. */
const EARLIEST = Date.UTC(1990, 0, 1);
const LATEST = Date.UTC(2100, 0, 1);

function instant(text: string): number | null {
  const time = Date.parse(text.trim());
  return time >= EARLIEST && time < LATEST ? time : null;
}

/** When the mailbox received it (the topmost Received line), else what the sender's Date header says. */
export function dateOf(mail: Pick<Mail, 'headers'>): number | null {
  const received = header(mail, 'received');
  const stamp = received === null ? null : instant(received.slice(received.lastIndexOf(';') + 1));
  return stamp ?? instant(header(mail, 'date') ?? '');
}

const lines = (text: string) => text.replace(/\r\n?/g, '\n');

/**
 * A MIME message as a {@link Mail}: header values unfolded and decoded, bodies in Unicode with `\n` line ends.
 * mailparser's own date is not used: for a broken Date header it invents the present.
 * @throws mailparser's error for absurd MIME (too many parts, headers of megabytes): the caller names the mail and goes on
 */
export async function mailFromMime(bytes: Uint8Array): Promise<Mail> {
  // Loaded when the first mail is there: `--version` and an archive without notifications do without it.
  const { simpleParser } = await import('./mailparser.ts');
  const parsed = await simpleParser(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), {
    skipHtmlToText: true,
    skipTextToHtml: true,
    skipImageLinks: true,
    skipTextLinks: true,
  });
  const headers: Header[] = (parsed.headerLines ?? []).map(({ key, line }) => ({
    name: line.slice(0, Math.max(line.indexOf(':'), 0)).trim() || key,
    value: headerValue(line),
  }));
  return {
    headers,
    text: parsed.text === undefined ? null : lines(parsed.text),
    html: parsed.html ? lines(parsed.html) : null,
    date: dateOf({ headers }),
    messageId: header({ headers }, 'message-id'),
    gmail: null,
  };
}
