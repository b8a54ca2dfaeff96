import { once } from '../text/once.ts';
import { type WordTable, wordTable } from '../text/word-table.ts';
import { familySign } from './family-codes.ts';
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

/** The word families: each word or `beginning*` with the signs of its families. */
export const wordFamilies = once((): WordTable => {
  const signs = new Map<string, string>();
  Object.values(WORD_CLASSES).forEach((words, place) => {
    for (const word of words.split(' ')) {
      const key = plainWord(word);
      signs.set(key, (signs.get(key) ?? '') + familySign(place));
    }
  });
  return wordTable(signs);
});
