import type { Category } from '../judgement/category.ts';
import type { Judgement } from '../judgement/judgement.ts';
import { fold } from '../text/fold.ts';
import type { UiLanguage } from '../text/localised.ts';
import { holdsLink, plainLine } from './plain.ts';

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
  /arbeitslos|gekundigt|entlassen|verzweifel|insolven|schulden|krank|burnout|depress|behinder|einsam|verliebt|hubsch|sexy|attraktiv|schatz|scheiss|mist\b|idiot|unemployed|laid off|fired|desperate|bankrupt|illness|disab|lonely|in love|pretty|beautiful|handsome|gorgeous|honey|damn|shit|fuck|sorry|entschuldig|leider|bewunder|admire|amazing|awesome|impressed|beeindruck|toll|grosartig/;

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

/** The first words of a piece that is too long, ending where a clause may end. */
function shortened(piece: string): string {
  const words = piece.split(' ').slice(0, MOST_QUOTED_WORDS);
  const comma = words.map((word) => word.endsWith(',')).lastIndexOf(true);
  return comma + 1 >= FEWEST_QUOTED_WORDS ? words.slice(0, comma + 1).join(' ') : `${words.join(' ')} …`;
}

/** Piece as it may stand between quotation marks, or null where it may not. */
function presentable(piece: string, name: string, language: UiLanguage): string | null {
  const line = plainLine(piece);
  if (line.length > 160) return null;
  const folded = fold(line);
  const parts = fold(name)
    .split(' ')
    .filter((part) => part.length > 2);
  if (
    holdsLink(line) ||
    /[!{}<>\p{Extended_Pictographic}]|[.,;:?]{2}|\d{4}|(?:\+|\b00?)\d/u.test(line.replace(/ …$/, '')) ||
    /\p{Lu}{4}/u.test(line) ||
    DELICATE.test(folded) ||
    GREETING.test(folded) ||
    parts.some((part) => folded.includes(part))
  )
    return null;
  const [, , openInner, closeInner] = MARKS[language];
  const inner = line
    .replace(/[„“”«»"]([^„“”«»"]{1,80})[„“”«»"]/g, `${openInner}$1${closeInner}`)
    .replace(/[„“”«»"]/g, '')
    .replace(/^[^\p{L}\p{N}‚‘]{1,10}/u, '')
    .replace(/[^\p{L}\p{N}…’‘%)]{1,10}$/u, '')
    .trim();
  const count = wordsIn(inner).length;
  return count >= FEWEST_QUOTED_WORDS && count <= MOST_QUOTED_WORDS ? inner : null;
}

/**
 * The requester's own words that decided, in the quotation marks of the language, at most twelve words, cut at word
 * borders: the sentence around the decisive finding, else its clause, else the finding itself.
 * null where nothing fits or where reading it back would embarrass.
 */
export function quoteFor(
  message: string | null,
  judgement: Pick<Judgement, 'category' | 'findings'>,
  name: string,
  language: UiLanguage,
): string | null {
  if (message === null || NEVER_QUOTED.has(judgement.category)) return null;
  for (const finding of judgement.findings.slice(0, 3)) {
    const { start, end } = finding;
    if (!(start >= 0 && start < end && end <= message.length)) continue;
    const sentence = pieceAround(message, start, end, /[.!?\n;:]/);
    const candidates = [
      sentence,
      pieceAround(message, start, end, /[.!?\n;:,–—()]/),
      pieceAround(message, start, end, /\s/),
      shortened(plainLine(pieceAround(message, start, end, /\s/))),
    ];
    for (const candidate of candidates) {
      const words = presentable(candidate, name, language);
      const [open, close] = MARKS[language];
      if (words !== null) return `${open}${words}${close}`;
    }
  }
  return null;
}
