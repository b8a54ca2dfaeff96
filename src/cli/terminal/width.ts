import stringWidth from 'string-width';

const GRAPHEMES = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** Columns that a text takes on a terminal: East Asian letters and emoji take two, combining marks none. */
export function columnsOf(text: string): number {
  return /^[\x20-\x7e]*$/.test(text) ? text.length : stringWidth(text);
}

/** The text in at most `columns`, its end replaced by an ellipsis where it is longer; never half a character. */
export function cut(text: string, columns: number): string {
  if (columnsOf(text) <= columns) return text;
  let kept = '';
  let taken = 0;
  for (const { segment } of GRAPHEMES.segment(text.slice(0, columns * 16))) {
    const wide = columnsOf(segment);
    if (taken + wide > columns - 1) break;
    kept += segment;
    taken += wide;
  }
  return columns < 1 ? '' : `${kept.trimEnd()}…`;
}

/** The text followed by spaces up to `columns`. */
export function padded(text: string, columns: number): string {
  return text + ' '.repeat(Math.max(0, columns - columnsOf(text)));
}

/** The text in lines of at most `columns`, broken at spaces; a word that is longer gets cut. */
export function wrapped(text: string, columns: number): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    const next = line === '' ? word : `${line} ${word}`;
    if (columnsOf(next) <= columns) {
      line = next;
      continue;
    }
    if (line !== '') lines.push(line);
    line = cut(word, columns);
  }
  if (line !== '' || lines.length === 0) lines.push(line);
  return lines;
}
