import { areTwins, type Fingerprint } from '../text/fingerprint.ts';
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
  readonly texts: readonly { readonly fingerprint: Fingerprint; readonly author: PersonKey }[];
  /** The first characters of these fingerprints, one after the other: what most comparisons end with. */
  readonly beginnings: Uint8Array;
}

/** Two texts of which fewer than these of the first hashes agree are no twins: spares the comparison of the rest. */
const FIRST_HASHES = 16;
const FIRST_AGREEING = 3;

function beginningOf(fingerprint: Fingerprint): Uint8Array {
  return Uint8Array.from({ length: FIRST_HASHES }, (_, i) => fingerprint.charCodeAt(i));
}

const OF_BUCKET = new WeakMap<People, BucketIndex>();
const OF_ALL = new WeakMap<readonly People[], readonly BucketIndex[]>();

function indexes(memory: Memory): readonly BucketIndex[] {
  const cached = OF_ALL.get(memory.people);
  if (cached !== undefined) return cached;
  const all = memory.people.map(indexOf);
  OF_ALL.set(memory.people, all);
  return all;
}

function indexOf(bucket: People): BucketIndex {
  const cached = OF_BUCKET.get(bucket);
  if (cached !== undefined) return cached;
  const profiles = new Map<string, PersonKey[]>();
  const abbreviated = new Map<string, PersonKey[]>();
  const texts: { fingerprint: Fingerprint; author: PersonKey }[] = [];
  for (const [key, person] of Object.entries(bucket)) {
    const identity = identityOf(key);
    if (identity === null) continue;
    for (const name of namesOf(key, person)) {
      if (identity.slug !== null) push(profiles, nameKey(identity.platform, name), key);
      const short = abbreviatedName(name);
      if (short !== null) push(abbreviated, nameKey(identity.platform, short), key);
    }
    const [first] = person.texts;
    if (first !== undefined) texts.push({ fingerprint: first.mark, author: key });
  }
  const beginnings = new Uint8Array(texts.length * FIRST_HASHES);
  texts.forEach(({ fingerprint }, i) => {
    beginnings.set(beginningOf(fingerprint), i * FIRST_HASHES);
  });
  const index = { profiles, abbreviated, texts, beginnings };
  OF_BUCKET.set(bucket, index);
  return index;
}

function push(map: Map<string, PersonKey[]>, key: string, value: PersonKey): void {
  const present = map.get(key);
  if (present === undefined) map.set(key, [value]);
  else if (!present.includes(value)) present.push(value);
}

const NAMES_OF = new WeakMap<Person, readonly string[]>();

/** The comparable names of a record: of all names it was seen with, or the one in its key. */
export function namesOf(key: PersonKey, person: Person): readonly string[] {
  const identity = identityOf(key);
  if (identity === null) return [];
  if (identity.name !== null) return [identity.name];
  const cached = NAMES_OF.get(person);
  if (cached !== undefined) return cached;
  const names = [...new Set(person.names.map(({ name }) => comparableName(name)))].filter(
    (name) => name !== '',
  );
  NAMES_OF.set(person, names);
  return names;
}

function among(
  memory: Memory,
  pick: (index: BucketIndex) => readonly PersonKey[] | undefined,
): readonly PersonKey[] {
  const found: PersonKey[] = [];
  for (const index of indexes(memory)) {
    const keys = pick(index);
    if (keys !== undefined) found.push(...keys);
  }
  return found;
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

/** Everything about one person, from every key that is theirs. */
export interface Whole {
  /** The main one first. */
  readonly keys: readonly PersonKey[];
  /** Every comparable name under which they were seen. */
  readonly names: readonly string[];
  readonly person: Person;
}

export function wholeOf(memory: Memory, key: PersonKey): Whole {
  const keys = keysOf(memory, key);
  const records = keys.map((one) => recordAt(memory, one) ?? NEW_PERSON);
  return { keys, names: namesUnder(memory, keys), person: records.reduce(personUnion) };
}

function namesUnder(memory: Memory, keys: readonly PersonKey[]): readonly string[] {
  return [...new Set(keys.flatMap((key) => namesOf(key, recordAt(memory, key) ?? NEW_PERSON)))];
}

/** All that is known of the person behind a key. */
export function personAt(memory: Memory, key: PersonKey): Person {
  return wholeOf(memory, key).person;
}

/** Every comparable name under which the person behind a key was seen. */
export function everyName(memory: Memory, key: PersonKey): readonly string[] {
  return namesUnder(memory, keysOf(memory, key));
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
 * authors with one of `names` are left out, and so is `main`, whose text it is. Compares with every remembered text: the memory is another value
 * after each mail, so an index of all texts would cost more than it saves.
 */
export function twinAuthors(
  memory: Memory,
  fingerprint: Fingerprint,
  main: PersonKey,
  names: readonly string[],
): ReadonlySet<PersonKey> {
  const authors = new Set<PersonKey>();
  const beginning = beginningOf(fingerprint);
  for (const { texts, beginnings } of indexes(memory))
    for (let entry = 0; entry < texts.length; entry += 1) {
      let agreeing = 0;
      for (let i = 0; i < FIRST_HASHES; i += 1)
        if (beginnings[entry * FIRST_HASHES + i] === beginning[i]) agreeing += 1;
      const text = agreeing >= FIRST_AGREEING ? texts[entry] : undefined;
      if (text === undefined || !areTwins(text.fingerprint, fingerprint)) continue;
      const person = resolved(memory, text.author);
      if (person !== main && !everyName(memory, person).some((name) => names.includes(name)))
        authors.add(person);
    }
  return authors;
}
