import { isWestern } from '../text/western.ts';

/**
 * Text from outside as one plain line: compatibility forms unified, control, bidi, zero-width and private characters
 * and lone surrogates gone, spaces collapsed. Protects the reader from invisible text and headers from injection.
 */
export function plainLine(text: string): string {
  if (isWestern(text)) return text.replace(/ {2,}/g, ' ').trim();
  return text
    .normalize('NFC')
    .replace(/[\p{Cc}\p{Zl}\p{Zp}\s]+/gu, ' ')
    .replace(/\u034f|[\p{Cf}\p{Cs}\p{Co}]/gu, '')
    .replace(/ {2,}/g, ' ')
    .trim();
}

/** Like {@link plainLine}, with the line breaks kept and at most one empty line in a row. */
export function plainBlock(text: string): string {
  const lines = text
    .replace(/\r\n?|[\u2028\u2029]/g, '\n')
    .split('\n')
    .map(plainLine);
  return lines
    .filter((line, i) => line !== '' || (i > 0 && lines[i - 1] !== ''))
    .join('\n')
    .trim();
}

/** Does the text hold something that a mail program may turn into a link: an address of the web or of a mailbox? */
export function holdsLink(text: string): boolean {
  if (/:\/\/|www\.|@/i.test(text)) return true;
  // Most texts have no dot inside, and need not be asked about the letters around it.
  return /\.\S/.test(text) && /[\p{L}\p{N}]\.\p{L}{2,}/iu.test(text);
}

/**
 * A value for the middle of a sentence: no punctuation at its end (the template brings its own), no doubled punctuation,
 * no exclamation marks. null where nothing is left.
 */
export function phrase(text: string | null): string | null {
  if (text === null) return null;
  const line = plainLine(text)
    .replace(/!/g, '')
    .replace(/([.,;:?])[.,;:?]+/g, '$1')
    .replace(/ ([.,;:?])/g, '$1')
    .replace(/ {2,}/g, ' ')
    .trim();
  const end = /[.,;:?\s-]{0,8}$/.exec(line)?.index ?? line.length;
  const kept = line.slice(0, end).trim();
  return kept === '' ? null : kept;
}

/** Does the text hold what mailing software leaves behind where it had no value? */
export function holdsLeftover(text: string): boolean {
  return /\bnull\b|undefined|\[object|[{}]/i.test(text);
}
