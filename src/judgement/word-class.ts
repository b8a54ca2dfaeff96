import { WORD_CLASSES } from './word-classes.ts';

/** Beginnings shorter than this name no family; longer ones are cut. */
const SHORTEST = 3;
const LONGEST = 12;

const exact = new Map<string, string[]>();
const beginnings = new Map<string, string[]>();
const seen = new Map<string, readonly string[]>();
/** The cache is for ordinary words; a hostile text must not fill the memory. */
const MOST_SEEN = 5_000;

/** `ae` and `a` (for ä) are the same to somebody without umlauts on the keyboard, `ss` and `s` (for ß) in Switzerland. */
export function plainWord(folded: string): string {
  return folded.replace(/ae/g, 'a').replace(/oe/g, 'o').replace(/ue/g, 'u').replace(/ss/g, 's');
}

function add(to: Map<string, string[]>, key: string, family: string): void {
  const families = to.get(key);
  if (families === undefined) to.set(key, [family]);
  else families.push(family);
}

function load(): void {
  for (const [family, words] of Object.entries(WORD_CLASSES))
    for (const word of words.split(' '))
      if (word.endsWith('*')) add(beginnings, plainWord(word.slice(0, -1)), family);
      else add(exact, plainWord(word), family);
}

/** The families of a word in {@link plainWord} form: those of the word itself and of its longest known beginning. */
export function classesOf(word: string): readonly string[] {
  const known = seen.get(word);
  if (known !== undefined) return known;
  if (exact.size === 0) load();
  const families = new Set(exact.get(word) ?? []);
  for (let length = Math.min(word.length, LONGEST); length >= SHORTEST; length -= 1) {
    const found = beginnings.get(word.slice(0, length));
    if (found === undefined) continue;
    for (const family of found) families.add(family);
    break;
  }
  const result = [...families];
  if (seen.size < MOST_SEEN) seen.set(word, result);
  return result;
}
