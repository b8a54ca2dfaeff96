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

/** Two capitals for a family, by its place in the list: the word model names families thousands of times. */
function familyCode(place: number): string {
  return String.fromCharCode(65 + Math.floor(place / 26), 65 + (place % 26));
}

/** The word families: each word or `beginning*` with the codes of its families, two capitals each. */
export const wordFamilies = once((): WordTable => {
  const codes = new Map<string, string>();
  Object.values(WORD_CLASSES).forEach((words, place) => {
    for (const word of words.split(' ')) {
      const key = plainWord(word);
      codes.set(key, (codes.get(key) ?? '') + familyCode(place));
    }
  });
  return wordTable(codes);
});
