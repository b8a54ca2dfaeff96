import { beginsWithGreeting } from '../greeting.ts';
import { addressesYou } from '../signature.ts';
import type { BodyLine } from './body.ts';
import { speaksInPerson } from './speaker.ts';

/**
 * Does a line sound as if somebody wrote it to the recipient, rather than as a headline or a place?
 * `strong` is for the line right under the name, which is a headline nearly always: headlines speak of "I" and "you", too.
 */
export function soundsWritten({ text, folded, line }: BodyLine, need: 'strong' | 'weak'): boolean {
  if (
    line.quoted ||
    /\b(?:message|note|quote|comment)/.test(line.marks.replace(/[a-z-]{0,40}profile[a-z-]{0,40}/g, ''))
  )
    return true;
  if (/^["„“«»].{3,}["”“«»]$/.test(text) || beginsWithGreeting(folded) || text.length > 230) return true;
  const words = text.split(' ').length;
  const ends = /[.!?]$/.test(text);
  if (need === 'strong') return ends && words >= 7 && speaksInPerson(folded) && addressesYou(folded);
  return (
    (ends && words >= 3) || speaksInPerson(folded) || addressesYou(folded) || words > 10 || text.length > 90
  );
}
