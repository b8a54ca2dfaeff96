import type { DecodeBytes, GmailBytes } from './bytes.ts';
import { decodedWords } from './encoded-words.ts';
import { type Header, header, type Mail } from './mail.ts';

/** One MIME part of a Gmail message resource. Google leaves fields out where they are empty. */
export interface GmailPart {
  readonly mimeType?: string | null | undefined;
  readonly filename?: string | null | undefined;
  readonly headers?: readonly GmailHeader[] | null | undefined;
  readonly body?: { readonly data?: GmailBytes | null | undefined } | null | undefined;
  readonly parts?: readonly GmailPart[] | null | undefined;
}

export interface GmailHeader {
  readonly name?: string | null | undefined;
  readonly value?: string | null | undefined;
}

/** `messages.get` with `format=full` or `format=metadata`, as far as it is read here. */
export interface GmailMessage {
  readonly id?: string | null | undefined;
  readonly threadId?: string | null | undefined;
  readonly labelIds?: readonly string[] | null | undefined;
  /** Milliseconds since the epoch, as a string. */
  readonly internalDate?: string | null | undefined;
  readonly payload?: GmailPart | null | undefined;
}

/** Bounds for absurd MIME: a real notification has two parts in one level. */
const MAX_DEPTH = 40;
const MAX_PARTS = 200;

function partHeader(part: GmailPart, name: string): string {
  const found = (part.headers ?? []).find((field) => (field.name ?? '').toLowerCase() === name);
  return found?.value ?? '';
}

/** A parameter of a Content-Type value, in lower case; empty where it is missing. */
function contentParameter(value: string, name: string): string {
  for (const piece of value.split(';', 20).slice(1)) {
    const equals = piece.indexOf('=');
    if (equals > 0 && piece.slice(0, equals).trim().toLowerCase() === name)
      return piece
        .slice(equals + 1)
        .trim()
        .replace(/^"|"$/g, '')
        .toLowerCase();
  }
  return '';
}

function decodedOr(data: GmailBytes, charset: string, decode: DecodeBytes, otherwise: string): string {
  try {
    return decode(data, charset);
  } catch {
    return otherwise;
  }
}

/**
 * The text of a part. Gmail hands text over in UTF-8 whatever the part's header says (measured by two public projects);
 * only where that is no valid UTF-8 the header's charset is tried.
 */
function partText(part: GmailPart, decode: DecodeBytes): string {
  const data = part.body?.data;
  if (data === undefined || data === null || data.length === 0) return '';
  const type = partHeader(part, 'content-type');
  const utf8 = decodedOr(data, 'utf-8', decode, '');
  const charset = contentParameter(type, 'charset');
  const broken = utf8 === '' || utf8.includes('\ufffd');
  const text =
    broken && charset !== '' && charset !== 'utf-8' ? decodedOr(data, charset, decode, utf8) : utf8;
  const lines = text.replace(/\r\n?/g, '\n');
  return contentParameter(type, 'format') === 'flowed'
    ? reflowed(lines, contentParameter(type, 'delsp') === 'yes')
    : lines;
}

/** Soft line breaks of format=flowed joined (RFC 3676); a signature's `-- ` and quoted lines stay. */
function reflowed(text: string, deleteSpace: boolean): string {
  let joined = '';
  for (const line of text.split('\n')) {
    const plain = line.startsWith(' ') ? line.slice(1) : line;
    const soft = plain.endsWith(' ') && plain !== '-- ' && !plain.startsWith('>');
    joined += soft ? (deleteSpace ? plain.slice(0, -1) : plain) : `${plain}\n`;
  }
  return joined.replace(/\n$/, '');
}

/** Text parts that a reader sees, in order: no attachments, no mails inside the mail. */
function visibleParts(root: GmailPart): GmailPart[] {
  const found: GmailPart[] = [];
  let seen = 0;
  const walk = (part: GmailPart, depth: number): void => {
    seen += 1;
    if (depth > MAX_DEPTH || seen > MAX_PARTS) return;
    const type = (part.mimeType ?? '').toLowerCase();
    if (type === 'message/rfc822' || (part.filename ?? '') !== '') return;
    if (/^\s*attachment/i.test(partHeader(part, 'content-disposition'))) return;
    if (type === 'text/plain' || type === 'text/html') found.push(part);
    for (const child of part.parts ?? []) walk(child, depth + 1);
  };
  walk(root, 0);
  return found;
}

function textOf(parts: readonly GmailPart[], type: string, decode: DecodeBytes): string | null {
  const texts = parts
    .filter((part) => (part.mimeType ?? '').toLowerCase() === type)
    .map((part) => partText(part, decode))
    .filter((text) => text !== '');
  return texts.length === 0 ? null : texts.join('\n');
}

/** Values unfolded, encoded words decoded; Gmail decodes most of them itself. */
function headersOf(root: GmailPart, decode: DecodeBytes): Header[] {
  return (root.headers ?? []).map((field) => ({
    name: field.name ?? '',
    value: decodedWords((field.value ?? '').replace(/\r?\n[ \t]?/g, ' ').trim(), decode),
  }));
}

function instant(text: string): number | null {
  const time = text.trim() === '' ? Number.NaN : /^\d+$/.test(text) ? Number(text) : Date.parse(text);
  return Number.isNaN(time) ? null : time;
}

/**
 * A Gmail message resource as a {@link Mail}: the same for REST and Apps Script. Pure, never throws.
 * With `format=metadata` there are headers and no text.
 * @param decode the shell's decoder
 */
export function mailFromGmail(message: GmailMessage, decode: DecodeBytes): Mail {
  const root = message.payload ?? {};
  const headers = headersOf(root, decode);
  const parts = visibleParts(root);
  return {
    headers,
    text: textOf(parts, 'text/plain', decode),
    html: textOf(parts, 'text/html', decode),
    date: instant(message.internalDate ?? '') ?? instant(header({ headers }, 'date') ?? ''),
    messageId: header({ headers }, 'message-id'),
    gmail: {
      id: message.id ?? '',
      threadId: message.threadId ?? '',
      labelIds: message.labelIds ?? [],
    },
  };
}
