import type { Finding } from '../rules/finding.ts';
import { type PreparedText, preparedText } from '../rules/prepared-text.ts';
import { findingsFromFacts, findingsInText, RULES } from '../rules/registry.ts';
import type { Subject } from '../rules/subject.ts';
import { fold } from '../text/fold.ts';
import { FUNCTION_WORDS } from '../text/function-words.ts';
import { CATEGORIES, type Category } from './category.ts';
import { decisionFrom, realShareOf } from './decision.ts';
import { type Evidence, evidenceFrom, probabilitiesOf } from './evidence.ts';
import { isKnown } from './row-changes.ts';
import { RULE_SCORES } from './scores.ts';
import { REAL_AFTER_ALL, REAL_BY_WORDING, TELLING_WORD } from './thresholds.ts';
import { wordWeight } from './word-weights.ts';
import { type Wording, wordingOf, wordingScale } from './wording.ts';

/** What a request is, before anybody's strategy. */
export interface Assessment {
  readonly category: Category;
  /** 0 (a guess) to 1 (certain). */
  readonly confidence: number;
  /** How likely the request, or one sentence of it that names a concern, is a real one: 0 to 1. Keeps declines away. */
  readonly realShare: number;
  /** Decisive ones first. */
  readonly findings: readonly Finding[];
}

/** A letter with more sentences of concern than this is one already. */
const MOST_SENTENCES = 4;

const groups: ReadonlyMap<string, string> = new Map(RULES.map(({ id, group }) => [id, group]));

/** The group of a rule; null for what is no rule's, such as a telling word. */
export const groupOf = (rule: string): string | null => groups.get(rule) ?? null;

/** Words that carry a sentence but no meaning; a reader would not take "Sie" or "in" for a reason. */
const EMPTY_WORDS: ReadonlySet<string> = new Set(
  [FUNCTION_WORDS.de, FUNCTION_WORDS.en].flatMap((words) => words.split(/\s+/)),
);

/** Would a reader understand this quote as a reason? At least one word of five letters that means something. */
function speaksForItself(quote: string): boolean {
  return (fold(quote).match(/[a-z]{5,}/g) ?? []).some((word) => !EMPTY_WORDS.has(word));
}

/** Where this many rules speak for the category, single words beside them tell a reader nothing. */
const ENOUGH_REASONS = 2;

/** The words that weighed most for the category, at most two, where rules say too little and do not quote them already. */
function tellingWords(
  wording: readonly Wording[],
  category: Category,
  message: string,
  findings: readonly Finding[],
): Finding[] {
  if (findings.filter(({ rule }) => scoreOf(rule, category) > 0).length >= ENOUGH_REASONS) return [];
  const column = CATEGORIES.indexOf(category);
  const least = TELLING_WORD / wordingScale(wording.length);
  return (
    wording
      .filter(({ key, start, end }) => end > start && wordWeight(key, column) >= least)
      .filter(({ start, end }) => speaksForItself(message.slice(start, end)))
      .filter((word) => !findings.some(({ start, end }) => word.start < end && start < word.end))
      .map(({ key, start, end }) => ({ start, end, weight: wordWeight(key, column) }))
      .sort((a, b) => b.weight - a.weight)
      // A word at the beginning of a text is known twice, as a word and as a beginning.
      .filter(
        (word, i, all) => !all.slice(0, i).some(({ start, end }) => word.start < end && start < word.end),
      )
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
      }))
  );
}

function scoreOf(rule: string, category: Category): number {
  return RULE_SCORES[rule]?.[category] ?? 0;
}

/** Does a finding stand within a web address? To a reader it explains nothing there. */
function isInAddress(message: string, { start, end }: Finding): boolean {
  const before = message.slice(Math.max(0, start - 200), start);
  return (
    start < end &&
    before.slice(Math.max(before.lastIndexOf(' '), before.lastIndexOf('\n')) + 1).includes('://')
  );
}

function decisiveFirst(findings: readonly Finding[], category: Category, message: string): Finding[] {
  const weightOf = ({ rule }: Finding): number => scoreOf(rule, category);
  const isFact = ({ rule }: Finding): boolean => groupOf(rule) === 'fact';
  const linked = new Set(findings.filter((finding) => isInAddress(message, finding)));
  return [...findings].sort(
    (a, b) =>
      Number(isFact(b)) - Number(isFact(a)) ||
      Number(linked.has(a)) - Number(linked.has(b)) ||
      weightOf(b) - weightOf(a) ||
      a.start - b.start,
  );
}

/** Groups of rules that speak of a real concern. */
const REAL_GROUPS: ReadonlySet<string> = new Set(['known', 'need', 'offer', 'press', 'referral']);

/** How likely each sentence around a finding of a real concern is one on its own: what stands beside must not outvote it. */
function sharesOfSentences(text: PreparedText, findings: readonly Finding[]): number[] {
  const ends = /[.!?\n]/;
  const shares = new Map<number, number>();
  for (const finding of findings) {
    if (!REAL_GROUPS.has(groupOf(finding.rule) ?? '') || shares.size >= MOST_SENTENCES) continue;
    let { start, end } = finding;
    while (start > 0 && !ends.test(text.original.charAt(start - 1))) start -= 1;
    while (end < text.original.length && !ends.test(text.original.charAt(end))) end += 1;
    if (shares.has(start)) continue;
    const inside = findings.filter((other) => start <= other.start && other.end <= end);
    const wording = wordingOf(text.original.slice(start, end + 1));
    shares.set(start, realShareOf(probabilitiesOf(evidenceFrom(inside, wording, groupOf))));
  }
  return [...shares.values()];
}

/** Of the texts labelled as empty none has more words, but for one with a signature below the platform's default sentence. */
const MOST_WORDS_OF_EMPTY = 20;

/** Evidence without `no-text` for a letter of somebody's own words: little as it may say, there is a text to go by. */
function forItsLength(evidence: Evidence, text: PreparedText, findings: readonly Finding[]): Evidence {
  const isLetter =
    text.words.length > MOST_WORDS_OF_EMPTY && !findings.some(({ rule }) => groupOf(rule) === 'empty');
  return isLetter ? { ...evidence, 'no-text': Number.NEGATIVE_INFINITY } : evidence;
}

/** What the request is, with the evidence. Pure; reads at most 4,000 characters of the message. */
export function assessmentOf(subject: Subject): Assessment {
  const facts = findingsFromFacts(subject);
  const known = isKnown(subject.facts.known);
  if (subject.message === null || subject.message.trim() === '')
    return { category: known ? 'known-person' : 'no-text', confidence: 1, realShare: 0, findings: facts };
  const text = preparedText(subject.message);
  const findings = findingsInText(text, subject.topics);
  const wording = wordingOf(text.original);
  const probabilities = probabilitiesOf(
    forItsLength(evidenceFrom(findings, wording, groupOf), text, findings),
  );
  const decided = decisionFrom(probabilities);
  const { category, confidence } = known ? { category: 'known-person' as const, confidence: 1 } : decided;
  const words = known ? [] : tellingWords(wording, category, text.original, findings);
  const namesConcern = findings.some(({ rule }) => REAL_GROUPS.has(groupOf(rule) ?? ''));
  // A named referrer beats any number of stock phrases, however alike their words are ("XING hat Sie mir vorgeschlagen").
  const named = findings.some(({ rule }) => groupOf(rule) === 'referral') ? REAL_AFTER_ALL : 0;
  const share = Math.max(named, realShareOf(probabilities), ...sharesOfSentences(text, findings));
  return {
    category,
    confidence: Math.round(confidence * 100) / 100,
    realShare: namesConcern || share >= REAL_BY_WORDING ? share : 0,
    findings: decisiveFirst([...facts, ...findings, ...words], category, subject.message),
  };
}
