import { alternatives, firstElement, plainBeginning } from './pattern-parts.ts';

/**
 * A glance at a text before a regular expression is compiled for it. On a cold start compiling takes far longer than
 * looking, and of the patterns that the first letters of a word bring up, most fail within the next few. `false` is
 * certain, `true` means "look closer": what these functions do not understand counts as possible.
 */
export function mayMatchAt(source: string, text: string, at: number): boolean {
  const letters = plainBeginning(source);
  if (!text.startsWith(letters, at)) return false;
  const behind = source.slice(letters.length);
  const place = at + letters.length;
  if (behind === '') return true;
  const { body, isOptional, isRepeated, rest } = firstElement(behind);
  if (isRepeated) return mayStandBehind(rest, text, place);
  if (isOptional && mayMatchAt(rest, text, place)) return true;
  if (body.startsWith('(?:'))
    return alternatives(body.slice(3, -1)).some(
      (part) => text.startsWith(plainBeginning(part), place) && mayMatchAt(part + rest, text, place),
    );
  if (body === '\\b') return mayMatchAt(rest, text, place);
  if (body.startsWith('[')) return place < text.length && mayMatchAt(rest, text, place + 1);
  // A letter that may be missing.
  if (plainBeginning(body) !== '') return text.startsWith(body, place) && mayMatchAt(rest, text, place + 1);
  return true;
}

/**
 * Whether all that must come somewhere stands behind a place: for what follows a gap, and for patterns that may begin
 * anywhere. Certain only where it says `false`.
 */
export function mayStandBehind(source: string, text: string, from: number): boolean {
  let behind = source;
  while (behind !== '') {
    const openings = openingsOf(behind);
    if (openings !== null && !openings.some((opening) => text.includes(opening, from))) return false;
    const { body, rest } = firstElement(behind.slice(plainBeginning(behind).length));
    // A bracket that opens no plain group is a look around: what stands in it need not stand in the text.
    if (body === '(') return true;
    behind = rest;
  }
  return true;
}

/** Fewer letters than these stand in every text; a rare sign tells something alone. */
const TELLING = /^.{3}|[^a-z0-9 .,'-]/;

/** What a match of all this must begin with, one of these; null where it may begin with anything, or with too little to tell. */
function openingsOf(source: string): readonly string[] | null {
  const letters = plainBeginning(source);
  if (letters !== '') {
    if (TELLING.test(letters)) return [letters];
    const openings = groupOpenings(source.slice(letters.length));
    return openings === null ? null : openings.map((opening) => letters + opening);
  }
  return groupOpenings(source);
}

/** The same for a group of alternatives or a class of signs. */
function groupOpenings(source: string): readonly string[] | null {
  if (source === '') return null;
  const { body, isOptional } = firstElement(source);
  if (isOptional) return null;
  if (/^\[[€£$%?♡❤]{1,8}\]$/.test(body)) return body.slice(1, -1).split('');
  if (!body.startsWith('(?:')) return null;
  const found: string[] = [];
  for (const part of alternatives(body.slice(3, -1))) {
    const openings = openingsOf(part);
    if (openings === null) return null;
    found.push(...openings);
  }
  return found;
}
