import { valueIn, type WordTable } from '../text/word-table.ts';
import { familyCode } from './family-codes.ts';
import { wordFamilies } from './word-tables.ts';

/** Beginnings shorter than this name no family; longer ones are cut. */
const SHORTEST = 3;
const LONGEST = 12;
/** A compound has at least this many letters, its last part at least so many. */
const COMPOUND = 9;
const LAST_PART = 4;

const seen = new Map<string, readonly string[]>();
/** The cache is for ordinary words; a hostile text must not fill the memory. */
const MOST_SEEN = 5_000;

/** The families of the longest known beginning of a word; null where none is known. */
function beginningOf(words: WordTable, word: string, shortest: number): string | null {
  for (let length = Math.min(word.length, LONGEST); length >= shortest; length -= 1) {
    const found = valueIn(words, `${word.slice(0, length)}*`);
    if (found !== null) return found;
  }
  return null;
}

/** The families of the longest known last part: "hausdachsanierung" speaks of what "sanierung" speaks of. */
function lastPartOf(words: WordTable, word: string): string | null {
  for (let from = SHORTEST; from <= word.length - LAST_PART; from += 1) {
    const part = word.slice(from);
    const found = valueIn(words, part) ?? beginningOf(words, part, LAST_PART);
    if (found !== null) return found;
  }
  return null;
}

/** The families of a word in plainWord form: those of the word itself, of its longest known beginning, else of the end of a compound. */
export function classesOf(word: string): readonly string[] {
  const known = seen.get(word);
  if (known !== undefined) return known;
  const words = wordFamilies();
  let families = `${valueIn(words, word) ?? ''}${beginningOf(words, word, SHORTEST) ?? ''}`;
  if (families === '' && word.length >= COMPOUND) families = lastPartOf(words, word) ?? '';
  const result = [...new Set(families)].map(familyCode);
  if (seen.size < MOST_SEEN) seen.set(word, result);
  return result;
}
