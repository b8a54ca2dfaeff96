import type { Finding } from '../rules/finding.ts';
import { CATEGORIES, type Category } from './category.ts';
import { RULE_SCORES, START_SCORES } from './scores.ts';
import { GROUP_CAP } from './thresholds.ts';
import { wordWeights } from './word-weights.ts';
import type { Wording } from './wording.ts';

/** Pseudo rule of scores.ts: no rule but those of detail found anything. */
export const NOTHING_FOUND = 'nothing-found';

/** How much speaks for each category, in log odds: comparable with each other, without meaning alone. */
export type Evidence = Readonly<Record<Category, number>>;

function zeros(): Record<Category, number> {
  const scores = {} as Record<Category, number>;
  for (const category of CATEGORIES) scores[category] = 0;
  return scores;
}

/**
 * Adds up what rules and wording say. Each group of rules counts at most GROUP_CAP for or against a category:
 * ten stock phrases of one kind say hardly more than two.
 * @param groupOf the group of a rule, by its id
 */
export function evidenceFrom(
  findings: readonly Finding[],
  wording: readonly Wording[],
  groupOf: (rule: string) => string | null,
): Evidence {
  const total = { ...zeros(), ...START_SCORES };
  const groups = new Map<string, Record<Category, number>>();
  const rules = new Set(findings.map(({ rule }) => rule));
  if ([...rules].every((rule) => groupOf(rule) === 'detail')) rules.add(NOTHING_FOUND);
  for (const rule of rules) {
    const scores = RULE_SCORES[rule];
    if (scores === undefined) continue;
    const group = groupOf(rule) ?? rule;
    const sums = groups.get(group) ?? zeros();
    for (const [category, score] of Object.entries(scores) as [Category, number][]) sums[category] += score;
    groups.set(group, sums);
  }
  for (const sums of groups.values())
    for (const category of CATEGORIES)
      total[category] += Math.max(-GROUP_CAP, Math.min(GROUP_CAP, sums[category]));
  const seen = new Set<string>();
  for (const { key } of wording) {
    if (seen.has(key)) continue;
    seen.add(key);
    const weights = wordWeights(key);
    if (weights === null) continue;
    for (const { column, weight } of weights) {
      const category = CATEGORIES[column];
      if (category !== undefined) total[category] += weight;
    }
  }
  return total;
}

/** Probabilities from log odds. */
export function probabilitiesOf(evidence: Evidence): Evidence {
  const most = Math.max(...CATEGORIES.map((category) => evidence[category]));
  const shares = zeros();
  let sum = 0;
  for (const category of CATEGORIES) {
    shares[category] = Math.exp(evidence[category] - most);
    sum += shares[category];
  }
  for (const category of CATEGORIES) shares[category] /= sum;
  return shares;
}
