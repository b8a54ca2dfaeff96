import { fold } from '../text/fold.ts';
import { ONE_SPEAKS } from './frame-lines.ts';
import { hasTopicWord, wordsOf } from './frame-vocabulary.ts';

/**
 * Where a signed text ends. Designs print a hint of theirs in a cell or paragraph of its own straight below what somebody
 * wrote ("Only Ida sees your answer."), without a mark between them; the writer's name is the mark.
 */

/** A visible line, or a blank one with an empty `text`. */
export interface SignedLine {
  readonly text: string;
  readonly folded: string;
  /** Lines of one table cell (HTML) or paragraph (text) share it. */
  readonly block: number;
}

/** "Tjark", "Jago P.", "Ida Nobody, 2. Vorsitzende": does a line begin with the requester's name, and say nothing before it? */
function signs(text: string, known: readonly string[]): boolean {
  const words = wordsOf(fold(text.split(/[,|·(]| [-–—] /)[0] ?? ''));
  return (
    words.length > 0 &&
    words.length <= known.length &&
    known.includes(words[0] ?? '') &&
    words.every((word) => known.some((one) => one === word || (word.length === 1 && one.startsWith(word))))
  );
}

const YOU =
  /(?:^|[^a-z])(?:you|your|sie|ihnen|ihre?[nmrs]?|dich|dir|du|deine?[nmrs]?|euch|vous|votre|vos|tu|te|usted|su|lei|suo|voce|seu|u|uw|je|jij|jou)(?:[^a-z]|$)/;

/** Does somebody in it speak to the recipient? */
export function addressesYou(folded: string): boolean {
  return YOU.test(folded);
}

/** Said to the recipient or about requests and messages, and neither a question nor somebody's postscript. */
function isAfterword({ text, folded }: SignedLine): boolean {
  return (
    /[.!:]$/.test(text) &&
    text.split(' ').length >= 3 &&
    (addressesYou(folded) || hasTopicWord(folded)) &&
    !/^p\.? ?p?\.?s(?:[^a-z]|$)/.test(folded) &&
    !ONE_SPEAKS.test(folded)
  );
}

/**
 * Where, in a paragraph or a cell of its own below the requester's signature, the platform's words begin.
 * @param name the requester's
 * @returns the index of the first such line; the number of lines where there is none
 */
export function endOfSigned(lines: readonly SignedLine[], name: string): number {
  const known = wordsOf(fold(name));
  let above = ':';
  let signed: SignedLine | null = null;
  let apart = false;
  for (const [at, line] of lines.entries()) {
    if (line.text === '') {
      apart = signed !== null;
      continue;
    }
    if (signed === null) {
      // A name below a colon is what was announced, and one at the top is whom the text is about.
      if (!above.endsWith(':') && signs(line.text, known)) signed = line;
    } else if ((apart || line.block !== signed.block) && isAfterword(line)) {
      // Who speaks or signs once more below has written a second text.
      const goesOn = lines
        .slice(at)
        .some(({ text, folded }) => ONE_SPEAKS.test(folded) || signs(text, known));
      return goesOn ? lines.length : at;
    }
    above = line.text;
  }
  return lines.length;
}
