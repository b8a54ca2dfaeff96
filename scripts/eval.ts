/**
 * `npm run eval -- FILE.jsonl... [--misses] [--no-baseline]`: how well requests are recognised, per category, with the
 * two errors that cost differently, beside a classifier from npm that learns from the same file (10-fold).
 * Exit 1 where a real concern was lost.
 */
import { parseArgs } from 'node:util';
import { assessmentOf } from '../src/judgement/assessment.ts';
import { CATEGORIES } from '../src/judgement/category.ts';
import { NO_FACTS } from '../src/rules/facts.ts';
import { baselineOutcomes } from './lib/baseline.ts';
import { type Figures, figuresOf, type Outcome } from './lib/measure.ts';
import { type LabelledText, labelledTexts } from './lib/texts.ts';

function outcomeOf({ id, text, category }: LabelledText): Outcome {
  const { category: got } = assessmentOf({
    platform: null,
    kind: 'contact-request',
    requester: null,
    message: text,
    language: null,
    facts: NO_FACTS,
    topics: [],
  });
  return { id, expected: category, got };
}

const share = (value: number): string => value.toFixed(2);

function table(figures: Figures): string {
  const rows = figures.perCategory.map(
    ({ category, precision, recall, f1, support }) =>
      `${category.padEnd(20)} ${share(precision)}  ${share(recall)}  ${share(f1)}  ${String(support).padStart(4)}`,
  );
  return ['category             prec  rec   F1    texts', ...rows].join('\n');
}

function confusion(outcomes: readonly Outcome[]): string {
  const present = CATEGORIES.filter((category) =>
    outcomes.some(({ expected, got }) => expected === category || got === category),
  );
  const header = `${' '.repeat(20)}${present.map((category) => category.slice(0, 5).padStart(6)).join('')}`;
  const rows = present.map((expected) => {
    const counts = present.map(
      (got) => outcomes.filter((outcome) => outcome.expected === expected && outcome.got === got).length,
    );
    return `${expected.padEnd(20)}${counts.map((count) => (count === 0 ? '.' : String(count)).padStart(6)).join('')}`;
  });
  return [header, ...rows].join('\n');
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { misses: { type: 'boolean' }, 'no-baseline': { type: 'boolean' } },
});
if (positionals.length === 0) {
  console.error('Which files? npm run eval -- test/texts/unseen.jsonl');
  process.exit(2);
}
for (const path of positionals) {
  const texts = labelledTexts(path);
  const outcomes = texts.map(outcomeOf);
  const figures = figuresOf(outcomes);
  console.log(`\n# ${path}: ${texts.length} texts\n\n${table(figures)}\n\nrows: expected, columns: judged`);
  console.log(confusion(outcomes));
  console.log(
    `\nmacro-F1             ${figures.macroF1.toFixed(3)}   accuracy ${figures.accuracy.toFixed(3)}`,
  );
  if (values['no-baseline'] !== true) {
    const baseline = figuresOf(baselineOutcomes(texts));
    console.log(
      `baseline macro-F1    ${baseline.macroF1.toFixed(3)}   accuracy ${baseline.accuracy.toFixed(3)}   (naive Bayes, 10-fold, real ones lost ${baseline.realLost.length})`,
    );
  }
  console.log(
    `real ones lost       ${figures.realLost.length}${figures.realLost.map((id) => `\n  ${id}`).join('')}`,
  );
  console.log(`phrases let through  ${figures.letThrough.length}`);
  if (values.misses === true)
    for (const { id, expected, got } of outcomes)
      if (expected !== got)
        console.log(
          `  ${id} ${expected} -> ${got}: ${texts.find((text) => text.id === id)?.text.replace(/\s+/g, ' ')}`,
        );
  if (figures.realLost.length > 0) process.exitCode = 1;
}
