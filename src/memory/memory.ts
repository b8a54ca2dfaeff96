import type { Category } from '../judgement/category.ts';
import type { ProfileCheck } from '../rules/facts.ts';
import type { Fingerprint } from '../text/fingerprint.ts';
import type { PersonEvent } from './events.ts';
import { spread } from './hash.ts';
import type { PersonKey } from './person.ts';

/** A name as printed, and the second (since the epoch) when it was seen last. */
export interface SeenName {
  readonly name: string;
  readonly at: number;
}

/**
 * A text by its fingerprint, never the text, and when it came (seconds since the epoch). The earliest text of a person has
 * a whole fingerprint, by which other people's copies are found; later ones only the {@link MARK} of it, by which
 * the same person's repetition is.
 */
export interface SeenText {
  readonly at: number;
  readonly mark: Fingerprint;
}

/** So many characters of a fingerprint tell whether one person sent the same text again. */
export const MARK = 12;

/** The user's word on a person where the reading was wrong; null is "not corrected". `at` in seconds. */
export interface Correction {
  readonly at: number;
  readonly name: string | null;
  readonly category: Category | null;
}

/** What the user saw on the profile; `at` in seconds. */
export interface SeenProfile {
  readonly at: number;
  readonly check: ProfileCheck;
}

/** What is remembered of one observed identity. */
export interface Person {
  readonly names: readonly SeenName[];
  readonly events: readonly PersonEvent[];
  readonly texts: readonly SeenText[];
  readonly profile: SeenProfile | null;
  readonly correction: Correction | null;
  /** Second when the mailbox was last searched for mail with them; 0 where it never was. */
  readonly searchedAt: number;
}

/** Mail exchanged outside the platforms with somebody of that name or address. Neither is kept, only digests of both. */
export interface Exchange {
  /** Did the mailbox owner write? */
  readonly sent: boolean;
  /** Did the other write? */
  readonly received: boolean;
  /** Second of the latest mail. */
  readonly at: number;
  /** Digests of what stands before the ending in their mail domains, e.g. of "musterbau". */
  readonly domains: readonly string[];
}

export type People = Readonly<Record<PersonKey, Person>>;
export type Exchanges = Readonly<Record<string, Exchange>>;

/**
 * What is remembered of one mailbox, as a value: a set that only grows, merged by union. What follows from it (asked,
 * answered, silent, same person) is worked out when it is read. So the order of mails, replays and merges cannot matter.
 * Kept in {@link BUCKETS} small records, so that one mail copies one of them and a shell stores only what changed.
 */
export interface Memory {
  readonly version: 2;
  readonly people: readonly People[];
  readonly exchanges: readonly Exchanges[];
}

export const BUCKETS = 64;

/** The current version; older ones are migrated by schema.ts. */
export const MEMORY_VERSION = 2;

const NOBODY: People = {};
const NO_MAIL: Exchanges = {};
const EMPTY: Memory = {
  version: MEMORY_VERSION,
  people: Array.from({ length: BUCKETS }, () => NOBODY),
  exchanges: Array.from({ length: BUCKETS }, () => NO_MAIL),
};

export const NEW_PERSON: Person = {
  names: [],
  events: [],
  texts: [],
  profile: null,
  correction: null,
  searchedAt: 0,
};

export function emptyMemory(): Memory {
  return EMPTY;
}

export function bucketOf(key: string): number {
  return spread(key, BUCKETS);
}

/** What is remembered under exactly that key; null where nothing is. */
export function recordAt(memory: Memory, key: PersonKey): Person | null {
  return memory.people[bucketOf(key)]?.[key] ?? null;
}

export function exchangeAt(memory: Memory, key: string): Exchange | null {
  return memory.exchanges[bucketOf(key)]?.[key] ?? null;
}

/** The memory with one record replaced: copies one bucket, shares all others. */
export function withRecord(memory: Memory, key: PersonKey, person: Person): Memory {
  const bucket = bucketOf(key);
  const people = memory.people.slice();
  people[bucket] = { ...people[bucket], [key]: person };
  return { ...memory, people };
}

export function withExchange(memory: Memory, key: string, exchange: Exchange): Memory {
  const bucket = bucketOf(key);
  const exchanges = memory.exchanges.slice();
  exchanges[bucket] = { ...exchanges[bucket], [key]: exchange };
  return { ...memory, exchanges };
}

/** Every record with its key, bucket by bucket. */
export function allRecords(memory: Memory): readonly (readonly [PersonKey, Person])[] {
  return memory.people.flatMap((bucket) => Object.entries(bucket));
}
