import {
  addToIndex,
  emptyTwinIndex,
  type Fingerprint,
  type TwinIndex,
  twinsIn,
} from '../text/fingerprint.ts';
import { allRecords, type Memory, NEW_PERSON, type People, type Person, recordAt } from './memory.ts';
import { personUnion } from './merge.ts';
import { abbreviatedName, comparableName, isAbbreviated } from './names.ts';
import { identityOf, nameKey, type PersonKey } from './person.ts';

/** What is looked up often, worked out once per bucket: a bucket is never changed, only replaced. */
interface BucketIndex {
  /** `linkedin:anna keller` -> the profiles that bore this name. */
  readonly profiles: ReadonlyMap<string, readonly PersonKey[]>;
  /** `linkedin:anna k` -> every key behind a full name that begins so. */
  readonly abbreviated: ReadonlyMap<string, readonly PersonKey[]>;
  readonly twins: TwinIndex;
  /** Whose text each entry of `twins` is. */
  readonly authors: readonly PersonKey[];
}

const INDEXES = new WeakMap<People, BucketIndex>();

function indexOf(bucket: People): BucketIndex {
  const cached = INDEXES.get(bucket);
  if (cached !== undefined) return cached;
  const profiles = new Map<string, PersonKey[]>();
  const abbreviated = new Map<string, PersonKey[]>();
  const twins = emptyTwinIndex();
  const authors: PersonKey[] = [];
  for (const [key, person] of Object.entries(bucket)) {
    const identity = identityOf(key);
    if (identity === null) continue;
    for (const name of namesOf(key, person)) {
      if (identity.slug !== null) push(profiles, nameKey(identity.platform, name), key);
      const short = abbreviatedName(name);
      if (short !== null) push(abbreviated, nameKey(identity.platform, short), key);
    }
    for (const { fingerprint } of person.texts) {
      addToIndex(twins, fingerprint);
      authors.push(key);
    }
  }
  const index = { profiles, abbreviated, twins, authors };
  INDEXES.set(bucket, index);
  return index;
}

function push(map: Map<string, PersonKey[]>, key: string, value: PersonKey): void {
  const present = map.get(key);
  if (present === undefined) map.set(key, [value]);
  else if (!present.includes(value)) present.push(value);
}

/** The comparable names of a record: of all names it was seen with, or the one in its key. */
export function namesOf(key: PersonKey, person: Person): readonly string[] {
  const identity = identityOf(key);
  if (identity === null) return [];
  if (identity.name !== null) return [identity.name];
  return [...new Set(person.names.map(({ name }) => comparableName(name)))].filter((name) => name !== '');
}

function among(
  memory: Memory,
  pick: (index: BucketIndex) => readonly PersonKey[] | undefined,
): readonly PersonKey[] {
  return memory.people.flatMap((bucket) => pick(indexOf(bucket)) ?? []);
}

/** The profiles of one platform that bear a name; two of them stay two people. */
export function profilesNamed(memory: Memory, key: PersonKey): readonly PersonKey[] {
  return among(memory, (index) => index.profiles.get(key));
}

/**
 * The key under which a person is known: a name belongs to the only profile that bears it, "Anna K." to the only person whose
 * name begins so. Where two could be meant, nobody is guessed and the name stays a person of its own.
 */
export function resolved(memory: Memory, key: PersonKey): PersonKey {
  const identity = identityOf(key);
  if (identity === null || identity.name === null) return key;
  const profiles = profilesNamed(memory, key);
  if (profiles.length > 0) return profiles.length === 1 ? (profiles[0] ?? key) : key;
  if (!isAbbreviated(identity.name)) return key;
  const candidates = among(memory, (index) => index.abbreviated.get(key));
  const people = new Set(candidates.map((candidate) => resolved(memory, candidate)));
  const [only] = people;
  return people.size === 1 && only !== undefined ? only : key;
}

/** Every key under which the same person was seen, the main one first. */
export function keysOf(memory: Memory, key: PersonKey): readonly PersonKey[] {
  const main = resolved(memory, key);
  const identity = identityOf(main);
  if (identity === null) return [main];
  const names = namesOf(main, recordAt(memory, main) ?? NEW_PERSON);
  const candidates = names.flatMap((name) => {
    const short = abbreviatedName(name);
    return short === null ? [name] : [name, short];
  });
  const others = candidates
    .map((name) => nameKey(identity.platform, name))
    .filter(
      (other) => other !== main && recordAt(memory, other) !== null && resolved(memory, other) === main,
    );
  return [main, ...new Set(others)];
}

/** Every comparable name under which the person behind a key was seen. */
export function everyName(memory: Memory, key: PersonKey): readonly string[] {
  return keysOf(memory, key).flatMap((one) => namesOf(one, recordAt(memory, one) ?? NEW_PERSON));
}

/** All that is known of the person behind a key, from every key that is theirs. */
export function personAt(memory: Memory, key: PersonKey): Person {
  return keysOf(memory, key)
    .map((one) => recordAt(memory, one) ?? NEW_PERSON)
    .reduce(personUnion);
}

/** The main keys of everybody, each person once, in order. */
export function everybody(memory: Memory): readonly PersonKey[] {
  return [...new Set(allRecords(memory).map(([key]) => resolved(memory, key)))].sort();
}

/** The name to show: the user's correction, else as the latest mail printed it, else as in the key. */
export function displayName(memory: Memory, key: PersonKey): string {
  const person = personAt(memory, key);
  const full = person.names.find(({ name }) => !isAbbreviated(comparableName(name))) ?? person.names[0];
  const identity = identityOf(key);
  return person.correction?.name ?? full?.name ?? identity?.name ?? identity?.slug ?? key;
}

/**
 * Other requesters who sent nearly the same text. One person with a profile on both platforms is not a sender of mass mail:
 * authors with one of `names` are left out.
 */
export function twinAuthors(
  memory: Memory,
  fingerprint: Fingerprint,
  own: PersonKey,
  names: readonly string[],
): ReadonlySet<PersonKey> {
  const main = resolved(memory, own);
  const authors = new Set<PersonKey>();
  for (const bucket of memory.people) {
    const index = indexOf(bucket);
    for (const entry of twinsIn(index.twins, fingerprint)) {
      const author = index.authors[entry];
      if (author === undefined) continue;
      const person = resolved(memory, author);
      const theirs = everyName(memory, person);
      if (person !== main && !theirs.some((name) => names.includes(name))) authors.add(person);
    }
  }
  return authors;
}
