import winkNaiveBayes from 'wink-naive-bayes-text-classifier';
import { CATEGORIES, type Category } from '../../src/judgement/category.ts';
import type { Outcome } from './measure.ts';
import type { LabelledText } from './texts.ts';

const FOLDS = 10;

/** Lower-case words and their neighbours: what a quick classifier would use. */
function tokensOf(text: string): string[] {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return [...words, ...words.slice(1).map((word, i) => `${words[i]}_${word}`)];
}

/** Texts of one category spread evenly over the folds, always in the same way. */
function foldOf(texts: readonly LabelledText[]): Map<string, number> {
  const seen = new Map<Category, number>();
  return new Map(
    texts.map(({ id, category }) => {
      const count = seen.get(category) ?? 0;
      seen.set(category, count + 1);
      return [id, count % FOLDS];
    }),
  );
}

/** What a naive-Bayes classifier from npm says about each text after learning from the other nine tenths of the file. */
export function baselineOutcomes(texts: readonly LabelledText[]): Outcome[] {
  const folds = foldOf(texts);
  const outcomes: Outcome[] = [];
  for (let fold = 0; fold < FOLDS; fold += 1) {
    const classifier = winkNaiveBayes();
    classifier.definePrepTasks([tokensOf]);
    classifier.defineConfig({ considerOnlyPresence: true, smoothingFactor: 0.5 });
    for (const { id, text, category } of texts) if (folds.get(id) !== fold) classifier.learn(text, category);
    classifier.consolidate();
    for (const { id, text, category } of texts) {
      if (folds.get(id) !== fold) continue;
      const got = CATEGORIES.find((known) => known === classifier.predict(text)) ?? 'unclear';
      outcomes.push({ id, expected: category, got });
    }
  }
  return outcomes;
}
