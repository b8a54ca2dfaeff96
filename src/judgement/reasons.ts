import type { Finding } from '../rules/finding.ts';
import { wholeWords } from '../text/excerpt.ts';
import type { Localised } from '../text/localised.ts';
import { groupOf } from './assessment.ts';
import { REAL } from './decision.ts';
import type { Judgement } from './judgement.ts';

/** A reason with the requester's words that led to it. */
export interface Reason {
  readonly sentence: Localised;
  /** Whole words, each once; none where the reason is a fact outside the text. */
  readonly quotes: readonly string[];
}

/** Whoever needs a lawyer writes of an inheritance, too: judged as a real concern, nobody is shown as a cheat. */
function accuses({ rule }: Finding): boolean {
  return groupOf(rule) === 'dubious' || groupOf(rule) === 'complaint';
}

/**
 * The reasons for showing, in their order, each once: rules match parts of words and often twice, a reader wants neither.
 * Of a real concern without what would have spoken against the person.
 */
export function reasonsFrom(
  { category, findings }: Pick<Judgement, 'category' | 'findings'>,
  message: string | null,
): readonly Reason[] {
  const reasons = new Map<string, { sentence: Localised; quotes: Set<string> }>();
  for (const finding of findings) {
    if (REAL.has(category) && accuses(finding)) continue;
    const reason = reasons.get(finding.reason.en) ?? { sentence: finding.reason, quotes: new Set() };
    if (finding.end > 0) reason.quotes.add(wholeWords(message ?? '', finding));
    reasons.set(finding.reason.en, reason);
  }
  return [...reasons.values()].map(({ sentence, quotes }) => ({ sentence, quotes: [...quotes] }));
}
