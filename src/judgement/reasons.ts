import type { Finding } from '../rules/finding.ts';
import { wholeWords } from '../text/excerpt.ts';
import type { Localised } from '../text/localised.ts';

/** A reason with the requester's words that led to it. */
export interface Reason {
  readonly sentence: Localised;
  /** Whole words, each once; none where the reason is a fact outside the text. */
  readonly quotes: readonly string[];
}

/** The reasons in their order, each once: rules match parts of words and often twice, a reader wants neither. */
export function reasonsFrom(findings: readonly Finding[], message: string | null): readonly Reason[] {
  const reasons = new Map<string, { sentence: Localised; quotes: Set<string> }>();
  for (const finding of findings) {
    const reason = reasons.get(finding.reason.en) ?? { sentence: finding.reason, quotes: new Set() };
    if (finding.end > 0) reason.quotes.add(wholeWords(message ?? '', finding));
    reasons.set(finding.reason.en, reason);
  }
  return [...reasons.values()].map(({ sentence, quotes }) => ({ sentence, quotes: [...quotes] }));
}
