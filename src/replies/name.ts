import { fold } from '../text/fold.ts';
import {
  AFTER_MAC,
  COMPANY_CAPITALS,
  COMPANY_WORDS,
  DROPPED_TITLES,
  HONORIFICS,
  IBERIAN,
  KEPT_TITLES,
  NO_NAME,
  PARTICLES,
  SUFFIXES,
} from './name-words.ts';
import { plainLine } from './plain.ts';

/** A requester's name, taken apart for a salutation. Empty strings are "not known". */
export interface PersonName {
  readonly professor: boolean;
  readonly doctor: boolean;
  readonly magister: boolean;
  /** The name to say to a friend. */
  readonly first: string;
  /** All given names with middle initials, as printed. */
  readonly given: string;
  /** The surname with its particles. */
  readonly family: string;
  /** Only where the mail itself reveals it; never guessed from a first name. */
  readonly sex: 'f' | 'm' | null;
}

const PRONOUNS: readonly (readonly [RegExp, 'f' | 'm'])[] = [
  [/\b(?:she ?[/|,] ?(?:her|they)|sie ?[/|,] ?(?:ihr|her))\b/i, 'f'],
  [/\b(?:he ?[/|,] ?(?:him|his|they)|er ?[/|,] ?(?:ihm|ihn|him))\b/i, 'm'],
];

/** A word of a name, folded and without dots and hyphens. */
function bare(token: string): string {
  return fold(token).replace(/[.\-']/g, '');
}

const hasCase = (text: string): boolean => text.toUpperCase() !== text.toLowerCase();
const isCapitals = (text: string): boolean => hasCase(text) && text === text.toUpperCase();
const isInitial = (token: string): boolean => /^(?:\p{L}\.-?){1,3}$|^\p{Lu}$/u.test(token);

const capitalised = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

/** "mcdonald" -> "McDonald", "macdonald" -> "MacDonald", but "macke" -> "Macke". */
function surnameCase(word: string): string {
  const mc = /^(?:mc(?=\p{L}{3})|mac)/u.exec(word)?.[0] ?? '';
  const rest = word.slice(mc.length);
  return mc === '' || (mc === 'mac' && !AFTER_MAC.has(fold(rest)))
    ? capitalised(word)
    : capitalised(mc) + capitalised(rest);
}

/** "MÜLLER-LÜDENSCHEIDT" -> "Müller-Lüdenscheidt", "O'NEILL" -> "O'Neill". */
function titleCase(token: string): string {
  return token.toLowerCase().replace(/(?<=^|[-'’])\p{L}{1,40}/gu, surnameCase);
}

/** Names in capitals or in small letters throughout are brought to the usual case; others keep theirs. */
function inUsualCase(tokens: readonly string[]): readonly string[] {
  const words = tokens.filter((token) => hasCase(token) && !isInitial(token) && !PARTICLES.has(bare(token)));
  const shouting = words.length > 0 && words.every(isCapitals) && words.some((word) => word.length > 2);
  const whispering = words.length > 0 && words.every((word) => word === word.toLowerCase());
  return tokens.map((token, i) => {
    if (isInitial(token)) return token.toUpperCase();
    if (i > 0 && i < tokens.length - 1 && PARTICLES.has(bare(token)))
      return isCapitals(token) ? token.toLowerCase() : token;
    const loud = shouting || (isCapitals(token) && token.length > 2);
    return loud || whispering ? titleCase(token) : token;
  });
}

/** The part of a printed name that is a name: slogans, pronouns, nicknames and what follows a dash or a bar are cut. */
function nameProper(printed: string): string {
  const open = printed.replace(/\([^()]{0,60}\)|\[[^[\]]{0,60}\]|"[^"]{0,40}"|[„“][^“”]{0,40}[“”]/g, ' ');
  const start = open.search(/\p{L}/u);
  const named = start < 0 ? '' : open.slice(start);
  const cut = named.search(
    /[|•·–—/\\:;~*+=#]| - |(?<=\p{L}\s{1,3}\S{2,40}\s{0,3})\p{Extended_Pictographic}/u,
  );
  return cut > 0 ? named.slice(0, cut) : named;
}

function isIberian(surname: string | undefined): boolean {
  return surname !== undefined && (IBERIAN.has(bare(surname)) || /.{3}ez$/.test(bare(surname)));
}

/** "Müller, Andrea" -> "Andrea Müller"; "Andrea Müller, MBA" -> "Andrea Müller". */
function withoutComma(name: string): string {
  const comma = name.indexOf(',');
  if (comma < 0) return name;
  const before = name.slice(0, comma).trim();
  const after = (name.slice(comma + 1).split(',')[0] ?? '').trim();
  const titles = before.split(' ').filter(isTitle);
  const surname = before.split(' ').filter((token) => !isTitle(token));
  const core = surname.filter((token) => !PARTICLES.has(bare(token)));
  const second = after.split(' ');
  // "García López, María": two surnames go together; "Andrea García, Madrid" is a person and a place.
  const isSurname = core.length === 1 || (core.length === 2 && core.every(isIberian));
  const isName =
    isSurname &&
    second.length <= 3 &&
    second.every((token) => /^\p{Lu}/u.test(token) && !SUFFIXES.has(bare(token)) && !isTitle(token));
  return isName ? [...titles, after, ...surname].join(' ') : before;
}

function isTitle(token: string): boolean {
  const word = bare(token);
  return (
    KEPT_TITLES[word] !== undefined ||
    word.startsWith('dipl') ||
    (DROPPED_TITLES.has(word) && (token.includes('.') || isCapitals(token))) ||
    honorificOf(token) !== undefined
  );
}

function honorificOf(token: string): 'f' | 'm' | null | undefined {
  const word = fold(token);
  return HONORIFICS[word] ?? HONORIFICS[word.replace(/\.$/, '')];
}

/** Splits usual-order words into given names and surname. */
function split(tokens: readonly string[]): { given: readonly string[]; family: readonly string[] } {
  if (tokens.length < 2) return { given: tokens, family: [] };
  const particle = tokens.findIndex(
    (token, i) => i > 0 && i < tokens.length - 1 && PARTICLES.has(bare(token)) && !isInitial(token),
  );
  const twoSurnames =
    tokens.length > 2 && isIberian(tokens[tokens.length - 1]) && isIberian(tokens[tokens.length - 2]);
  let start = tokens.length - (twoSurnames ? 2 : 1);
  if (particle > 0) {
    // "José Ortega y Gasset": what stands before the "y" belongs to the surname as well.
    const joins = bare(tokens[particle] ?? '') === 'y' && particle > 1;
    start = Math.min(start, joins ? particle - 1 : particle);
  }
  return { given: tokens.slice(0, start), family: tokens.slice(start) };
}

/** Latin and other letters in one word: a disguise or rubbish, no name. */
function mixesScripts(token: string): boolean {
  return (
    /\p{Script=Latin}/u.test(token) && !/^[\p{Script=Latin}\p{Script=Inherited}.'’-]{1,200}$/u.test(token)
  );
}

/**
 * A printed name taken apart, whatever is in it: titles, particles, capitals, emoji, slogans, hostile characters.
 * null for companies, teams and anything that is not surely a person's name: then nobody is addressed by name.
 * @param headline reveals the sex where it begins with a feminine German job title ("Beraterin bei …")
 */
export function personName(
  printed: string,
  headline: string | null,
  company: string | null,
): PersonName | null {
  const line = plainLine(printed.normalize('NFKC')).slice(0, 200);
  let sex = PRONOUNS.find(([pattern]) => pattern.test(line))?.[1] ?? null;
  if (/https?:|www\.|[@{}<>]| & | and /i.test(line) || / und (?!zu )/i.test(line)) return null;
  const proper = withoutComma(plainLine(nameProper(line))).replace(
    /\b(prof|dr|mag)\.(?=\p{L}{2})/giu,
    '$1. ',
  );
  if (company !== null && fold(proper) === fold(company)) return null;

  let professor = false;
  let doctor = false;
  let magister = false;
  const words: string[] = [];
  for (const raw of proper.split(' ')) {
    const token = raw.replace(/[^\p{L}\p{M}\p{N}.'’-]/gu, '').replace(/\p{M}{3,}/gu, '');
    if (!/\p{L}/u.test(token)) continue;
    if (/\p{N}/u.test(token) || mixesScripts(token)) return null;
    const word = bare(token);
    const honorific = words.length === 0 ? honorificOf(token) : undefined;
    if (honorific !== undefined) {
      sex ??= honorific;
      continue;
    }
    const title = KEPT_TITLES[word];
    if (title !== undefined && (words.length === 0 || token.includes('.'))) {
      professor ||= title === 'prof';
      doctor ||= title === 'dr' || word === 'profdr';
      magister ||= title === 'mag' && words.length === 0;
      if (/in$|a$/.test(word) && word !== 'doktor') sex ??= 'f';
      continue;
    }
    if (isTitle(token)) continue;
    if (
      SUFFIXES.has(word) &&
      words.length > 1 &&
      (isCapitals(token) || token.includes('.') || /^[js]r$/.test(word))
    )
      continue;
    if (NO_NAME.has(word) || COMPANY_WORDS.has(word)) return null;
    if (COMPANY_CAPITALS.has(token) && words.length > 0) return null;
    const clean = token.replace(/^[.'’-]+/, '');
    if (isInitial(clean)) {
      words.push(clean);
      continue;
    }
    const trimmed = clean.replace(/[.'’-]{1,5}$/, '');
    // A dot inside a word is an address ("evil.example"), not a name.
    if (trimmed.includes('.')) return null;
    if (trimmed !== '') words.push(trimmed);
  }
  return assembled(words, { professor, doctor, magister, sex: sex ?? sexFromHeadline(headline) });
}

function assembled(
  words: readonly string[],
  known: Pick<PersonName, 'professor' | 'doctor' | 'magister' | 'sex'>,
): PersonName | null {
  if (words.length === 0 || words.length > 7 || words.some((word) => word.length > 30)) return null;
  // "MÜLLER Andrea": capitals before a word in usual case are a surname put first.
  const [head, ...rest] = words;
  const surnameFirst =
    head !== undefined &&
    head.length > 2 &&
    isCapitals(head) &&
    rest.length === 1 &&
    rest.every((word) => hasCase(word) && !isCapitals(word) && word !== word.toLowerCase());
  const ordered = inUsualCase(surnameFirst ? [...rest, head] : words);
  // "Andrea L.": an initial is no surname to address anybody with.
  const last = ordered[ordered.length - 1] ?? '';
  const named = ordered.length > 1 && isInitial(last) ? ordered.slice(0, -1) : ordered;
  const { given, family } = split(named);
  const titled = known.professor || known.doctor || known.sex !== null;
  if (family.length === 0 && words.length === 1 && titled && !isInitial(given[0] ?? ''))
    return { ...known, first: '', given: '', family: given.join(' ') };
  const first = given.find((word) => !isInitial(word)) ?? '';
  if (first === '' && family.length === 0) return null;
  return { ...known, first, given: given.join(' '), family: family.join(' ') };
}

/** Names that end like feminine job titles. */
const NOT_A_TITLE = /^(?:[ck]onstantin|valentin|quentin|florentin|christin|severin|[ck]ath?[ae]rin)$/;

/** 'f' where a German headline begins with a feminine job title; the masculine form says nothing. */
function sexFromHeadline(headline: string | null): 'f' | null {
  const word = fold(plainLine(headline ?? '')).split(/[\s,|]/)[0] ?? '';
  if (word.length < 7 || NOT_A_TITLE.test(word) || /[^a-z-]/.test(word)) return null;
  return /(?:er|or|eur|ist|ent|ant|and|ekt|log|agog|eut|walt|arzt|pert)in$|(?:kauf|fach|amt)frau$/.test(word)
    ? 'f'
    : null;
}
