/**
 * `npm run fit -- [FILE.jsonl...]`: fits the scores of the rules and the small word model on the development texts and
 * the files named, and writes both. Rules keep a prior ("speaks for its own group's category"), so that a rule with
 * few texts behaves as written. Only weights are kept, no texts.
 */
import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { CATEGORIES } from '../src/judgement/category.ts';
import { developmentFiles, fittedModel, RULE_MARK, SCORED_RULES, sampleOf } from './lib/fit-model.ts';
import { labelledTexts } from './lib/texts.ts';
import { weightLetters } from './lib/weight-letters.ts';

/** Weights are kept in whole steps of this size, in log odds; `weightLetters` says which are left out. */
const STEP = 0.15;
const FITTED_ON = [...developmentFiles(), ...process.argv.slice(2)];

const samples = FITTED_ON.flatMap((path) => labelledTexts(path)).map(sampleOf);
const { fitted, words: kept } = fittedModel(samples);
const { bias, rows } = fitted;

function asScores(row: Float64Array, least: number): string {
  return CATEGORIES.map((category, c) => ({ category, score: Math.round((row[c] ?? 0) * 10) / 10 }))
    .filter(({ score }) => Math.abs(score) >= least)
    .map(({ category, score }) => `${category.includes('-') ? `'${category}'` : category}: ${score}`)
    .join(', ');
}

const scores = SCORED_RULES.map(
  (id) => `  '${id}': { ${asScores(rows.get(RULE_MARK + id) ?? new Float64Array(), 0.3)} },`,
).join('\n');
writeFileSync(
  'src/judgement/scores.ts',
  `import type { Category } from './category.ts';

// Written by scripts/fit.ts from ${samples.length} texts (${FITTED_ON.map((path) => basename(path)).join(', ')}); measured by scripts/eval.ts.
// Log odds: what a rule's finding adds to each category. Change a rule, then fit again.

/** Where every request starts before anything was found. */
export const START_SCORES: Partial<Readonly<Record<Category, number>>> = { ${asScores(bias, 0.1)} };

export const RULE_SCORES: Readonly<Record<string, Partial<Readonly<Record<Category, number>>>>> = {
${scores}
};
`,
);

// One wording is `key:letters`.
const table = kept
  .map((name) => ({ name, letters: weightLetters(rows.get(name) ?? new Float64Array(), STEP) }))
  .filter(({ letters }) => letters !== '')
  .map(({ name, letters }) => `${name}:${letters}`)
  .join('|');
writeFileSync(
  'src/judgement/word-weights.generated.ts',
  `// Written by scripts/fit.ts: wordings with their weights, see word-weights.ts.\nexport const WORDS = {\n  step: ${STEP},\n  table:\n    ${JSON.stringify(table)},\n} as const;\n`,
);
execFileSync('npx', ['biome', 'check', '--write', 'src/judgement/scores.ts'], { stdio: 'ignore' });
console.log(
  `${samples.length} texts, ${SCORED_RULES.length} rules, ${kept.length} wordings in ${table.length} characters`,
);
