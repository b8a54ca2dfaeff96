import libmime from 'libmime';
import type { Header } from '../../mail/mail.ts';

/** Longer values are no header of a real mail: they are cut before anything decodes them. */
const LONGEST_VALUE = 65_536;

/** Bytes that stand raw in a header are UTF-8 today (RFC 6532) and were Latin-1 in old mails. */
function withoutRawBytes(value: string): string {
  if (!/[\x80-\xff]/.test(value)) return value;
  const utf8 = Buffer.from(value, 'latin1').toString('utf8');
  return utf8.includes('\ufffd') ? value : utf8;
}

/**
 * The value of a header field, unfolded and with its encoded words decoded (RFC 5322, RFC 2047).
 * @param line the whole field as a binary string (one unit per byte), folds included
 */
export function headerValue(line: string): string {
  const value = line
    .slice(line.indexOf(':') + 1, LONGEST_VALUE)
    .replace(/\r?\n[ \t]?/g, ' ')
    .trim();
  const unfolded = withoutRawBytes(value);
  return unfolded.includes('=?') ? decoded(unfolded) : unfolded;
}

/** Senders and labels come again and again in an archive: so many are kept, then the book begins anew. */
const MOST_DECODED = 2_000;
const LONGEST_DECODED = 300;
const decodedBefore = new Map<string, string>();

function decoded(value: string): string {
  if (value.length > LONGEST_DECODED) return libmime.decodeWords(value);
  const known = decodedBefore.get(value);
  if (known !== undefined) return known;
  if (decodedBefore.size >= MOST_DECODED) decodedBefore.clear();
  const words = libmime.decodeWords(value);
  // A copy as key: a slice would keep its whole header block in memory.
  decodedBefore.set(Buffer.from(value, 'utf16le').toString('utf16le'), words);
  return words;
}

/** Where the line that begins at `from` ends, its folds included: a line that begins with a blank belongs to the one before. */
function lineEnd(block: string, from: number): number {
  let end = block.indexOf('\n', from);
  while (end >= 0 && (block[end + 1] === ' ' || block[end + 1] === '\t')) end = block.indexOf('\n', end + 1);
  return end < 0 ? block.length : end;
}

/** A field whose value is decoded when somebody reads it. */
function fieldOf(name: string, line: string): Header {
  let value: string | undefined;
  return {
    name,
    get value() {
      value ??= headerValue(line);
      return value;
    },
  };
}

const NAME = /[!-9;-~]+[ \t]*:/y;

/**
 * The fields of a header block in order, repeated ones too. Values are decoded when somebody reads them:
 * a look at three fields of a million mails must not pay for the other thirty.
 * @param block the header block as a binary string; lines that are no field (a `From ` line) are left out
 */
export function headerFields(block: string): readonly Header[] {
  const fields: Header[] = [];
  for (let at = 0, end = 0; at <= block.length; at = end + 1) {
    end = lineEnd(block, at);
    NAME.lastIndex = at;
    if (!NAME.test(block)) continue;
    const name = block.slice(at, NAME.lastIndex - 1).trimEnd();
    const isCrlf = block[end] === '\n' && block[end - 1] === '\r';
    fields.push(fieldOf(name, block.slice(at, isCrlf ? end - 1 : end)));
  }
  return fields;
}
