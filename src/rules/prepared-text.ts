import { fold } from '../text/fold.ts';

/** LinkedIn's longest message is 8,000 characters; whatever is longer was not written by a person for one reader. */
const LONGEST = 8_000;

/** A requester's words, made ready once for all rules. */
export interface PreparedText {
  readonly original: string;
  /** Folded, one unit for one unit; line breaks inside a paragraph are spaces, a paragraph or bullet ends a sentence. */
  readonly folded: string;
  /** First two and first three letters of every word: patterns whose first word cannot occur are skipped. */
  readonly beginnings: ReadonlySet<string>;
  /** Spans between quotation marks: what is said there is somebody else's. */
  readonly quoted: readonly (readonly [number, number])[];
}

function beginningsOf(folded: string): Set<string> {
  const beginnings = new Set<string>();
  for (const [word] of folded.matchAll(/[a-z0-9]+/g)) {
    beginnings.add(word.slice(0, 2));
    beginnings.add(word.slice(0, 3));
  }
  return beginnings;
}

/** Quotations of at least two words on one line; one quoted word is emphasis or a title, which counts. */
function quotedSpans(folded: string): (readonly [number, number])[] {
  const spans: (readonly [number, number])[] = [];
  for (const match of folded.matchAll(/"[^"\n]{1,200}"/g))
    if (match[0].includes(' ')) spans.push([match.index, match.index + match[0].length]);
  return spans;
}

/** Folds the text and marks its sentences, quotations and word beginnings. Linear; reads at most 8,000 characters. */
export function preparedText(message: string): PreparedText {
  const original = message.length > LONGEST ? message.slice(0, LONGEST) : message;
  const lines = fold(original);
  const folded = lines.replace(/[\n\r\t]/g, (unit, at: number) => {
    if (unit !== '\n') return ' ';
    const next = lines.charAt(at + 1);
    return next === '\n' || next === '-' || next === '*' || next === '•' || next === '\r' ? '.' : ' ';
  });
  return { original, folded, beginnings: beginningsOf(folded), quoted: quotedSpans(lines) };
}
