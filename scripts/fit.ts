/**
 * Fits the scores of the rules and the small word model on our own texts and writes both files.
 * Rules keep a prior ("speaks for its own group's category"), so that a rule with few texts behaves as written.
 */
import { readdirSync, writeFileSync } from 'node:fs';
import { CATEGORIES, type Category } from '../src/judgement/category.ts';
import { NOTHING_FOUND } from '../src/judgement/evidence.ts';
import { wordingOf } from '../src/judgement/wording.ts';
import { preparedText } from '../src/rules/prepared-text.ts';
import { findingsInText } from '../src/rules/registry.ts';
import type { Group } from '../src/rules/rule.ts';
import { TEXT_RULES } from '../src/rules/text-rules.ts';
import { type LabelledText, labelledTexts } from './lib/texts.ts';
import { type FeaturePrior, fittedWeights, type Sample } from './lib/train.ts';

const KEPT_WORDS = 1_900;
const LEAST_STEPS = 2;
const EPOCHS = 100;
/** Every file of development texts except the one that is only measured. */
const FITTED_ON = readdirSync('test/texts')
  .filter((file) => file.endsWith('.jsonl') && file !== 'unseen.jsonl')
  .sort()
  .map((file) => `test/texts/${file}`);

/** What a group of rules speaks for before any text was counted. */
const SPEAKS_FOR: Partial<Record<Group, Category>> = {
  known: 'known-person',
  need: 'concrete-need',
  offer: 'concrete-offer',
  press: 'press-or-speaking',
  referral: 'referral',
  question: 'question',
  event: 'event-or-group',
  recruiting: 'recruiting',
  sales: 'sales-pitch',
  dubious: 'dubious',
  complaint: 'complaint',
  vague: 'vague-benefit',
  growth: 'network-growth',
  visit: 'profile-visit',
  suggestion: 'platform-suggestion',
  empty: 'no-text',
};

const groups = new Map(TEXT_RULES.map(({ id, group }) => [id, group]));
const RULE_MARK = '@';

function priorOf(name: string): FeaturePrior {
  if (!name.startsWith(RULE_MARK))
    return { pull: 1, scale: name.startsWith('%') && name.includes('>') ? 0.4 : 0.7, prior: () => 0 };
  const own = SPEAKS_FOR[groups.get(name.slice(1)) ?? 'detail'];
  return { pull: 1, scale: 1, prior: (category) => (category === own ? 1.5 : 0) };
}

function sampleOf({ text, category }: LabelledText): Sample {
  const rules = new Set(findingsInText(preparedText(text), []).map(({ rule }) => rule));
  if ([...rules].every((rule) => groups.get(rule) === 'detail')) rules.add(NOTHING_FOUND);
  const words = new Set(wordingOf(text).map(({ key }) => key));
  return {
    features: [...[...rules].map((rule) => RULE_MARK + rule), ...words],
    category: CATEGORIES.indexOf(category),
  };
}

const samples = FITTED_ON.flatMap((path) => labelledTexts(path)).map(sampleOf);
const frequency = new Map<string, number>();
for (const { features } of samples)
  for (const name of features) frequency.set(name, (frequency.get(name) ?? 0) + 1);
const ruleNames = [...groups.keys(), NOTHING_FOUND].map((id) => RULE_MARK + id);
const words = [...frequency]
  .filter(([name, count]) => !name.startsWith(RULE_MARK) && count >= (name.includes('>') ? 3 : 2))
  .map(([name]) => name);

const wide = fittedWeights(samples, [...ruleNames, ...words], priorOf, EPOCHS);
const strength = (name: string): number =>
  Math.max(...(wide.rows.get(name) ?? []).map(Math.abs)) * Math.sqrt(frequency.get(name) ?? 0);
const kept = [...words]
  .sort((a, b) => strength(b) - strength(a))
  .slice(0, KEPT_WORDS)
  .sort();
const { bias, rows } = fittedWeights(samples, [...ruleNames, ...kept], priorOf, EPOCHS);

function asScores(row: Float64Array, least: number): string {
  return CATEGORIES.map((category, c) => ({ category, score: Math.round((row[c] ?? 0) * 10) / 10 }))
    .filter(({ score }) => Math.abs(score) >= least)
    .map(({ category, score }) => `${category.includes('-') ? `'${category}'` : category}: ${score}`)
    .join(', ');
}

const scores = ruleNames
  .map((name) => `  '${name.slice(1)}': { ${asScores(rows.get(name) ?? new Float64Array(), 0.3)} },`)
  .join('\n');
writeFileSync(
  'src/judgement/scores.ts',
  `import type { Category } from './category.ts';

// Written by scripts/fit.ts from ${samples.length} own texts (${FITTED_ON.join(', ')}); measured by scripts/eval.ts.
// Log odds: what a rule's finding adds to each category. Change a rule, then fit again.

/** Where every request starts before anything was found. */
export const START_SCORES: Partial<Readonly<Record<Category, number>>> = { ${asScores(bias, 0.1)} };

export const RULE_SCORES: Readonly<Record<string, Partial<Readonly<Record<Category, number>>>>> = {
${scores}
};
`,
);

// One wording is `key:AxBy`: a letter per category, a character per weight; small weights are left out.
const ZERO = 63;
const FIRST = 65;
const MOST_STEPS = 27;
const most = Math.max(...kept.flatMap((name) => [...(rows.get(name) ?? [])].map(Math.abs)));
const step = Math.ceil((most / MOST_STEPS) * 1000) / 1000;
const table = kept
  .map((name) => {
    const weights = [...(rows.get(name) ?? [])]
      .map((weight, c) => ({ c, steps: Math.round(weight / step) }))
      .filter(({ steps }) => Math.abs(steps) >= LEAST_STEPS)
      .map(({ c, steps }) => String.fromCharCode(FIRST + c, ZERO + steps));
    return { name, weights };
  })
  .filter(({ weights }) => weights.length > 0)
  .map(({ name, weights }) => `${name}:${weights.join('')}`)
  .join('|');
writeFileSync(
  'src/judgement/word-weights.generated.ts',
  `// Written by scripts/fit.ts: wordings with their weights, see word-weights.ts.\nexport const WORDS = {\n  step: ${step},\n  table:\n    ${JSON.stringify(table)},\n} as const;\n`,
);
console.log(
  `${samples.length} texts, ${table.length} characters of words, ${ruleNames.length} rules, ${kept.length} of ${words.length} words`,
);
