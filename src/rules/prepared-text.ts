import { fold } from '../text/fold.ts';

/** Invitations hold 300 characters, InMail 1,900: who writes more has said what it is about by then. */
const LONGEST = 4_000;

/** The beginning of a word and its place: what patterns are looked up by. */
export interface PlacedWord {
  readonly start: number;
  /** The first two letters; a word of one letter is itself. */
  readonly two: string;
  /** The first three letters; null for shorter words. */
  readonly three: string | null;
}

/** A requester's words, made ready once for all rules. */
export interface PreparedText {
  readonly original: string;
  /** Folded, one unit for one unit; line breaks inside a paragraph are spaces, a paragraph or bullet ends a sentence. */
  readonly folded: string;
  /** Where words begin, in order. */
  readonly words: readonly PlacedWord[];
  /** Spans between quotation marks: what is said there is somebody else's. */
  readonly quoted: readonly (readonly [number, number])[];
}

function placedWords(folded: string): PlacedWord[] {
  const words: PlacedWord[] = [];
  for (const { 0: word, index } of folded.matchAll(/[a-z0-9]{1,40}/g))
    words.push({ start: index, two: word.slice(0, 2), three: word.length < 3 ? null : word.slice(0, 3) });
  return words;
}

/** Quotations of at least two words on one line; one quoted word is emphasis or a title, which counts. */
function quotedSpans(folded: string): (readonly [number, number])[] {
  const spans: (readonly [number, number])[] = [];
  for (const match of folded.matchAll(/"[^"\n]{1,200}"/g))
    if (match[0].includes(' ')) spans.push([match.index, match.index + match[0].length]);
  return spans;
}

/** Folds the text and marks its sentences, quotations and words. Linear; reads at most 4,000 characters. */
export function preparedText(message: string): PreparedText {
  const original = message.length > LONGEST ? message.slice(0, LONGEST) : message;
  const lines = fold(original);
  const folded = lines.replace(/[\n\r\t]/g, (unit, at: number) => {
    if (unit !== '\n') return ' ';
    const next = lines.charAt(at + 1);
    return next === '\n' || next === '-' || next === '*' || next === '•' || next === '\r' ? '.' : ' ';
  });
  return { original, folded, words: placedWords(folded), quoted: quotedSpans(lines) };
}
