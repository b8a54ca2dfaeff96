import { bytesFromBase64, type DecodeBytes, signed } from './bytes.ts';

const WORD = /=\?([\w.:-]{1,40})(?:\*[\w-]{1,20})?\?([bq])\?([^?\s]{0,2000})\?=/gi;
/** White space between two encoded words belongs to the folding, not to the text (RFC 2047, 6.2). */
const BETWEEN = /(=\?[\w.:*-]{1,60}\?[bqBQ]\?[^?\s]{0,2000}\?=)[ \t]{1,80}(?==\?)/g;

function bytesFromQ(text: string): number[] {
  const bytes: number[] = [];
  for (let i = 0; i < text.length; i += 1) {
    const char = text.charAt(i);
    const hex = char === '=' ? /^[0-9a-f]{2}$/i.exec(text.slice(i + 1, i + 3)) : null;
    if (hex !== null) {
      bytes.push(signed(Number.parseInt(hex[0], 16)));
      i += 2;
    } else bytes.push(char === '_' ? 32 : signed(text.charCodeAt(i) & 0xff));
  }
  return bytes;
}

/**
 * A header value with its encoded words decoded (RFC 2047); neighbouring words of one charset are decoded together,
 * because senders cut letters in two. A word that cannot be decoded stays as printed.
 */
export function decodedWords(value: string, decode: DecodeBytes): string {
  if (!value.includes('=?')) return value;
  const glued = value.slice(0, 20_000).replace(BETWEEN, '$1');
  let text = '';
  let from = 0;
  let open: { charset: string; bytes: number[]; printed: string } | null = null;
  const close = () => {
    if (open === null) return;
    try {
      text += decode(open.bytes, open.charset);
    } catch {
      text += open.printed;
    }
    open = null;
  };
  for (const match of glued.matchAll(WORD)) {
    const [printed, charset = '', encoding = '', payload = ''] = match;
    const gap = glued.slice(from, match.index);
    const bytes = encoding.toLowerCase() === 'b' ? bytesFromBase64(payload) : bytesFromQ(payload);
    const current: { charset: string; bytes: number[]; printed: string } | null = open;
    if (gap !== '' || current === null || current.charset !== charset.toLowerCase()) {
      close();
      text += gap;
      open = { charset: charset.toLowerCase(), bytes, printed };
    } else {
      current.bytes.push(...bytes);
      current.printed += printed;
    }
    from = match.index + printed.length;
  }
  close();
  return text + glued.slice(from);
}
