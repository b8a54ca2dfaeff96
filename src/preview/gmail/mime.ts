import iconv from 'iconv-lite';
import libmime from 'libmime';

/** One part of a message as Gmail's part tree shows it. */
export interface MimePart {
  /** In order, unfolded, encoded words decoded. */
  readonly headers: readonly { readonly name: string; readonly value: string }[];
  readonly mimeType: string;
  readonly filename: string;
  /** The decoded content; text is UTF-8 whatever the header names, as Gmail gives it. Empty for multiparts. */
  readonly body: Buffer;
  readonly parts: readonly MimePart[];
}

/** Deeper or wider mails than these are kept as one leaf: hostile nesting must not cost the mailbox its life. */
const MOST_DEPTH = 20;
const MOST_PARTS = 500;
const LONGEST_HEADER = 20_000;

/** Where the header block ends and where the body begins, in a text of one character per byte. */
function bodyStart(text: string): readonly [number, number] {
  if (text.startsWith('\n')) return [0, 1];
  if (text.startsWith('\r\n')) return [0, 2];
  const bare = text.indexOf('\n\n');
  const crlf = text.indexOf('\n\r\n');
  if (bare < 0 && crlf < 0) return [text.length, text.length];
  return crlf < 0 || (bare >= 0 && bare < crlf) ? [bare + 1, bare + 2] : [crlf + 1, crlf + 3];
}

function decodedValue(raw: string): string {
  const utf8 = Buffer.from(raw.slice(0, LONGEST_HEADER), 'latin1').toString('utf8');
  return utf8.includes('=?') ? libmime.decodeWords(utf8) : utf8;
}

function headersOf(block: string): MimePart['headers'] {
  const fields: { name: string; value: string }[] = [];
  for (const line of block.split('\n')) {
    const clean = line.endsWith('\r') ? line.slice(0, -1) : line;
    const last = fields.at(-1);
    if (last !== undefined && (clean.startsWith(' ') || clean.startsWith('\t')))
      last.value += ` ${clean.trim()}`;
    else if (clean.indexOf(':') > 0) {
      const colon = clean.indexOf(':');
      fields.push({ name: clean.slice(0, colon).trim(), value: clean.slice(colon + 1).trim() });
    }
  }
  return fields.map(({ name, value }) => ({ name, value: decodedValue(value) }));
}

/** The first header of that name, given in lower case; empty where there is none. */
export function fieldOf(headers: MimePart['headers'], name: string): string {
  return headers.find((field) => field.name.toLowerCase() === name)?.value ?? '';
}

function quotedPrintable(text: string): Buffer {
  const bytes: number[] = [];
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code !== 61) {
      bytes.push(code);
      continue;
    }
    if (text.startsWith('\r\n', at + 1)) at += 2;
    else if (text.startsWith('\n', at + 1)) at += 1;
    else {
      const hex = text.slice(at + 1, at + 3);
      if (/^[0-9A-Fa-f]{2}$/.test(hex)) {
        bytes.push(Number.parseInt(hex, 16));
        at += 2;
      } else bytes.push(code);
    }
  }
  return Buffer.from(bytes);
}

function decodedBody(text: string, encoding: string, mimeType: string, charset: string): Buffer {
  const kind = encoding.trim().toLowerCase();
  const bytes =
    kind === 'base64'
      ? Buffer.from(text, 'base64')
      : kind === 'quoted-printable'
        ? quotedPrintable(text)
        : Buffer.from(text, 'latin1');
  if (!mimeType.startsWith('text/') || /^(?:utf-?8|us-ascii)$/i.test(charset)) return bytes;
  return iconv.encodingExists(charset) ? Buffer.from(iconv.decode(bytes, charset), 'utf8') : bytes;
}

/** The pieces between the boundary lines; preamble and epilogue are dropped. */
function pieces(text: string, boundary: string): readonly string[] {
  const found: string[] = [];
  const marker = `--${boundary}`;
  let start = -1;
  for (let at = text.startsWith(marker) ? 0 : text.indexOf(`\n${marker}`); at >= 0; ) {
    const line = text[at] === '\n' ? at + 1 : at;
    if (start >= 0) found.push(text.slice(start, line).replace(/\r?\n$/, ''));
    const after = line + marker.length;
    if (text.startsWith('--', after)) return found;
    const end = text.indexOf('\n', after);
    if (end < 0) return found;
    start = end + 1;
    at = text.startsWith(marker, start) ? start : text.indexOf(`\n${marker}`, end);
  }
  if (start >= 0 && start < text.length) found.push(text.slice(start));
  return found;
}

function partOf(text: string, depth: number, budget: { left: number }): MimePart {
  const [headEnd, bodyAt] = bodyStart(text);
  const headers = headersOf(text.slice(0, headEnd));
  const type = libmime.parseHeaderValue(fieldOf(headers, 'content-type').slice(0, LONGEST_HEADER));
  const mimeType = (type.value || 'text/plain').toLowerCase();
  const disposition = libmime.parseHeaderValue(
    fieldOf(headers, 'content-disposition').slice(0, LONGEST_HEADER),
  );
  const filename = disposition.params.filename ?? type.params.name ?? '';
  const body = text.slice(bodyAt);
  budget.left -= 1;
  const boundary = type.params.boundary ?? '';
  if (mimeType.startsWith('multipart/') && boundary !== '' && depth < MOST_DEPTH) {
    const inner = pieces(body, boundary);
    if (inner.length <= budget.left) {
      const parts = inner.map((piece) => partOf(piece, depth + 1, budget));
      return { headers, mimeType, filename: '', body: Buffer.alloc(0), parts };
    }
  }
  const charset = type.params.charset ?? '';
  const encoding = fieldOf(headers, 'content-transfer-encoding');
  return { headers, mimeType, filename, body: decodedBody(body, encoding, mimeType, charset), parts: [] };
}

/** The part tree of a raw message. Never throws for what a mail contains. */
export function mimeTree(raw: Buffer): MimePart {
  return partOf(raw.toString('latin1'), 0, { left: MOST_PARTS });
}

/** The headers of a raw message, without a look at its parts. */
export function mimeHeaders(raw: Buffer): MimePart['headers'] {
  const ends = [raw.indexOf('\n\n'), raw.indexOf('\n\r\n')].filter((at) => at >= 0);
  return headersOf(raw.toString('latin1', 0, ends.length === 0 ? raw.length : Math.min(...ends) + 1));
}
