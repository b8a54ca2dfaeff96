import type { Localised } from '../text/localised.ts';
import type { Subject } from './subject.ts';

/** Which advice article a rule comes from (domain: S0-S4); `own` where none of them names the idea. */
export type Source = 'S0' | 'S1' | 'S2' | 'S3' | 'S4' | 'own';

/** What a rule is evidence of. The judgement caps each group, so that ten weak signals cannot outvote a strong one. */
export const GROUPS = [
  'known',
  'need',
  'offer',
  'press',
  'referral',
  'question',
  'event',
  'recruiting',
  'sales',
  'dubious',
  'complaint',
  'vague',
  'growth',
  'visit',
  'suggestion',
  'empty',
  'detail',
  'fact',
] as const;
export type Group = (typeof GROUPS)[number];

/** What every rule says about itself. */
export interface RuleMeta {
  /** Kebab case, unique, stable: users and settings refer to it. */
  readonly id: string;
  readonly group: Group;
  readonly source: Source;
  /** One sentence that the user reads beside the quoted words. Neutral: the requester may look over the shoulder. */
  readonly reason: Localised;
}

/** A rule that looks for an idea in the requester's words. */
export interface TextRule extends RuleMeta {
  /**
   * Regular expressions without flags, in the notation of pattern.ts, for the folded text.
   * One match of one of them is enough; the first three spans are reported.
   */
  readonly patterns: readonly string[];
  /** Where one of these matches anywhere in the text, the rule stays silent. A comment says whom that protects. */
  readonly unless?: readonly string[];
  /** `true` where a negation before the words does not turn their meaning ("kein Verkaufsgespräch" still talks of sales). */
  readonly evenNegated?: boolean;
}

/** Texts at the border of a rule. Kept apart from the rule so that the add-on's bundle does not carry them. */
export interface RuleExamples {
  readonly report: { readonly de: readonly string[]; readonly en: readonly string[] };
  readonly silent: { readonly de: readonly string[]; readonly en: readonly string[] };
}

/** A rule that looks at what is known besides the words: figures, earlier contact, the requester's headline. */
export interface FactRule extends RuleMeta {
  /** The reason as it reads for this subject, or null where the rule has nothing to say. */
  readonly reasonFor: (subject: Subject) => Localised | null;
}

/** Subjects at the border of a fact rule. */
export interface FactExamples {
  readonly report: readonly Partial<Subject>[];
  readonly silent: readonly Partial<Subject>[];
}
