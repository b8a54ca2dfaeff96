import { fold } from '../../text/fold.ts';
import { isBareName } from '../frame-vocabulary.ts';

export function tokensOf(name: string): readonly string[] {
  return fold(name)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((token) => token.length > 0);
}

/** True where one name holds every word of the other: "Dr. Ida Nobody" and "Ida Nobody". */
export function isSamePerson(one: string, other: string): boolean {
  const [a, b] = [tokensOf(one), tokensOf(other)];
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  return short.length > 0 && short.every((token) => long.includes(token));
}

/** Particles, and what degrees write in small letters: "Dr. med. dent.", "Prof. em.", "Mag. phil.". */
const SMALL_PART =
  /^(?:von|vom|zu|zum|zur|van|vd|der|den|dem|de|del|della|di|da|do|dos|los|las|la|le|el|al|bin|ibn|ten|ter|und|y|e|i|h|c|d|a|em|med|dent|vet|rer|nat|phil|jur|iur|oec|pol|soc|theol|habil|mult|agr|ing|pharm|techn|mont|math|paed|jun|sen|jr|sr|junior|senior)$/;

/** The same person with titles or further names: what is added must look like a part of a name. */
export function isFullerName(name: string, hint: string): boolean {
  if (!isSamePerson(name, hint) || tokensOf(name).length < tokensOf(hint).length) return false;
  const known = new Set(tokensOf(hint));
  const added = name.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== '' && !known.has(fold(word)));
  return (
    added.length <= 6 &&
    added.every((word) => /^[\p{Lu}\p{Lt}\p{Lo}]/u.test(word) || SMALL_PART.test(fold(word)))
  );
}

/** Degrees, offices and memberships as they stand behind a name, dots left out; folded. */
const DEGREE =
  /^(?:[de]?mba|phd|dr|prof|[mb]a|[mb]sc|[mb]ed|ll[mb]|[mb]eng|cfa|cpa|frm|jr|sr|jun|sen|i[iv]|iii|dipl.{0,20}|mag|do|dba|md|mph|mpa|mbl|mas|pmp|cissp|acca|aca|fca|riba|stb|wp|ra|[qk]c|[ocm]be|esq|fh)$/;
/** Memberships by how they are written: CEng, MIStructE, FIMechE, MArch, FRICS. */
const MEMBERSHIP = /^(?:[CIMFAB][A-Z]{1,4}[a-z]{1,6}[A-Z]?|[FM]R[A-Z]{2,3})$/;

function isDegree(text: string): boolean {
  return text
    .replace(/\. (?=.{1,3}\.)/g, '.')
    .split(' ')
    .map((word) => word.replace(/[.()]/g, ''))
    .every((word) => DEGREE.test(fold(word)) || MEMBERSHIP.test(word));
}

/** A name with the degrees behind its commas, without what follows: "Bo Lee, MBA" of "Bo Lee, MBA, Leiterin". */
export function withDegrees(text: string): string {
  const [name = '', ...others] = text.split(', ');
  const end = others.findIndex((other) => !isDegree(other));
  return [name, ...(end < 0 ? others : others.slice(0, end))].join(', ');
}

/** What joins a headline to a name. */
const JOINED = /^(.{2,90}?) (?:\((.{2,110})\)|[-–—|·•] (.{2,110}))$/;

/** The name at the beginning of a line and what follows it: "Ida Nobody (Leiterin)", "Ida Nobody, MBA – Leiterin"; the rest empty where nothing does. */
export function nameAndRest(text: string): readonly [name: string, rest: string] {
  const cut = withDegrees(text);
  const [, name, bracketed, behind] = cut === text && text.includes(',') ? [] : (JOINED.exec(text) ?? []);
  if (name !== undefined && withDegrees(name) === name) return [name, bracketed ?? behind ?? ''];
  // "Ida Nobody (Leiterin, Muster GmbH) möchte": the comma stands within the bracket.
  const open = cut.includes(')') ? -1 : cut.indexOf(' (');
  return open > 1 ? [cut.slice(0, open), text.slice(open + 1)] : [cut, text.slice(cut.length + 2)];
}

/** A line of nothing but a name of at least two words, titles included: "Dr. med. Ulf von der Tann", "Mag. (FH) Bo Lee, MBA". */
export function isNameLine(text: string): boolean {
  const [name = '', ...degrees] = text.split(', ');
  const words = name.split(' ');
  const plain = words.filter(
    (word) => !/^\([\p{L}.]{1,12}\)$/u.test(word) && !SMALL_PART.test(fold(word.replace(/\./g, ''))),
  );
  return (
    /^[\p{Lu}\p{Lt}\p{Lo}]/u.test(name) &&
    words.length <= 9 &&
    isBareName(plain.join(' ')) &&
    degrees.every(isDegree)
  );
}
