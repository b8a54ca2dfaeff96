import { valueIn } from '../text/word-table.ts';
import { wordFamilies } from './word-tables.ts';

/** Beginnings shorter than this name no family; longer ones are cut. */
const SHORTEST = 3;
const LONGEST = 12;

const seen = new Map<string, readonly string[]>();
/** The cache is for ordinary words; a hostile text must not fill the memory. */
const MOST_SEEN = 5_000;

/** The families of a word in plainWord form: those of the word itself and of its longest known beginning. */
export function classesOf(word: string): readonly string[] {
  const known = seen.get(word);
  if (known !== undefined) return known;
  const { names, words } = wordFamilies();
  let numbers = valueIn(words, word) ?? '';
  for (let length = Math.min(word.length, LONGEST); length >= SHORTEST; length -= 1) {
    const found = valueIn(words, `${word.slice(0, length)}*`);
    if (found === null) continue;
    numbers += ` ${found}`;
    break;
  }
  const families = new Set<string>();
  for (const number of numbers.split(' ')) {
    const name = number === '' ? undefined : names[Number(number)];
    if (name !== undefined) families.add(name);
  }
  const result = [...families];
  if (seen.size < MOST_SEEN) seen.set(word, result);
  return result;
}
