import { fold } from '../text/fold.ts';

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
  return name
    .slice(0, MOST_CHARACTERS * 4)
    .replace(/[\p{Cc}\p{Cf}\p{Z}\s]{1,400}/gu, ' ')
    .trim()
    .slice(0, MOST_CHARACTERS)
    .trim();
}

/**
 * A name for comparing: without titles, case, umlauts, double spaces, hyphens and middle initials;
 * "Keller, Anna" turned round. Empty where nothing of a name is left.
 */
export function comparableName(name: string): string {
  const printed = printedName(name).replace(/ (?:\(via LinkedIn\)|via LinkedIn|über XING|via XING)$/i, '');
  const [before, after, more] = printed.split(',').map(nameWords);
  const turned = after !== undefined && more === undefined && after.length > 0 && before !== undefined;
  const words = turned ? [...after, ...before] : (before ?? []);
  return words
    .filter((word, i) => word.length > 1 || i === 0 || i === words.length - 1)
    .map(plainLetters)
    .join(' ');
}

/** Letters of every script count; marks, emoji and punctuation part words. */
function nameWords(part: string): readonly string[] {
  const words = fold(part).match(/[\p{L}\p{N}\p{M}']{1,60}/gu) ?? [];
  return words
    .filter((word) => !TITLES.has(word) && /\p{L}/u.test(word))
    .map((word) => word.replace(/'/g, ''));
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
