import type { Finding } from '../rules/finding.ts';
import { preparedText } from '../rules/prepared-text.ts';
import { findingsFromFacts, findingsInText, RULES } from '../rules/registry.ts';
import type { Subject } from '../rules/subject.ts';
import { CATEGORIES, type Category } from './category.ts';
import { decisionFrom } from './decision.ts';
import { evidenceFrom, probabilitiesOf } from './evidence.ts';
import { isKnown } from './row-changes.ts';
import { RULE_SCORES } from './scores.ts';
import { TELLING_WORD } from './thresholds.ts';
import { wordWeight } from './word-weights.ts';
import { type Wording, wordingOf } from './wording.ts';

/** What a request is, before anybody's strategy. */
export interface Assessment {
  readonly category: Category;
  /** 0 (a guess) to 1 (certain). */
  readonly confidence: number;
  /** Decisive ones first. */
  readonly findings: readonly Finding[];
}

const groups: ReadonlyMap<string, string> = new Map(RULES.map(({ id, group }) => [id, group]));

/** The words that weighed most for the category, at most two, beside those which rules quote already. */
function tellingWords(
  wording: readonly Wording[],
  category: Category,
  message: string,
  findings: readonly Finding[],
): Finding[] {
  const column = CATEGORIES.indexOf(category);
  return wording
    .map((word) => ({ ...word, weight: wordWeight(word.key, column) }))
    .filter(({ weight, start, end }) => weight >= TELLING_WORD && end > start)
    .filter((word) => !findings.some(({ start, end }) => word.start < end && start < word.end))
    .sort((a, b) => b.weight - a.weight)
    .slice(0, 2)
    .map(({ start, end }) => ({
      rule: 'wording',
      start,
      end,
      quote: message.slice(start, end),
      reason: {
        de: 'Solche Wörter stehen oft in Anfragen dieser Art.',
        en: 'Such words are frequent in requests of this kind.',
      },
    }));
}

function decisiveFirst(findings: readonly Finding[], category: Category): Finding[] {
  const weightOf = ({ rule }: Finding): number => RULE_SCORES[rule]?.[category] ?? 0;
  const isFact = ({ rule }: Finding): boolean => groups.get(rule) === 'fact';
  return [...findings].sort(
    (a, b) => Number(isFact(b)) - Number(isFact(a)) || weightOf(b) - weightOf(a) || a.start - b.start,
  );
}

/** What the request is, with the evidence. Pure; reads at most 8,000 characters of the message. */
export function assessmentOf(subject: Subject): Assessment {
  const facts = findingsFromFacts(subject);
  const known = isKnown(subject.facts.known);
  if (subject.message === null || subject.message.trim() === '')
    return { category: known ? 'known-person' : 'no-text', confidence: 1, findings: facts };
  const text = preparedText(subject.message);
  const findings = findingsInText(text, subject.topics);
  const wording = wordingOf(text.original);
  const probabilities = probabilitiesOf(evidenceFrom(findings, wording, (rule) => groups.get(rule) ?? null));
  const decided = decisionFrom(probabilities);
  const { category, confidence } = known ? { category: 'known-person' as const, confidence: 1 } : decided;
  const words = known ? [] : tellingWords(wording, category, text.original, findings);
  return {
    category,
    confidence: Math.round(confidence * 100) / 100,
    findings: decisiveFirst([...facts, ...findings, ...words], category),
  };
}
