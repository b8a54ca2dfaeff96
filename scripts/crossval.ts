/**
 * `npm run crossval -- FILE.jsonl [FOLDS]`: the figure that a file would get if its texts had not been fitted on: the model is
 * fitted on the development texts and the other folds of the file, and measured on the fold left out. Slow.
 */
import { CATEGORIES, type Category } from '../src/judgement/category.ts';
import { decisionFrom } from '../src/judgement/decision.ts';
import { type Evidence, probabilitiesOf } from '../src/judgement/evidence.ts';
import { developmentFiles, fittedModel, RULE_MARK, sampleOf } from './lib/fit-model.ts';
import { figuresOf, type Outcome } from './lib/measure.ts';
import { labelledTexts } from './lib/texts.ts';
import type { Fitted, Sample } from './lib/train.ts';

function categoryOf({ features, wordingScale }: Sample, { bias, rows }: Fitted): Category {
  const sums = Float64Array.from(bias);
  for (const name of features)
    rows.get(name)?.forEach((weight, c) => {
      sums[c] = (sums[c] ?? 0) + (name.startsWith(RULE_MARK) ? weight : weight * wordingScale);
    });
  const evidence = Object.fromEntries(CATEGORIES.map((category, c) => [category, sums[c] ?? 0]));
  return decisionFrom(probabilitiesOf(evidence as Evidence)).category;
}

const [path, foldCount = '10'] = process.argv.slice(2);
if (path === undefined) {
  console.error('Which file? npm run crossval -- requests.jsonl');
  process.exit(2);
}
const folds = Number(foldCount);
const own = developmentFiles()
  .filter((file) => file !== path)
  .flatMap((file) => labelledTexts(file))
  .map(sampleOf);
const texts = labelledTexts(path);
const samples = texts.map(sampleOf);
const outcomes: Outcome[] = [];
for (let fold = 0; fold < folds; fold += 1) {
  const { fitted } = fittedModel([...own, ...samples.filter((_, i) => i % folds !== fold)]);
  texts.forEach(({ id, text, category }, i) => {
    const sample = samples[i];
    if (i % folds !== fold || sample === undefined) return;
    // An empty request asks no model, as in assessment.ts.
    outcomes.push({
      id,
      expected: category,
      got: text.trim() === '' ? 'no-text' : categoryOf(sample, fitted),
    });
  });
}
const { perCategory, macroF1, accuracy, realLost, letThrough } = figuresOf(outcomes);
for (const { category, precision, recall, f1, support } of perCategory)
  console.log(
    `${category.padEnd(20)} ${precision.toFixed(2)}  ${recall.toFixed(2)}  ${f1.toFixed(2)}  ${String(support).padStart(4)}`,
  );
console.log(
  `\nmacro-F1 ${macroF1.toFixed(3)}, accuracy ${accuracy.toFixed(3)}, ${folds} folds left out in turn; real ones lost ${realLost.length}, phrases let through ${letThrough.length}`,
);
for (const lost of realLost) console.log(`  ${lost}`);
