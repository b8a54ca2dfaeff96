import { header, type Mail } from '../mail/mail.ts';
import type { Notification, Platform } from '../platforms/notification.ts';
import { base64, utf8Bytes } from './bytes.ts';
import type { Draft } from './draft.ts';
import { plainLine } from './plain.ts';
import { relayAddress } from './relay.ts';

// No package composes MIME here. nodemailer's composer and mailcomposer need Buffer and streams; mimetext (MIT, 55 KB bundled
// with its core-js) reads the clock and Math.random, lets a line break in a header value through ("\r\nBcc: …" becomes a
// header), puts a long subject into one encoded word of over 75 characters and labels an unencoded body as base64.

/** By this header another shell recognises our draft. Its value is the template's name: no personal data. */
export const DRAFT_HEADER = 'X-Vorzimmer-Draft';

/** What a draft needs of the mail that it answers. */
export interface OriginalMail {
  readonly platform: Platform | null;
  readonly subject: string | null;
  readonly messageId: string | null;
  readonly references: string | null;
  readonly replyTo: string | null;
}

/** The user as sender. Without an address there is no `From`: Gmail writes its own. */
export interface Sender {
  readonly name: string | null;
  readonly address: string | null;
  /** For the Date header, milliseconds since the epoch; null leaves it to the mail program that sends. */
  readonly now: number | null;
}

/** The original as {@link draftMime} wants it. */
export function originalOf(
  mail: Mail,
  notification: Pick<Notification, 'platform' | 'replyTo'>,
): OriginalMail {
  return {
    platform: notification.platform,
    subject: header(mail, 'subject'),
    messageId: mail.messageId ?? header(mail, 'message-id'),
    references: header(mail, 'references') ?? header(mail, 'in-reply-to'),
    replyTo: notification.replyTo ?? header(mail, 'reply-to'),
  };
}

/** RFC 5322 §2.1.1 recommends 78; RFC 2047 §2 limits an encoded word to 75. */
const LINE = 76;
/** 39 bytes are 64 characters as an encoded word: with `Subject: ` before it, within a line of 76. */
const WORD_BYTES = 39;

/** A header's text: ASCII as it is, anything else in encoded words that never split a character (RFC 2047 §5). */
function encodedText(text: string, room: number): string {
  if (/^[ -~]*$/.test(text) && !text.includes('=?') && text.length <= room) return text;
  const words: string[] = [];
  let word = '';
  let bytes = 0;
  for (const char of text) {
    const size = utf8Bytes(char).length;
    if (bytes + size > WORD_BYTES) {
      words.push(word);
      word = '';
      bytes = 0;
    }
    word += char;
    bytes += size;
  }
  words.push(word);
  return words.map((one) => `=?UTF-8?B?${base64(one)}?=`).join('\r\n ');
}

/**
 * The subject of a reply: the original's with one "Re: ", as every mail program does it. Gmail keeps a draft in the thread only
 * with an equal subject, and compares without reply prefixes.
 */
export function replySubject(original: string | null, fallback: string): string {
  const subject = plainLine(original ?? '').slice(0, 500);
  if (subject === '') return plainLine(fallback);
  return /^(?:re|aw|antw)\s?:/i.test(subject) ? subject : `Re: ${subject}`;
}

const idsIn = (text: string | null): readonly string[] =>
  (text ?? '').slice(0, 20_000).match(/<[!-;=?-~]{3,250}>/g) ?? [];

/** The thread so far with the original last; long threads keep the first and the most recent ids. */
function threading(original: OriginalMail): readonly string[] {
  const id = idsIn(original.messageId)[0];
  if (id === undefined) return [];
  const before = idsIn(original.references).filter((one) => one !== id);
  const kept = before.length > 10 ? [...before.slice(0, 1), ...before.slice(-9)] : before;
  return [`In-Reply-To: ${id}`, `References: ${[...new Set([...kept, id])].join('\r\n ')}`];
}

function fromLine(sender: Sender): readonly string[] {
  const address = (sender.address ?? '').trim();
  if (!/^[!#-'*+\-./0-9=?A-Z^_`a-z{|}~]{1,64}@[A-Za-z0-9.-]{1,190}$/.test(address)) return [];
  const name = plainLine(sender.name ?? '').slice(0, 100);
  if (name === '') return [`From: ${address}`];
  const words = encodedText(name, LINE);
  // An encoded word may not stand inside a quoted string; plain ASCII may need one (RFC 5322 §3.2.4).
  const shown = words === name ? `"${name.replace(/(["\\])/g, '\\$1')}"` : words;
  return [`From: ${shown}\r\n <${address}>`];
}

const DAYS = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'];
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const two = (n: number): string => String(n).padStart(2, '0');

function dateLine(now: number | null): readonly string[] {
  if (now === null || !Number.isFinite(now)) return [];
  const date = new Date(now);
  const day = `${DAYS[date.getUTCDay()]}, ${date.getUTCDate()} ${MONTHS[date.getUTCMonth()]} ${date.getUTCFullYear()}`;
  const time = [date.getUTCHours(), date.getUTCMinutes(), date.getUTCSeconds()].map(two).join(':');
  return [`Date: ${day} ${time} +0000`];
}

/**
 * A draft as a MIME message (RFC 5322, ASCII, CRLF, body in base64): the same draft gives the same text.
 * `To` only where the original's Reply-To lies at the platform's relay: a draft without a recipient cannot be sent by accident.
 */
export function draftMime(draft: Draft, original: OriginalMail, sender: Sender): string {
  const relay = relayAddress(original.platform, original.replyTo);
  const body = base64(`${draft.body.replace(/\r\n?|\n/g, '\r\n')}\r\n`);
  const lines = [
    ...dateLine(sender.now),
    ...fromLine(sender),
    ...(relay === null ? [] : [`To: ${relay}`]),
    `Subject: ${encodedText(replySubject(original.subject, draft.subject), LINE - 'Subject: '.length)}`,
    ...threading(original),
    `${DRAFT_HEADER}: ${draft.template.replace(/[^a-z0-9-]/g, '').slice(0, 60)}`,
    'MIME-Version: 1.0',
    'Content-Type: text/plain; charset=UTF-8',
    'Content-Transfer-Encoding: base64',
    '',
    ...(body.match(/.{1,76}/g) ?? []),
  ];
  return `${lines.join('\r\n')}\r\n`;
}
