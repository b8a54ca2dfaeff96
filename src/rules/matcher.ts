import type { Finding } from './finding.ts';
import { compiledPattern, firstBeginnings } from './pattern.ts';
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

interface Compiled {
  /** Made when it is first run: most texts need few of the patterns, and the add-on begins afresh with every click. */
  readonly regex: () => RegExp;
  /** null: the pattern may begin with anything. */
  readonly beginnings: readonly string[] | null;
}

const cache = new Map<string, Compiled>();

function compiled(pattern: string): Compiled {
  let found = cache.get(pattern);
  if (found === undefined) {
    let made: RegExp | null = null;
    found = {
      regex: () => {
        made ??= compiledPattern(pattern);
        return made;
      },
      beginnings: firstBeginnings(pattern),
    };
    cache.set(pattern, found);
  }
  return found;
}

function mayOccur({ beginnings }: Compiled, text: PreparedText): boolean {
  return beginnings === null || beginnings.some((beginning) => text.beginnings.has(beginning));
}

function isTurned(text: PreparedText, start: number, end: number): boolean {
  return (
    NEGATION.test(text.folded.slice(Math.max(0, start - 34), start)) ||
    NEGATION_AFTER.test(text.folded.slice(end, end + 40))
  );
}

function isQuoted(text: PreparedText, start: number, end: number): boolean {
  return text.quoted.some(([from, to]) => from < start && end < to);
}

/** Does the pattern occur in the text? */
export function occurs(pattern: string, text: PreparedText): boolean {
  const candidate = compiled(pattern);
  if (!mayOccur(candidate, text)) return false;
  const regex = candidate.regex();
  regex.lastIndex = 0;
  return regex.test(text.folded);
}

/** The spans at which a rule's idea stands in the text: not turned by a negation, not quoted from somebody else. */
export function textFindings(rule: TextRule, text: PreparedText): Finding[] {
  const findings: Finding[] = [];
  for (const pattern of rule.patterns) {
    const candidate = compiled(pattern);
    if (!mayOccur(candidate, text)) continue;
    const regex = candidate.regex();
    regex.lastIndex = 0;
    for (let match = regex.exec(text.folded); match !== null; match = regex.exec(text.folded)) {
      const start = match.index;
      const end = start + match[0].length;
      if (end === start) break;
      if (isQuoted(text, start, end) || (rule.evenNegated !== true && isTurned(text, start, end))) continue;
      if (findings.some((other) => start < other.end && other.start < end)) continue;
      findings.push({
        rule: rule.id,
        start,
        end,
        quote: text.original.slice(start, end),
        reason: rule.reason,
      });
      if (findings.length >= MOST_SPANS) break;
    }
    if (findings.length >= MOST_SPANS) break;
  }
  if (findings.length > 0 && rule.unless?.some((pattern) => occurs(pattern, text))) return [];
  return findings;
}
