import type { Finding } from '../rules/finding.ts';
import { CATEGORIES, type Category } from './category.ts';
import { RULE_SCORES, START_SCORES } from './scores.ts';
import { GROUP_CAP } from './thresholds.ts';
import { wordWeights } from './word-weights.ts';
import { type Wording, wordingScale } from './wording.ts';

/** Pseudo rule of scores.ts: no rule but those of detail found anything. */
export const NOTHING_FOUND = 'nothing-found';

/** How much speaks for each category, in log odds: comparable with each other, without meaning alone. */
export type Evidence = Readonly<Record<Category, number>>;

const SIZE = CATEGORIES.length;
const columnOf: ReadonlyMap<string, number> = new Map(CATEGORIES.map((category, c) => [category, c]));

function row(scores: Partial<Readonly<Record<Category, number>>>): Float64Array {
  const values = new Float64Array(SIZE);
  for (const [category, score] of Object.entries(scores)) values[columnOf.get(category) ?? 0] = score;
  return values;
}

const START = row(START_SCORES);
const ruleRows = new Map<string, Float64Array>();

function rowOf(rule: string): Float64Array | null {
  if (ruleRows.size === 0)
    for (const [id, scores] of Object.entries(RULE_SCORES)) ruleRows.set(id, row(scores));
  return ruleRows.get(rule) ?? null;
}

function asEvidence(values: Float64Array): Evidence {
  const evidence = {} as Record<Category, number>;
  CATEGORIES.forEach((category, c) => {
    evidence[category] = values[c] ?? 0;
  });
  return evidence;
}

/** What the rules say, each group at most GROUP_CAP for or against a category. */
function addRules(
  total: Float64Array,
  rules: ReadonlySet<string>,
  groupOf: (rule: string) => string | null,
): void {
  const groups = new Map<string, Float64Array>();
  for (const rule of rules) {
    const scores = rowOf(rule);
    if (scores === null) continue;
    const group = groupOf(rule) ?? rule;
    const sums = groups.get(group) ?? new Float64Array(SIZE);
    for (let c = 0; c < SIZE; c += 1) sums[c] = (sums[c] ?? 0) + (scores[c] ?? 0);
    groups.set(group, sums);
  }
  for (const sums of groups.values())
    for (let c = 0; c < SIZE; c += 1)
      total[c] = (total[c] ?? 0) + Math.max(-GROUP_CAP, Math.min(GROUP_CAP, sums[c] ?? 0));
}

/** What the wording says, each key once. */
function addWording(total: Float64Array, wording: readonly Wording[]): void {
  const counted = new Set<string>();
  const scale = wordingScale(wording.length);
  for (const { key } of wording) {
    // Most words are unknown to the model: asked first, they need no place in the set.
    const weights = wordWeights(key);
    if (weights === null || counted.has(key)) continue;
    counted.add(key);
    for (const { column, weight } of weights) total[column] = (total[column] ?? 0) + scale * weight;
  }
}

/**
 * Adds up what rules and wording say. Each group of rules counts at most GROUP_CAP for or against a category:
 * ten stock phrases of one kind say hardly more than two.
 * @param wording all of it, known to the model or not: how much there is decides how much each counts
 * @param groupOf the group of a rule, by its id
 */
export function evidenceFrom(
  findings: readonly Finding[],
  wording: readonly Wording[],
  groupOf: (rule: string) => string | null,
): Evidence {
  const total = START.slice();
  const rules = new Set(findings.map(({ rule }) => rule));
  if ([...rules].every((rule) => groupOf(rule) === 'detail')) rules.add(NOTHING_FOUND);
  addRules(total, rules, groupOf);
  addWording(total, wording);
  return asEvidence(total);
}

/** Probabilities from log odds. */
export function probabilitiesOf(evidence: Evidence): Evidence {
  const most = Math.max(...CATEGORIES.map((category) => evidence[category]));
  const shares = { ...evidence };
  let sum = 0;
  for (const category of CATEGORIES) {
    shares[category] = Math.exp(evidence[category] - most);
    sum += shares[category];
  }
  for (const category of CATEGORIES) shares[category] /= sum;
  return shares;
}
