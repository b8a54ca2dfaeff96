import { readdirSync } from 'node:fs';
import { CATEGORIES, type Category } from '../../src/judgement/category.ts';
import { NOTHING_FOUND } from '../../src/judgement/evidence.ts';
import { wordingOf, wordingScale } from '../../src/judgement/wording.ts';
import { preparedText } from '../../src/rules/prepared-text.ts';
import { findingsInText } from '../../src/rules/registry.ts';
import type { Group } from '../../src/rules/rule.ts';
import { TEXT_RULES } from '../../src/rules/text-rules.ts';
import type { LabelledText } from './texts.ts';
import { type FeaturePrior, type Fitted, fittedWeights, type Sample } from './train.ts';

/** Where the figures on texts that are not fitted stop rising; more would learn the texts by heart. */
const EPOCHS = 25;
/** A wording counts when it occurs in this many texts; pairs are many, and a rare one says little beside its words. */
const LEAST_TEXTS = 8;
const LEAST_TEXTS_OF_PAIR = 40;

/** Every file of development texts except those that are only measured. */
export function developmentFiles(): string[] {
  return readdirSync('test/texts')
    .filter((file) => file.endsWith('.jsonl') && !file.startsWith('unseen'))
    .sort()
    .map((file) => `test/texts/${file}`);
}

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
export const RULE_MARK = '@';

function priorOf(name: string): FeaturePrior {
  if (!name.startsWith(RULE_MARK))
    return {
      pull: 0.001,
      scale: 0.7,
      isWording: true,
      prior: () => 0,
    };
  const own = SPEAKS_FOR[groups.get(name.slice(1)) ?? 'detail'];
  return { pull: 0.004, scale: 1, isWording: false, prior: (category) => (category === own ? 1 : 0) };
}

/** A text as the fit sees it: its rules and wordings. */
export function sampleOf({ text, category }: LabelledText): Sample {
  const rules = new Set(findingsInText(preparedText(text), []).map(({ rule }) => rule));
  if ([...rules].every((rule) => groups.get(rule) === 'detail')) rules.add(NOTHING_FOUND);
  const wording = wordingOf(text);
  const words = new Set(wording.map(({ key }) => key));
  return {
    features: [...[...rules].map((rule) => RULE_MARK + rule), ...words],
    wordingScale: wordingScale(wording.length),
    category: CATEGORIES.indexOf(category),
  };
}

/** A template's placeholder says how a text was sent, not what it is about; it has no score. */
const WITHOUT_SCORE = ['placeholder-left'];

export const SCORED_RULES: readonly string[] = [...groups.keys(), NOTHING_FOUND].filter(
  (id) => !WITHOUT_SCORE.includes(id),
);

/** Rules and wordings with their weights, as fitted on the samples. */
export function fittedModel(samples: readonly Sample[]): { fitted: Fitted; words: readonly string[] } {
  const frequency = new Map<string, number>();
  for (const { features } of samples)
    for (const name of features) frequency.set(name, (frequency.get(name) ?? 0) + 1);
  const rules = SCORED_RULES.map((id) => RULE_MARK + id);
  const words = [...frequency]
    .filter(([name]) => !name.startsWith(RULE_MARK))
    .filter(([name, count]) => count >= (name.includes(' ') ? LEAST_TEXTS_OF_PAIR : LEAST_TEXTS))
    .map(([name]) => name)
    .sort();
  return { fitted: fittedWeights(samples, [...rules, ...words], priorOf, EPOCHS), words };
}
