import { gunzipSync, constants as zlib } from 'node:zlib';

/** How the mails lie in a file. */
export type Format = 'mail' | 'mbox';

/** How much of a file tells its format. */
export const SNIFF_BYTES = 16 * 1024;

const MBOX = /^\s{0,20}From (?:.{0,300}\b\d{1,2}:\d{2}\b|[^\s@]{0,200}@|- )/;
const KNOWN_FIELD =
  /^(?:From|To|Date|Subject|Message-ID|Received|Return-Path|Delivered-To|MIME-Version|Content-Type|X-[\w-]{1,60})[ \t]{0,3}:/gim;

export function isPacked(first: Uint8Array): boolean {
  return first[0] === 0x1f && first[1] === 0x8b;
}

/** The first bytes behind the packing; empty where the packing is damaged from its start. */
export function unpackedStart(first: Uint8Array): Uint8Array {
  try {
    return gunzipSync(first, { finishFlush: zlib.Z_SYNC_FLUSH });
  } catch {
    return new Uint8Array();
  }
}

/**
 * What a file holds, by its first bytes: names lie (Maildir has none, Thunderbird's mboxes have no ending).
 * @param named true where the user named the file or it is called like a mail: one header field is then enough,
 *   otherwise two different ones are asked for, so that a text file in a folder is not taken for a mail
 * @returns null where it holds no mail
 */
export function formatOf(first: Uint8Array, named: boolean): Format | null {
  const start = Buffer.from(first.buffer, first.byteOffset, first.byteLength).toString(
    'latin1',
    0,
    SNIFF_BYTES,
  );
  if (start.includes('\0')) return null;
  const text = start.startsWith('\xef\xbb\xbf') ? start.slice(3) : start;
  if (MBOX.test(text)) return 'mbox';
  const block = /^[\s\S]*?\n\r?\n/.exec(text.trimStart())?.[0] ?? text;
  const names = new Set((block.match(KNOWN_FIELD) ?? []).map((name) => name.toLowerCase().trimEnd()));
  return names.size >= (named ? 1 : 2) ? 'mail' : null;
}
