import type { Category } from '../judgement/category.ts';
import type { Judgement } from '../judgement/judgement.ts';
import { greetsClearly } from '../platforms/greeting.ts';
import { isDotOfWord } from '../text/excerpt.ts';
import { fold } from '../text/fold.ts';
import type { UiLanguage } from '../text/localised.ts';
import { isWestern } from '../text/western.ts';
import { holdsLeftover, holdsLink, plainLine } from './plain.ts';

/** More would be reading somebody's letter back to them. */
export const MOST_QUOTED_WORDS = 12;
/** A few words between quotation marks read as irony, and "would love to connect" is no matter to take up. */
const FEWEST_QUOTED_WORDS = 5;

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
  /\b(?:arbeitslos|gekundigt|entlassen|verzweifel|insolven|schulden|krank|burnout|depress|behinder|einsam|verliebt|hubsch|sexy|attraktiv|schatz|scheis|mist\b|idiot|unemployed|laid off|fired|desperate|bankrupt|illness|disab|lonely|in love|pretty|beautiful|handsome|gorgeous|honey|damn|shit|fuck|sorry|entschuldig|leider|bewunder|admir|amazing|awesome|impress|beeindruck|toll|grosartig|cool\b|super\b|incredibl|invaluabl|inspir|excit|loved? (?:your|what))/;

const wordsIn = (text: string): readonly string[] =>
  text.split(' ').filter((word) => /[\p{L}\p{N}]/u.test(word));

/** Is this the end of a piece? The dot of an address, a number or an abbreviation is none. */
function stopsAt(text: string, at: number, stops: RegExp): boolean {
  const unit = text.charAt(at);
  return stops.test(unit) && !(/[.:]/.test(unit) && isDotOfWord(text, at));
}

/** The piece around a span, up to (not with) the nearest of these characters. */
function pieceAround(text: string, start: number, end: number, stops: RegExp): string {
  let from = start;
  while (from > 0 && !stopsAt(text, from - 1, stops)) from -= 1;
  let to = end;
  while (to < text.length && !stopsAt(text, to, stops)) to += 1;
  return text.slice(from, to);
}

/** The first words of a long sentence, dots for the rest; '' where the finding lies further back. */
function begin(sentence: string, finding: string): string {
  const words = plainLine(sentence).split(' ').slice(0, MOST_QUOTED_WORDS);
  // Ends on a word that says something: not on "with", "in", "und".
  while (words.length > 0 && (words[words.length - 1] ?? '').length < 5) words.pop();
  const shown = words.join(' ');
  return shown.includes(finding) ? `${shown} …` : '';
}

/** Clauses that begin or end like this hang in the air. */
const HANGING =
  /^(?:ob|dass|wenn|weil|und|oder|aber|sondern|that|if|because|and|or|but|which|who)\b|\b(?:und|oder|mit|fur|zu|der|die|das|dass|ein|eine|and|or|about|with|to|an?|the|for|in|of|your|that|we|i|on|at|from|by|because|believe|finde|when|where|is|are|ist|sind)$/;

/** A list within a line: "2. What does it cost", "either 1) a flat fee, or 2) two days". */
const HOLDS_LIST = /^\s{0,3}\d\. |\S \d{1,2}\) /;

/** A clause from the middle of a sentence that begins like this has lost what it belongs to. */
const LEANING =
  /^(?:nach|bei|auf|in|im|am|an|mit|fur|von|vom|zu|zum|zur|aus|uber|unter|um|after|at|on|with|for|from|of|to|about|by|during|near)\b/;

/** Without the number of a list ("1) ", "a) ") in front and a bracket at the end that nothing closes any more. */
function withoutLooseBrackets(line: string): string {
  const text = line.replace(/^(?:\d{1,2}|\p{L})\) /u, '');
  const open = text.lastIndexOf('(');
  return open > text.lastIndexOf(')') ? text.slice(0, open).trim() : text;
}

/** Piece as it may stand between quotation marks, or null where it may not. */
function presentable(piece: string, name: string, language: UiLanguage): string | null {
  const line = plainLine(piece);
  // German and English need no other letters; mathematical, hidden or unassigned ones are a disguise.
  const isPrintable = isWestern(line)
    ? !/[<>^`|~]/.test(line)
    : /^[\p{Script=Latin}\p{Script=Inherited}\p{Nd}\p{P}\p{Sc} +=]{1,160}$/u.test(line);
  if (line === '' || line.length > 160 || !isPrintable) return null;
  const folded = fold(line);
  const parts = fold(name)
    .split(' ')
    .filter((part) => part.length > 2);
  if (
    holdsLink(line) ||
    /[!{}<>[\]\p{Extended_Pictographic}]|[.,;:?]{2}| [.,;:?)]|\( |\d{5}|\d[ /-]\d{3}|(?:\+|\b00?)\d/u.test(
      line,
    ) ||
    /\p{Lu}{4}/u.test(line) ||
    holdsLeftover(line) ||
    DELICATE.test(folded) ||
    // A greeting or a name is not what a person came to say.
    greetsClearly(folded) ||
    HANGING.test(folded) ||
    parts.some((part) => folded.includes(part))
  )
    return null;
  const [, , openInner, closeInner] = MARKS[language];
  const inner = withoutLooseBrackets(line)
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
 * borders: the sentence around the decisive finding, else its clause, else how the sentence begins.
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
  for (const { start, end: last } of spans.slice(0, 2)) {
    // A question's finding holds its mark, behind which the next sentence begins.
    const end = last > start + 1 && /[.!?]/.test(message.charAt(last - 1)) ? last - 1 : last;
    const sentence = pieceAround(message, start, end, /[.!?\n;:]/);
    if (HOLDS_LIST.test(sentence)) continue;
    const clause = pieceAround(message, start, end, /[.!?\n;:,–—()]/);
    const words = plainLine(pieceAround(message, start, end, /\s/));
    const isWhole = !LEANING.test(fold(clause.trim())) || sentence.startsWith(clause);
    for (const candidate of [sentence, ...(isWhole ? [clause] : []), begin(sentence, words)]) {
      const quote = presentable(candidate, name, language);
      const [open, close] = MARKS[language];
      if (quote !== null) return `${open}${quote}${close}`;
    }
  }
  return null;
}
