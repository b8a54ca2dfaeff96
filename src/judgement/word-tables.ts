import { once } from '../text/once.ts';
import { type WordTable, wordTable } from '../text/word-table.ts';
import { plainWord } from './plain-word.ts';
import { WORD_CLASSES } from './word-classes.ts';
import { WORDS } from './word-weights.generated.ts';

// The build of the add-on works out what these functions give and puts it in their place: scripts/addon/precomputed.ts.

/** The word model: each wording with its weights as text, and the step in which they are counted. */
export const wordModel = once((): { readonly step: number; readonly weights: WordTable } => ({
  step: WORDS.step,
  weights: wordTable(
    WORDS.table.split('|').map((entry) => {
      const split = entry.indexOf(':');
      return [entry.slice(0, split), entry.slice(split + 1)];
    }),
  ),
}));

/** The word families: their names, and each word or `beginning*` with the numbers of its families, parted by blanks. */
export const wordFamilies = once((): { readonly names: readonly string[]; readonly words: WordTable } => {
  const names = Object.keys(WORD_CLASSES);
  const numbers = new Map<string, string[]>();
  for (const [family, words] of Object.entries(WORD_CLASSES))
    for (const word of words.split(' ')) {
      const key = plainWord(word);
      const known = numbers.get(key);
      const number = String(names.indexOf(family));
      if (known === undefined) numbers.set(key, [number]);
      else known.push(number);
    }
  return { names, words: wordTable([...numbers].map(([key, list]) => [key, list.join(' ')])) };
});
