import type { Category } from '../judgement/category.ts';
import type { Judgement } from '../judgement/judgement.ts';
import { fold } from '../text/fold.ts';
import type { UiLanguage } from '../text/localised.ts';
import { holdsLeftover, holdsLink, plainLine } from './plain.ts';

/** More would be reading somebody's letter back to them. */
export const MOST_QUOTED_WORDS = 12;
/** One or two words between quotation marks read as irony. */
const FEWEST_QUOTED_WORDS = 3;

const MARKS: Readonly<Record<UiLanguage, readonly [string, string, string, string]>> = {
  de: ['„', '“', '‚', '‘'],
  en: ['“', '”', '‘', '’'],
};

/** Requests whose words are better not read back to the person who wrote them. */
const NEVER_QUOTED: ReadonlySet<Category> = new Set(['dubious', 'complaint', 'sales-pitch', 'known-person']);

/**
 * Words that would embarrass in a quote: hardship, health, feelings, looks, flattery, reproach. The answer takes up the
 * matter without them.
 */
const DELICATE =
  /\b(?:arbeitslos|gekundigt|entlassen|verzweifel|insolven|schulden|krank|burnout|depress|behinder|einsam|verliebt|hubsch|sexy|attraktiv|schatz|scheis|mist\b|idiot|unemployed|laid off|fired|desperate|bankrupt|illness|disab|lonely|in love|pretty|beautiful|handsome|gorgeous|honey|damn|shit|fuck|sorry|entschuldig|leider|bewunder|admir|amazing|awesome|impress|beeindruck|toll|grosartig)/;

/** A greeting or a name is not what a person came to say. */
const GREETING =
  /^(?:hallo|hi|hey|hello|dear|liebe[rs]?|sehr geehrte|guten (?:tag|morgen|abend)|moin|servus|gruezi)\b/;

const wordsIn = (text: string): readonly string[] =>
  text.split(' ').filter((word) => /[\p{L}\p{N}]/u.test(word));

/** Start and end of the piece around a span, up to (not with) the nearest of these characters. */
function pieceAround(text: string, start: number, end: number, stops: RegExp): string {
  let from = start;
  while (from > 0 && !stops.test(text.charAt(from - 1))) from -= 1;
  let to = end;
  while (to < text.length && !stops.test(text.charAt(to))) to += 1;
  return text.slice(from, to);
}

/** The words of a sentence up to the end of the finding, at most twelve, with dots where something is left out. */
function upTo(sentence: string, finding: string): string {
  const line = plainLine(sentence);
  const at = line.indexOf(finding);
  const end = at < 0 ? line.length : at + finding.length;
  const words = line.slice(0, end).split(' ');
  const rest = end < line.length ? ' …' : '';
  return words.length <= MOST_QUOTED_WORDS
    ? `${words.join(' ')}${rest}`
    : `… ${words.slice(-MOST_QUOTED_WORDS).join(' ')}${rest}`;
}

/** Piece as it may stand between quotation marks, or null where it may not. */
function presentable(piece: string, name: string, language: UiLanguage): string | null {
  const line = plainLine(piece);
  // German and English need no other letters; mathematical, hidden or unassigned ones are a disguise.
  if (line.length > 160 || !/^[\p{Script=Latin}\p{Script=Inherited}\p{Nd}\p{P}\p{Sc} +=]{1,160}$/u.test(line))
    return null;
  const folded = fold(line);
  const parts = fold(name)
    .split(' ')
    .filter((part) => part.length > 2);
  if (
    holdsLink(line) ||
    /[!{}<>\p{Extended_Pictographic}]|[.,;:?]{2}| [.,;:?)]|\( |\d{5}|\d[ /-]\d{3}|(?:\+|\b00?)\d/u.test(
      line,
    ) ||
    /\p{Lu}{4}/u.test(line) ||
    holdsLeftover(line) ||
    DELICATE.test(folded) ||
    GREETING.test(folded) ||
    parts.some((part) => folded.includes(part))
  )
    return null;
  const [, , openInner, closeInner] = MARKS[language];
  const inner = line
    .replace(/[„“”«»"]([^„“”«»"]{1,80})[„“”«»"]/g, `${openInner}$1${closeInner}`)
    .replace(/[„“”«»"]/g, '')
    .replace(/^[^\p{L}\p{N}‚‘…]{1,10}/u, '')
    .replace(/[^\p{L}\p{N}…’‘%)]{1,10}$/u, '')
    .replace(/ {2,}/g, ' ')
    .trim();
  const count = wordsIn(inner).length;
  return count >= FEWEST_QUOTED_WORDS && count <= MOST_QUOTED_WORDS ? inner : null;
}

/**
 * The requester's own words that decided, in the quotation marks of the language, at most twelve words, cut at word
 * borders: the sentence around the decisive finding, else its clause, else its words up to there.
 * null where nothing fits or where reading it back would embarrass.
 */
export function quoteFor(
  message: string | null,
  judgement: Pick<Judgement, 'category' | 'findings'>,
  name: string,
  language: UiLanguage,
): string | null {
  if (message === null || NEVER_QUOTED.has(judgement.category)) return null;
  const spans = judgement.findings.filter(
    ({ start, end }) => start >= 0 && start < end && end <= message.length,
  );
  for (const { start, end } of spans.slice(0, 3)) {
    const sentence = pieceAround(message, start, end, /[.!?\n;:]/);
    const words = plainLine(pieceAround(message, start, end, /\s/));
    const candidates = [sentence, pieceAround(message, start, end, /[.!?\n;:,–—()]/), upTo(sentence, words)];
    for (const candidate of candidates) {
      const quote = presentable(candidate, name, language);
      const [open, close] = MARKS[language];
      if (quote !== null) return `${open}${quote}${close}`;
    }
  }
  return null;
}
