import { fold } from './fold.ts';
import { FUNCTION_WORDS } from './function-words.ts';

/** Languages of notifications and of what people write in them. `other` is a text in none of these. */
export type Language = 'de' | 'en' | 'fr' | 'es' | 'it' | 'pt' | 'nl' | 'other';

type Known = Exclude<Language, 'other'>;

/** Letters that only some of the languages write, on the unfolded text: one hit weighs as much as a word. */
const LETTERS: readonly (readonly [RegExp, readonly Known[]])[] = [
  [/[äöüß]/i, ['de']],
  [/[ñ¿¡]/i, ['es']],
  [/[ãõ]/i, ['pt']],
  [/[àèùç]|\bœ/i, ['fr', 'it', 'pt']],
  [/[ìò]/i, ['it']],
  [/[êîû]/i, ['fr']],
];

/** Longer texts say nothing new about their language, and hostile ones may be very long. */
const ENOUGH = 2_000;

/** From this many words on, a text with (nearly) no function word of any list is in another language. */
const MANY_WORDS = 8;

function wordTable(): ReadonlyMap<string, readonly Known[]> {
  const table = new Map<string, Known[]>();
  for (const language of Object.keys(FUNCTION_WORDS) as Known[]) {
    for (const word of new Set(FUNCTION_WORDS[language].split(/\s+/))) {
      const languages = table.get(word);
      if (languages === undefined) table.set(word, [language]);
      else languages.push(language);
    }
  }
  return table;
}

const TABLE = wordTable();

/** Letters that may be of another script than Latin; punctuation and the letters of Western Europe lie outside. */
const MAYBE_FOREIGN = /[\u00b5\u0250-\u1fff\u2070-\uffff]/;

function isForeignScript(text: string): boolean {
  // Nearly no text holds such a letter: counting all of them would cost more than the rest of this file.
  if (!MAYBE_FOREIGN.test(text)) return false;
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  const latin = text.match(/\p{Script=Latin}/gu)?.length ?? 0;
  return letters > 0 && latin * 2 < letters;
}

/**
 * The language of a short text, by its function words; null where the text gives no evidence (a name, an emoji).
 * A library was measured first: those as good as this list are 70 KB and more for two languages (docs/architecture.md).
 */
export function languageOf(text: string): Language | null {
  const sample = text.slice(0, ENOUGH);
  if (isForeignScript(sample)) return 'other';
  const score: Record<Known, number> = { de: 0, en: 0, fr: 0, es: 0, it: 0, pt: 0, nl: 0 };
  const words = fold(sample).match(/[a-z]+(?:'[a-z]+)?/g) ?? [];
  let hits = 0;
  for (const word of words) {
    const languages = TABLE.get(word);
    if (languages === undefined) continue;
    hits += 1;
    for (const language of languages) score[language] += 1 / languages.length ** 2;
  }
  for (const [letters, languages] of LETTERS)
    if (letters.test(sample)) for (const language of languages) score[language] += 1 / languages.length;
  if (words.length >= MANY_WORDS && hits * 10 < words.length) return 'other';
  const ranked = (Object.keys(score) as Known[]).sort((a, b) => score[b] - score[a]);
  const best = ranked[0];
  return best === undefined || score[best] === 0 ? null : best;
}
