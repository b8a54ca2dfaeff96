/** A span of a text, in UTF-16 units. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

const LETTER = /[\p{L}\p{N}]/u;

/** A span's words without cut ones at its ends, for showing. */
export function wholeWords(text: string, { start, end }: Span): string {
  const [from, to] = wordBounds(text, start, end);
  return text.slice(from, to).trim();
}

function wordBounds(text: string, start: number, end: number): readonly [number, number] {
  let from = start;
  let to = end;
  while (from > 0 && from < end && LETTER.test(text.charAt(from - 1))) from -= 1;
  while (to < text.length && to > start && LETTER.test(text.charAt(to))) to += 1;
  return [from, to];
}

/** What keeps its dot in the middle of a sentence: days ("4. Februar") and abbreviations. */
const ABBREVIATED =
  /(?:^|[^\p{L}\d])(?:\d{1,2}|in[ck]l|ex[ck]l|zzgl|bzgl|bzw|evtl|ggf|sog|vgl|max|mtl|tgl|std|tel|str|mio|mrd|tsd|prof|dipl|ing|resp|approx|mrs)$/iu;

/** Does the dot at a place belong to its word ("inkl. Anfahrt", "4. Februar", "www.example.org", "1.000")? */
export function isDotOfWord(text: string, at: number): boolean {
  return /\S/.test(text.charAt(at + 1)) || ABBREVIATED.test(text.slice(Math.max(0, at - 7), at));
}

/** Does a sentence end with this unit? The dot of a title or another short word ("Dr.", "z. B.") ends none either. */
function endsSentence(text: string, at: number): boolean {
  const unit = text.charAt(at);
  if (unit === '\n' || unit === '!' || unit === '?') return true;
  return unit === '.' && !isDotOfWord(text, at) && /\p{L}{3}/u.test(text.slice(Math.max(0, at - 3), at));
}

/** What stands before an entry of a list: "1) ", "* ". The dot of "4. Mai" belongs to a date. */
const LIST_MARK = /^\s{0,9}(?:[-*•–—·+]|\d{1,2}\)|\p{L}\)) /u;

/**
 * The sentence around a span on one line, so that a reader sees what the words meant. Where the sentence is longer than
 * `most` and the span would fall off its end, the beginning is left out and an ellipsis stands for it.
 * @param most UTF-16 units that the caller has room for; what is behind the span may be longer and is the caller's to cut
 */
export function sentenceAround(text: string, span: Span, most: number): string {
  const [start, end] = wordBounds(text, span.start, span.end);
  let from = start;
  while (from > 0 && !endsSentence(text, from - 1)) from -= 1;
  from += LIST_MARK.exec(text.slice(from, start))?.[0].length ?? 0;
  let to = end;
  while (to < text.length && !(to > start && endsSentence(text, to - 1))) to += 1;
  const line = (part: string) => part.replace(/\s{1,200}/g, ' ').trim();
  const whole = line(text.slice(from, to));
  const before = line(text.slice(from, end));
  if (whole.length <= most || before.length <= most - 1) return whole;
  // A few words of what stands before, as far as there is room.
  const room = Math.max(0, most - 2 - (end - start));
  const lead = text.slice(Math.max(from, start - room), start);
  const words = lead.slice(lead.indexOf(' ') + 1 || lead.length);
  return `…${line(words + text.slice(start, to))}`;
}
