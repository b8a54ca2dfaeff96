import type { Mailbox } from './mailbox.ts';
import { headerOfMessage } from './stored.ts';

/** The mails of an mbox file, `>From ` lines restored (mboxrd). A file without a `From ` line is one mail. */
export function mailsInFile(bytes: Buffer): readonly Buffer[] {
  if (!bytes.subarray(0, 5).equals(Buffer.from('From '))) return bytes.length === 0 ? [] : [bytes];
  const mails: Buffer[] = [];
  let start = 0;
  while (start < bytes.length) {
    const next = bytes.indexOf('\nFrom ', start);
    const end = next < 0 ? bytes.length : next + 1;
    const head = bytes.indexOf('\n', start) + 1;
    if (head > 0 && head < end) mails.push(unquoted(bytes.subarray(head, end)));
    start = next < 0 ? bytes.length : next + 1;
  }
  return mails;
}

function unquoted(mail: Buffer): Buffer {
  if (!mail.includes('\n>')) return Buffer.from(mail);
  const text = mail.toString('latin1').replace(/^>(>{0,99}From )/gm, '$1');
  return Buffer.from(text, 'latin1');
}

/** How Gmail's export labels what the owner wrote. */
const SENT = /(?:^|,)\s{0,3}"?(?:Sent|Gesendet)"?\s{0,3}(?:,|$)/i;

/**
 * Puts every mail of a file into the mailbox, oldest first as they stand, and says how many there were. What the owner wrote does not lie
 * in the inbox.
 */
export function seedFrom(mailbox: Mailbox, bytes: Buffer): number {
  const mails = mailsInFile(bytes);
  for (const raw of mails) {
    const sent = SENT.test(headerOfMessage({ raw }, 'x-gmail-labels'));
    mailbox.receive(raw, sent ? { labelIds: ['SENT'] } : {});
  }
  return mails.length;
}
