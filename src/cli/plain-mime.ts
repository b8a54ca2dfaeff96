import { decode } from 'iconv-lite';
import type { Header } from '../mail/mail.ts';
import { headerFields } from './sources/header-fields.ts';

/** What a message holds, before line ends are made equal. */
export interface MimeParts {
  readonly headers: readonly Header[];
  readonly text: string | null;
  readonly html: string | null;
}

const ALTERNATIVE =
  /^multipart\/alternative ?; ?(?:charset="?[\w-]{1,30}"? ?; ?)?boundary=(?:"([^"\\\s]{1,70})"|([\w.=+/'-]{1,70}))(?: ?; ?charset="?[\w-]{1,30}"?)? ?;?$/i;
const LEAF = /^text\/(plain|html) ?; ?charset="?(utf-8|us-ascii|iso-8859-1|windows-1252)"? ?;?$/i;
const LONGEST_HEAD = 32 * 1024;

/** Header block and body of a message or part, as they lie in the bytes; null where a line is no header field. */
function divided(source: string): { fields: readonly Header[]; body: string } | null {
  const gap = /\r?\n\r?\n/.exec(source.slice(0, LONGEST_HEAD));
  if (gap === null) return null;
  const head = source.slice(0, gap.index);
  const fields = headerFields(head);
  const lines = head.split(/\r?\n(?![ \t])/).length;
  return lines === fields.length ? { fields, body: source.slice(gap.index + gap[0].length) } : null;
}

/** The value of a field that stands there once; '' where it is missing, null where it is repeated. */
function single(fields: readonly Header[], name: string): string | null {
  const found = fields.filter((field) => field.name.toLowerCase() === name);
  return found.length > 1 ? null : (found[0]?.value ?? '').replace(/\s{1,99}/g, ' ');
}

/** The bytes of a part as a binary string (one unit per byte); null where its encoding is damaged in any way. */
function decodedBytes(body: string, encoding: string): string | null {
  if (/^(?:7bit|8bit|)$/.test(encoding)) return body;
  if (encoding === 'base64') {
    const letters = body.replace(/[\r\n]/g, '');
    const whole = letters.length % 4 === 0 && /^[A-Za-z0-9+/]*={0,2}$/.test(letters);
    return whole ? Buffer.from(letters, 'base64').toString('latin1') : null;
  }
  if (encoding !== 'quoted-printable') return null;
  if (/[ \t](?:[\r\n]|$)|=(?![\dA-F]{2}|\r?\n)/i.test(body)) return null;
  const joined = body.replace(/=\r?\n/g, '');
  return joined.replace(/=([\dA-F]{2})/gi, (_, hex) => String.fromCharCode(Number.parseInt(hex, 16)));
}

interface Leaf {
  readonly kind: 'plain' | 'html';
  /** Not blank, with `\n` as line ends. */
  readonly text: string;
}

/** A text or HTML part; null where it is anything else, or damaged. */
function leafOf(fields: readonly Header[], body: string): Leaf | null {
  const [, kind, charset = ''] = LEAF.exec(single(fields, 'content-type') ?? '')?.map(lowered) ?? [];
  if (kind !== 'plain' && kind !== 'html') return null;
  if (single(fields, 'content-disposition') !== '') return null;
  const encoding = single(fields, 'content-transfer-encoding');
  const bytes = encoding === null ? null : decodedBytes(body, encoding.toLowerCase());
  if (bytes === null) return null;
  const text = decode(Buffer.from(bytes, 'latin1'), charset);
  return text.trim() === '' ? null : { kind, text: text.replace(/\r\n/g, '\n') };
}

const lowered = (words: string) => words.toLowerCase();

/** The text and the HTML part of a `multipart/alternative`; null where it holds anything else, or is damaged. */
function sideBySide(body: string, boundary: string): { plain: string | null; html: string | null } | null {
  const pieces = `\n${body}`.split(`\n--${boundary}`);
  const last = pieces.pop() ?? '';
  if (pieces.length < 2 || pieces.length > 3 || !/^--\s{0,20}$/.test(last)) return null;
  const found: { plain: string | null; html: string | null } = { plain: null, html: null };
  for (const piece of pieces.slice(1)) {
    const start = /^\r?\n/.exec(piece)?.[0].length;
    const part = start === undefined ? null : divided(piece.slice(start));
    const leaf = part === null ? null : leafOf(part.fields, part.body.replace(/\r$/, ''));
    if (leaf === null || found[leaf.kind] !== null) return null;
    found[leaf.kind] = leaf.text;
  }
  return found;
}

/**
 * Reads the two shapes that nearly all notifications have: a text and an HTML part side by side, or one of them alone,
 * in a common charset, nothing damaged. Saves most of the time of the general parser, which goes over every byte
 * several times, style sheets included, and takes a quarter of a second to load.
 * @returns what mailparser would return for it; null for every other message, which is then mailparser's
 */
export function plainParts(bytes: Uint8Array): MimeParts | null {
  const source = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
  const message = divided(source);
  if (message === null) return null;
  const { fields, body } = message;
  const type = ALTERNATIVE.exec(single(fields, 'content-type') ?? '');
  const boundary = type?.[1] ?? type?.[2];
  if (boundary === undefined) {
    const leaf = leafOf(fields, body);
    if (leaf === null) return null;
    // mailparser's text of a mail with HTML alone is empty, not missing.
    return leaf.kind === 'plain'
      ? { headers: fields, text: leaf.text, html: null }
      : { headers: fields, text: '', html: leaf.text };
  }
  if (single(fields, 'content-disposition') !== '') return null;
  if (!/^(?:7bit|8bit|)$/i.test(single(fields, 'content-transfer-encoding') ?? 'twice')) return null;
  const found = sideBySide(body, boundary);
  return found === null ? null : { headers: fields, text: found.plain, html: found.html };
}
