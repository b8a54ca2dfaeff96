import { RULES } from '../rules/registry.ts';
import { GROUPS, type Group, type RuleMeta } from '../rules/rule.ts';
import type { Localised } from '../text/localised.ts';
import type { Category } from './category.ts';
import { CATEGORY_NAMES } from './names.ts';
import { RULE_SCORES } from './scores.ts';

/** A rule as the catalogue shows it. */
export interface ListedRule extends RuleMeta {
  /** The categories for which it speaks most, strongest first, with its score in log odds. */
  readonly speaksFor: readonly { readonly category: Category; readonly score: number }[];
}

export interface ListedGroup {
  readonly group: Group;
  readonly title: Localised;
  readonly rules: readonly ListedRule[];
}

const TITLES: Readonly<Record<Group, Localised>> = {
  known: CATEGORY_NAMES['known-person'],
  need: CATEGORY_NAMES['concrete-need'],
  offer: CATEGORY_NAMES['concrete-offer'],
  press: CATEGORY_NAMES['press-or-speaking'],
  referral: CATEGORY_NAMES.referral,
  question: CATEGORY_NAMES.question,
  event: CATEGORY_NAMES['event-or-group'],
  recruiting: CATEGORY_NAMES.recruiting,
  sales: CATEGORY_NAMES['sales-pitch'],
  dubious: CATEGORY_NAMES.dubious,
  complaint: CATEGORY_NAMES.complaint,
  vague: CATEGORY_NAMES['vague-benefit'],
  growth: CATEGORY_NAMES['network-growth'],
  visit: CATEGORY_NAMES['profile-visit'],
  suggestion: CATEGORY_NAMES['platform-suggestion'],
  empty: CATEGORY_NAMES['no-text'],
  detail: { de: 'Einzelheiten', en: 'Details' },
  fact: { de: 'Was sonst bekannt ist', en: 'What else is known' },
};

function speaksFor(id: string): ListedRule['speaksFor'] {
  return Object.entries(RULE_SCORES[id] ?? {})
    .map(([category, score]) => ({ category: category as Category, score }))
    .filter(({ score }) => score >= 0.5)
    .sort((a, b) => b.score - a.score)
    .slice(0, 2);
}

/** Every rule by group, in the order of the groups. */
export function catalogue(): readonly ListedGroup[] {
  return GROUPS.map((group) => ({
    group,
    title: TITLES[group],
    rules: RULES.filter((rule) => rule.group === group).map((rule) => ({
      ...rule,
      speaksFor: speaksFor(rule.id),
    })),
  })).filter(({ rules }) => rules.length > 0);
}
