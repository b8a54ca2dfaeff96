import { fold } from '../../text/fold.ts';
import { withoutContinuation } from '../frame-edges.ts';
import type { BodyLine } from './body.ts';

/** A line that prints nothing. */
export const isEmpty = (line: BodyLine): boolean =>
  line.role === 'blank' || (line.text === '' && line.line.raw === '');

/** A line of nothing but a quotation mark. */
export const MARK = /^["„“”«»]$/;

/**
 * Does the first or last line hold nothing but a quotation mark, an ornament beside the note? Where the other end has its
 * mark glued to the words, it is half of a pair.
 */
export function isOrnament(lines: readonly BodyLine[], end: 'first' | 'last'): boolean {
  const said = lines.filter((line) => !isEmpty(line)).map(({ text }) => text);
  const [first = '', last = ''] = [said[0], said[said.length - 1]];
  return end === 'first'
    ? MARK.test(first) && (MARK.test(last) || !/["“”«»]$/.test(last))
    : MARK.test(last) && (MARK.test(first) || !/^["„“«»]/.test(first));
}

/** LinkedIn's links for one recipient hold login tokens: nobody's words, and never to be shown. */
function withoutTokens(row: string): string {
  return row.includes('://')
    ? row.replace(/https?:\/\/[^\s<>"]{1,4000}/g, (url) =>
        /[?&](?:amp;)?(?:midToken|midSig|otpToken|eid|loid|sharedKey)=/i.test(url) ? '' : url,
      )
    : row;
}

/** What lines say, with their paragraphs: without the indent and the marks that a text part draws around all of them. */
export function textOf(lines: readonly BodyLine[], isQuoted = false): string {
  const indent = Math.min(
    ...lines
      .filter((line) => !isEmpty(line))
      .map(({ line }) => line.raw.length - line.raw.trimStart().length),
  );
  const rows = lines.map(({ line }) => withoutTokens(line.raw.slice(indent)).trimEnd());
  // A single line behind a mark is what somebody quotes; where all of them have one, the text part drew it.
  const quoted =
    rows.every((row) => row === '' || row.startsWith('>')) &&
    (isQuoted || new Set(rows.filter((row) => row.length > 1)).size > 1);
  const text = (quoted ? rows.map((row) => row.replace(/^> ?/, '')) : rows)
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
  return withoutContinuation(text, fold(text));
}
