import { valueIn } from '../text/word-table.ts';
import type { Finding } from './finding.ts';
import { mayMatchAt, mayStandBehind } from './glance.ts';
import { compiledPattern, patternSource } from './pattern.ts';
import { numbersIn, type PatternIndex, patternIndexOf } from './pattern-index.ts';
import { alternatives } from './pattern-parts.ts';
import type { PreparedText } from './prepared-text.ts';
import type { TextRule } from './rule.ts';

/** A rule that repeats itself says nothing new: the first spans are enough for the reader. */
const MOST_SPANS = 3;

/** "kein Interesse an", "not looking for": the words before a match that turn it, within the sentence. */
const NEGATION =
  /\b(?:kein|keine[nmrs]?|nicht|nie|niemals|ohne|weder|no|not|never|without|don't|doesn't|isn't|aren't|neither)\b(?! (?:nur|only|einfach))[^.!?,;:]{0,22}$/;
/** "suche ich nicht", "brauchen wir keinen": German turns behind the verb. */
const NEGATION_AFTER =
  /^ (?:(?:ich|wir|sie) )?(?:aktuell |derzeit |gerade |momentan )?(?:nicht|keine?[nmrs]?)\b(?! nur)/;

/** A pattern of a rule, compiled when it is first needed: most texts need few. */
interface Place {
  readonly rule: TextRule;
  readonly pattern: string;
  /** The regular expression as text; null until somebody looks. */
  source: string | null;
  regex: RegExp | null;
  /** How often a glance was enough to say that it does not match. */
  glances: number;
}

/** The patterns of a list of rules, by the beginning of the word at which a match must start. */
export interface RuleIndex {
  readonly placesAt: (beginning: string) => readonly Place[];
  /** Patterns that may start anywhere. */
  readonly anywhere: readonly Place[];
}

/** The patterns of the rules in the order of their index. */
export function indexOf(rules: readonly TextRule[], index: PatternIndex): RuleIndex {
  const places = rules.flatMap((rule) =>
    rule.patterns.map((pattern): Place => ({ rule, pattern, source: null, regex: null, glances: 0 })),
  );
  const placesOf = (numbers: readonly number[]): Place[] => numbers.flatMap((number) => places[number] ?? []);
  const known = new Map<string, readonly Place[]>();
  return {
    placesAt: (beginning) => {
      const before = known.get(beginning);
      if (before !== undefined) return before;
      const numbers = valueIn(index.byBeginning, beginning);
      const found = numbers === null ? [] : placesOf(numbersIn(numbers));
      known.set(beginning, found);
      return found;
    },
    anywhere: placesOf(index.anywhere),
  };
}

/** Who reads more texts than one is served better by the regular expression, which is faster once it is compiled. */
const MOST_GLANCES = 8;

/**
 * The regular expression of a pattern, or null where a glance says that it does not match.
 * @param at where a match must start; null for anywhere
 */
function regexFor(place: Place, text: string, at: number | null): RegExp | null {
  if (place.regex !== null) return place.regex;
  place.source ??= patternSource(place.pattern);
  if (place.glances < MOST_GLANCES) {
    const isPossible = alternatives(place.source).some((part) =>
      at === null ? mayStandBehind(part, text, 0) : mayMatchAt(part, text, at),
    );
    if (!isPossible) {
      place.glances += 1;
      return null;
    }
  }
  place.regex = new RegExp(place.source, at === null ? 'g' : 'y');
  return place.regex;
}

/** "suchen wir keine Agentur": the negation stands inside what matched. */
const NEGATION_INSIDE = /\bkeine?[nmrs]?\b/;

function isTurned(text: PreparedText, start: number, end: number): boolean {
  return (
    NEGATION.test(text.folded.slice(Math.max(0, start - 34), start)) ||
    NEGATION_AFTER.test(text.folded.slice(end, end + 40)) ||
    NEGATION_INSIDE.test(text.folded.slice(start, end))
  );
}

function isQuoted(text: PreparedText, start: number, end: number): boolean {
  return text.quoted.some(([from, to]) => from < start && end < to);
}

/** Keeps a match as a finding unless it is turned, quoted from somebody else, or told already. */
function keep(rule: TextRule, text: PreparedText, start: number, end: number, findings: Finding[]): void {
  if (isQuoted(text, start, end) || (rule.evenNegated !== true && isTurned(text, start, end))) return;
  if (findings.some((other) => start < other.end && other.start < end)) return;
  findings.push({ rule: rule.id, start, end, quote: text.original.slice(start, end), reason: rule.reason });
}

const globals = new Map<string, RegExp>();

function globalOf(pattern: string): RegExp {
  const known = globals.get(pattern);
  if (known !== undefined) return known;
  const regex = compiledPattern(pattern, 'g');
  globals.set(pattern, regex);
  return regex;
}

function occurs(pattern: string, text: PreparedText): boolean {
  const regex = globalOf(pattern);
  regex.lastIndex = 0;
  return regex.test(text.folded);
}

type Found = Map<TextRule, Finding[]>;

function foundFor(found: Found, rule: TextRule): Finding[] {
  const findings = found.get(rule);
  if (findings !== undefined) return findings;
  const fresh: Finding[] = [];
  found.set(rule, fresh);
  return fresh;
}

function lookAnywhere(place: Place, text: PreparedText, found: Found): void {
  const regex = regexFor(place, text.folded, null);
  if (regex === null) return;
  regex.lastIndex = 0;
  for (let match = regex.exec(text.folded); match !== null; match = regex.exec(text.folded)) {
    const findings = foundFor(found, place.rule);
    if (match[0] === '' || findings.length >= MOST_SPANS) return;
    keep(place.rule, text, match.index, match.index + match[0].length, findings);
  }
}

function lookAt(start: number, places: readonly Place[], text: PreparedText, found: Found): void {
  for (const place of places) {
    const findings = found.get(place.rule);
    if (findings !== undefined && findings.length >= MOST_SPANS) continue;
    const regex = regexFor(place, text.folded, start);
    if (regex === null) continue;
    regex.lastIndex = start;
    if (!regex.test(text.folded)) continue;
    keep(place.rule, text, start, regex.lastIndex, foundFor(found, place.rule));
  }
}

/** The evidence of all indexed rules: spans of at most three places a rule, none of them turned by a negation or quoted. */
export function findingsOf(index: RuleIndex, text: PreparedText): Finding[] {
  const found: Found = new Map();
  for (const { start, two, three } of text.words) {
    lookAt(start, index.placesAt(two), text, found);
    if (three !== null) lookAt(start, index.placesAt(three), text, found);
  }
  for (const place of index.anywhere) lookAnywhere(place, text, found);
  const findings: Finding[] = [];
  for (const [rule, own] of found)
    if (own.length > 0 && !rule.unless?.some((pattern) => occurs(pattern, text))) findings.push(...own);
  return findings;
}

/** The evidence of one rule alone: for examples and tests. */
export function textFindings(rule: TextRule, text: PreparedText): Finding[] {
  return findingsOf(indexOf([rule], patternIndexOf([rule])), text);
}
