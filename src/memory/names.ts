import { fold } from '../text/fold.ts';
import { isWestern } from '../text/western.ts';

/** Longer names are not names; hostile ones are kept short before anything else looks at them. */
const MOST_CHARACTERS = 120;

const TITLES: ReadonlySet<string> = new Set(
  (
    'dr prof professor dipl ing kfm kffr inf psych phys oec päd med rer nat phil jur iur habil hc univ mag msc bsc ba ma ' +
    'mba emba phd llm mr mrs ms miss herr frau sir dame jr sr cpa pmp cfa fh bachelor master ' +
    'mfa mph dba meng beng'
  )
    .split(' ')
    .map(fold),
);

/** Names have fewer words than this; what has more is a slogan. */
const MOST_WORDS = 6;

/** What stands in the names of companies and their accounts, never in a person's. */
const COMPANY_WORDS: ReadonlySet<string> = new Set(
  (
    'gmbh ag kg ohg gbr mbh ug se ev inc llc ltd limited corp corporation company gruppe group holding team agentur agency verlag ' +
    'consulting beratung solutions services academy akademie verband verein stiftung foundation institut institute ' +
    'universität university hochschule redaktion newsletter support recruiting events marketing xing linkedin'
  )
    .split(' ')
    .map(fold),
);

/** Surnames that thousands bear, in Germany and in English-speaking countries: with a common first name no sign of one person. */
const COMMON_SURNAMES = commonSet(
  'Müller Schmidt Schmitt Schneider Fischer Weber Meyer Meier Maier Mayer Wagner Becker Schulz Schulze Hoffmann Hofmann Schäfer ' +
    'Koch Bauer Richter Klein Wolf Schröder Neumann Schwarz Zimmermann Braun Krüger Hartmann Lange Krause Lehmann Köhler ' +
    'Huber Gruber Smith Johnson Williams Brown Jones Miller Davis Wilson Taylor Anderson Thomas Martin White Clark Lee ' +
    'Garcia Martinez Rodriguez Lopez Singh Kumar Khan Nguyen Wang Li Zhang Chen Yilmaz Kaya',
);

const COMMON_FIRST_NAMES = commonSet(
  'Thomas Michael Andreas Stefan Stephan Christian Peter Markus Martin Daniel Alexander Frank Jan Sebastian Matthias Wolfgang ' +
    'Klaus Jürgen Uwe Bernd Tobias Florian Dirk Jörg Ralf Oliver Marco Patrick Philipp Christoph Tim Lukas Max Maximilian ' +
    'Paul David Felix Anna Julia Sabine Andrea Claudia Susanne Nicole Petra Stefanie Stephanie Katrin Katja Sandra Christina ' +
    'Monika Birgit Martina Kerstin Anja Laura Lisa Sarah Katharina Karin Maria Ursula Silke Heike John James Robert William ' +
    'Mark Chris Steve Paul Jennifer Mary Emma Emily Jessica Mohammed Ali Mehmet Wei',
);

function commonSet(names: string): ReadonlySet<string> {
  return new Set(names.split(' ').map((name) => plainLetters(fold(name))));
}

/** Spellings of one sound fall together: Müller and Mueller, Groß and Gross. Both sides of a comparison go through this. */
function plainLetters(folded: string): string {
  return folded.replace(/([aou])e/g, '$1').replace(/ss/g, 's');
}

/** The name as printed, without control characters, line ends and double spaces, at most 120 characters. */
export function printedName(name: string): string {
  const line = name.slice(0, MOST_CHARACTERS * 4);
  return (
    isWestern(line) ? line.replace(/ {2,400}/g, ' ') : line.replace(/[\p{Cc}\p{Cf}\p{Z}\s]{1,400}/gu, ' ')
  )
    .trim()
    .slice(0, MOST_CHARACTERS)
    .trim();
}

/**
 * A name for comparing: without titles, case, umlauts, double spaces, hyphens and middle initials;
 * "Keller, Anna" turned round. Empty where nothing of a name is left.
 */
export function comparableName(name: string): string {
  return orderedWords(name)
    .map(({ folded }) => plainLetters(folded))
    .join(' ');
}

/**
 * The words of a person's name in the order first name, surname, as a search of a mailbox needs them: in their own spelling
 * and in small letters, so that none of them is an operator (OR, AROUND). Letters and digits only. null where it is not the
 * whole name of a person: a single word, an initial, a company's account.
 */
export function searchWords(name: string): readonly string[] | null {
  const words = orderedWords(name);
  if (words.length < 2 || words.length > MOST_WORDS) return null;
  if ([words[0], words[words.length - 1]].some((word) => (word?.folded.length ?? 0) < 2)) return null;
  if (words.some(({ folded }) => COMPANY_WORDS.has(folded) || /\d/.test(folded))) return null;
  return words.flatMap(({ printed }) => printed.toLowerCase().match(/[\p{L}\p{N}\p{M}]{1,60}/gu) ?? []);
}

interface NameWord {
  readonly folded: string;
  readonly printed: string;
}

/** First name, then surname: without titles and middle initials, "Keller, Anna" turned round. */
function orderedWords(name: string): readonly NameWord[] {
  const plain = printedName(name).replace(/ (?:\(via LinkedIn\)|via LinkedIn|über XING|via XING)$/i, '');
  const [before, after, more] = plain.split(',').map(nameWords);
  const turned = after !== undefined && more === undefined && after.length > 0 && before !== undefined;
  const words = turned ? [...after, ...before] : (before ?? []);
  return words.filter(({ folded }, i) => folded.length > 1 || i === 0 || i === words.length - 1);
}

/** Letters of every script count; marks, emoji and punctuation part words. Folding keeps every place, so the print can be cut out. */
function nameWords(part: string): readonly NameWord[] {
  const folded = fold(part);
  const isPlain = isWestern(folded);
  const hasLetter = (word: string): boolean => (isPlain ? /[A-Za-zÄÖÜäöüß]/ : /\p{L}/u).test(word);
  return [...folded.matchAll(isPlain ? /[A-Za-zÄÖÜäöüß0-9']{1,60}/g : /[\p{L}\p{N}\p{M}']{1,60}/gu)]
    .filter(([word]) => !TITLES.has(word) && hasLetter(word))
    .map((match) => ({
      folded: match[0].replace(/'/g, ''),
      printed: part.slice(match.index, match.index + match[0].length),
    }));
}

/** "anna k" for "anna keller": how LinkedIn prints some senders ("Anna K."); null for a single word. */
export function abbreviatedName(comparable: string): string | null {
  const words = comparable.split(' ');
  const first = words[0];
  const last = words[words.length - 1];
  if (words.length < 2 || first === undefined || last === undefined || last.length < 2) return null;
  return `${first} ${last.charAt(0)}`;
}

/** Is it a first name with one letter instead of the surname? */
export function isAbbreviated(comparable: string): boolean {
  return / \p{L}$/u.test(comparable);
}

/** First name and surname both written out. */
export function isFullName(comparable: string): boolean {
  return comparable.includes(' ') && !isAbbreviated(comparable);
}

/** A name that so many bear that equality alone tells little. */
export function isCommonName(comparable: string): boolean {
  const words = comparable.split(' ');
  const first = words[0] ?? '';
  const last = words[words.length - 1] ?? '';
  return COMMON_SURNAMES.has(last) && COMMON_FIRST_NAMES.has(first);
}
