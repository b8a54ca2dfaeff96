import { FACT_RULES } from './fact-rules.ts';
import type { Finding } from './finding.ts';
import { findingsOf, indexOf, type RuleIndex } from './matcher.ts';
import { ownTopicFindings } from './own-topics.ts';
import type { PreparedText } from './prepared-text.ts';
import type { RuleMeta } from './rule.ts';
import type { Subject } from './subject.ts';
import { textRuleIndex } from './text-rule-index.ts';
import { TEXT_RULES } from './text-rules.ts';

/** Every rule, for the catalogue and the tests. */
export const RULES: readonly RuleMeta[] = [...TEXT_RULES, ...FACT_RULES];

/** Made on first use: a card that judges nothing does not pay for it. */
let index: RuleIndex | null = null;

/** The evidence of the text rules in words that were made ready before, in the order of the text. */
export function findingsInText(text: PreparedText, topics: readonly string[]): Finding[] {
  index ??= indexOf(TEXT_RULES, textRuleIndex());
  return [...ownTopicFindings(topics, text), ...findingsOf(index, text)].sort((a, b) => a.start - b.start);
}

/** The evidence outside the words: figures, earlier contact, headline, no text at all. */
export function findingsFromFacts(subject: Subject): Finding[] {
  const findings: Finding[] = [];
  for (const rule of FACT_RULES) {
    const reason = rule.reasonFor(subject);
    if (reason !== null) findings.push({ rule: rule.id, start: 0, end: 0, quote: '', reason });
  }
  return findings;
}
