/** Controls (C0, DEL, C1), invisible formatting (zero width, bidi, tags), lone surrogates, line and paragraph separators. */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Zl}\p{Zp}]/gu;

/**
 * Foreign text as one line that is safe on a terminal: whoever writes a mail must not be able to move the cursor,
 * colour the table, turn its direction around or break its rows. Formatting that nobody sees goes,
 * white space becomes one space, every other control character shows as `\ufffd`.
 */
export function visible(text: string): string {
  return text
    .replace(/[\t\n\v\f\r\u0085\u2028\u2029]/g, ' ')
    .replace(UNSEEN, (unit) => (/\p{Cf}/u.test(unit) ? '' : '\ufffd'))
    .replace(/ {2,}/g, ' ')
    .trim();
}

/** The same for a text of several lines: its line ends and the depth of its lines stay. */
export function visibleLines(text: string): readonly string[] {
  return text.split(/\r\n|\r|\n/).map((line) => {
    const depth = Math.min(line.length - line.trimStart().length, 8);
    return ' '.repeat(line.trim() === '' ? 0 : depth) + visible(line);
  });
}

/** JSON of a value on one line; what a terminal would obey is escaped, so that printing it is safe and parsing it gives the same value. */
export function jsonLine(value: unknown): string {
  return JSON.stringify(value).replace(
    /[\u007f-\u009f\u00ad\u061c\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]/g,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
