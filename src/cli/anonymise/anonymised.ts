import libmime from 'libmime';
import { type Header, header, type Mail } from '../../mail/mail.ts';
import { outlineOf } from '../../mail/outline.ts';
import type { Notification } from '../../platforms/notification.ts';
import { recognise } from '../../platforms/registry.ts';
import { mailFromMime } from '../mime.ts';
import { cleanHeaders } from './headers.ts';
import { cleanHtml } from './html.ts';
import { muffler } from './message.ts';
import { type Pseudonyms, pseudonyms } from './pseudonyms.ts';
import { cleanerFor, likelyNames, type Personal } from './text.ts';

const BOUNDARY = '=_vorzimmer_copy';

/** What must be read from the copy as from the original. */
function coreOf({
  platform,
  kind,
  authenticity,
  template,
  requester,
  message,
  replyTo,
}: Notification): string {
  return JSON.stringify([
    platform,
    kind,
    authenticity.verdict,
    template?.name ?? null,
    requester === null,
    message === null,
    replyTo === null,
  ]);
}

/** The same with every field of the requester: what the copy should show where it can. */
function shapeOf(notification: Notification): string {
  const fields = Object.values(notification.requester ?? {}).map((value) => value === null);
  return coreOf(notification) + JSON.stringify(fields);
}

/** The name in front of an address; null where there is none or it is the platform's own. */
function displayName(value: string | null): string | null {
  const name = (value ?? '')
    .replace(/<[^<>]{0,500}>.*$/s, '')
    .replace(/["']/g, '')
    .replace(/\s\(?(?:via|über|auf|a través de|par|tramite|através do) (?:linkedin|xing)\)?.{0,200}$/i, '')
    .trim();
  return name === '' || name.includes('@') || /^(?:linkedin|xing)\b/i.test(name) ? null : name;
}

/** What the footer prints behind the name of the recipient: "for Kim Beispiel (Head of Sales at Example Ltd)". */
function phrasesBehind(name: string, lines: readonly string[]): readonly string[] {
  return lines.flatMap((line) => {
    const at = line.indexOf(name);
    const rest = at < 0 ? '' : line.slice(at + name.length, at + name.length + 300);
    const behind = /^\s?\(([^()]{2,250})\)/.exec(rest)?.[1] ?? /^, (.{2,200}?)\.?$/.exec(rest)?.[1];
    return behind === undefined ? [] : [behind];
  });
}

function personalIn(mail: Mail, notification: Notification, lines: readonly string[]): Personal {
  const { requester } = notification;
  const names = [
    requester?.name ?? null,
    displayName(header(mail, 'to')),
    displayName(header(mail, 'from')),
    displayName(header(mail, 'reply-to')),
  ].filter((name) => name !== null);
  // Of a place its first part is enough: "Bavaria, Germany" is where millions live, and shows that it is a place.
  const place = requester?.location?.split(',')[0];
  const phrases = [requester?.headline, requester?.position, requester?.company, place].filter(
    (phrase) => phrase !== null && phrase !== undefined,
  );
  return { names, phrases: [...phrases, ...names.flatMap((name) => phrasesBehind(name, lines))] };
}

function part(type: string, body: string): string {
  return `Content-Type: ${type}; charset=UTF-8\r\nContent-Transfer-Encoding: 8bit\r\n\r\n${body.replace(/\r?\n/g, '\r\n')}\r\n`;
}

function mimeOf(headers: readonly Header[], text: string | null, html: string | null): Buffer {
  const head = [...headers, { name: 'MIME-Version', value: '1.0' }]
    .map(({ name, value }) => `${name}: ${libmime.encodeWords(value.replace(/[\r\n]+/g, ' '), 'Q', 52)}\r\n`)
    .join('');
  const parts = [
    ...(text === null ? [] : [part('text/plain', text)]),
    ...(html === null ? [] : [part('text/html', html)]),
  ];
  if (parts.length < 2) return Buffer.from(head + (parts[0] ?? '\r\n'));
  const body = parts.map((each) => `--${BOUNDARY}\r\n${each}`).join('');
  return Buffer.from(
    `${head}Content-Type: multipart/alternative; boundary="${BOUNDARY}"\r\n\r\n${body}--${BOUNDARY}--\r\n`,
  );
}

function copyOf(mail: Mail, notification: Notification, personal: Personal, names: Pseudonyms): Buffer {
  const { message, language, formality } = notification;
  const muffle = muffler({ message, language, formality, known: [...personal.names, ...personal.phrases] });
  const cleaned = cleanerFor(personal, names);
  const clean = (text: string) => cleaned(muffle(text));
  return mimeOf(
    cleanHeaders(mail.headers, clean, names),
    mail.text === null ? null : clean(mail.text),
    mail.html === null ? null : cleanHtml(mail.html, clean),
  );
}

/**
 * A copy of a mail for a bug report: no names, addresses, profile names, ids, tokens, photos, and not what the requester
 * wrote, but read by us as the original is. Other people's names are only guessed at, so each guess that would change
 * the reading is taken back.
 * @returns null where no copy without personal data is read like the original
 */
export async function anonymised(mail: Mail): Promise<Buffer | null> {
  const notification = recognise(mail);
  const outline = outlineOf(mail);
  const lines = [...outline.text, ...outline.html].map((line) => line.text);
  const known = personalIn(mail, notification, lines);
  const build = (phrases: readonly string[]) =>
    copyOf(mail, notification, { ...known, phrases: [...known.phrases, ...phrases] }, pseudonyms());
  const reading = async (phrases: readonly string[]) => recognise(await mailFromMime(build(phrases)));
  const plain = await reading([]);
  if (coreOf(plain) !== coreOf(notification)) return null;
  const wanted = shapeOf(plain);
  const alike = async (phrases: readonly string[]) => shapeOf(await reading(phrases)) === wanted;

  const names = pseudonyms();
  const guesses = likelyNames(lines.map(cleanerFor(known, names)), names);
  const harmless = async (some: readonly string[], beside: readonly string[]): Promise<readonly string[]> => {
    if (some.length === 0 || (await alike([...beside, ...some]))) return some;
    if (some.length === 1) return [];
    const half = Math.ceil(some.length / 2);
    const first = await harmless(some.slice(0, half), beside);
    return [...first, ...(await harmless(some.slice(half), [...beside, ...first]))];
  };
  return build(await harmless(guesses, []));
}
