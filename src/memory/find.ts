import { fold } from '../text/fold.ts';
import { displayName, everybody, everyName } from './lookup.ts';
import type { Memory } from './memory.ts';
import { comparableName } from './names.ts';
import { type PersonKey, personAtAddress } from './person.ts';

/**
 * Who is meant by what a user typed: a key, a profile address, the profile's own name, a name or a part of it.
 * An exact name wins over parts of names; several people mean that the user has to choose.
 */
export function peopleCalled(memory: Memory, query: string): readonly PersonKey[] {
  const people = everybody(memory);
  const typed = query.trim();
  const address = personAtAddress(typed);
  if (address !== null) return people.filter((key) => key === address);
  const slug = typed.toLowerCase();
  const exact = people.filter((key) => key === typed || key.slice(key.indexOf('/') + 1) === slug);
  if (exact.length > 0) return exact;
  const name = comparableName(typed);
  if (name === '') return [];
  const named = people.filter((key) => everyName(memory, key).includes(name));
  if (named.length > 0) return named;
  const part = fold(typed);
  return people.filter((key) => fold(displayName(memory, key)).includes(part));
}
