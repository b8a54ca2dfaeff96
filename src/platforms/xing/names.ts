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
  /^(?:von|vom|zu|zum|zur|van|vd|der|den|dem|de|del|della|di|da|do|dos|los|las|la|le|el|al|bin|ibn|ten|ter|und|y|e|i|h|c|d|a|em|med|dent|vet|rer|nat|phil|jur|iur|oec|pol|soc|theol|habil|mult|agr|ing|pharm|techn|mont|math|paed)$/;

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

/** Behind a comma: degrees as short as initials. */
const DEGREE = /^(?:\p{Lu}[\p{L}.]{0,6}|MBA|Ph\.? ?D\.?)$/u;

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
    degrees.every((degree) => DEGREE.test(degree))
  );
}
