import * as z from 'zod/mini';
import { CATEGORIES } from '../judgement/category.ts';
import type { Localised } from '../text/localised.ts';
import { once } from '../text/once.ts';
import { EVENT_LETTERS, type EventType, FIRST_SECOND, type PersonEvent } from './events.ts';
import {
  BUCKETS,
  bucketOf,
  type Correction,
  type Exchange,
  emptyMemory,
  MARK,
  MEMORY_VERSION,
  type Memory,
  NEW_PERSON,
  type Person,
  type SeenProfile,
} from './memory.ts';
import { exchangeUnion, personUnion } from './merge.ts';

/**
 * How the memory is stored: short, since a mailbox has 500 KB in Apps Script. A second is six characters to the base 36, counted
 * from the year 2000. A person is `[names, events, texts, more]`: names `t3k2a1Anna Keller`, parted by line ends, the latest
 * first; events `Rt3k2a1` (letter and second) one after the other, at their end `L` and the second of the last search of the
 * mailbox, which versions that know of no search pass over; texts a second and 48 characters of fingerprint, for later texts 12
 * of them.
 */
export interface StoredMemory {
  readonly version: typeof MEMORY_VERSION;
  readonly people: Readonly<Record<string, StoredPerson>>;
  readonly exchanges: Readonly<Record<string, string>>;
}
type StoredPerson = readonly [
  names: string,
  events: string,
  texts?: string | undefined,
  more?: More | undefined,
];

const SECOND = '[0-9a-z]{6}';
/** Second and whole fingerprint of the first text. */
const WHOLE = 6 + 48;
/** Marks the second of the last search among the events. */
const SEARCHED = 'L';
const LETTERS = new Map<string, EventType>(
  (Object.keys(EVENT_LETTERS) as EventType[]).map((type) => [EVENT_LETTERS[type], type]),
);

const moreSchema = once(() => {
  const count = z.nullable(z.int().check(z.gte(0)));
  const second = z.int().check(z.gte(0));
  return z.strictObject({
    profile: z.optional(
      z.strictObject({
        at: second,
        check: z.strictObject({
          contacts: count,
          visitors: count,
          sharedContacts: count,
          completeness: z.nullable(z.enum(['empty', 'thin', 'good'])),
          activity: z.nullable(z.enum(['own-topics', 'only-advertising', 'none'])),
        }),
      }),
    ),
    correction: z.optional(
      z.strictObject({
        at: second,
        name: z.nullable(z.string().check(z.maxLength(200))),
        category: z.nullable(z.enum(CATEGORIES)),
      }),
    ),
  });
});
type More = z.infer<ReturnType<typeof moreSchema>>;

// Not inside the schema: the check of our regular expressions (`npm run redos`) sees what is built while a file loads.
const NAMES = new RegExp(`^(?:${SECOND}[^\\n]{1,200}(?:\\n${SECOND}[^\\n]{1,200}){0,9})?$`, 'u');
const EVENTS = new RegExp(`^(?:[A-Z]${SECOND}){0,2000}$`);
const TEXTS = new RegExp(`^(?:${SECOND}[\\w-]{48}(?:${SECOND}[\\w-]{${MARK}}){0,9})?$`);
const EXCHANGE = new RegExp(`^[BRS]${SECOND}(?:[\\w-]{4}){0,9}$`);

const schema = once(() =>
  z.strictObject({
    version: z.literal(MEMORY_VERSION),
    people: z.record(
      z.string().check(z.regex(/^(?:linkedin|xing)[/:]/), z.maxLength(240)),
      z.tuple([
        z.string().check(z.regex(NAMES)),
        z.string().check(z.regex(EVENTS)),
        z.optional(z.string().check(z.regex(TEXTS))),
        z.optional(moreSchema()),
      ]),
    ),
    exchanges: z.record(z.string().check(z.regex(/^[\w-]{8}$/)), z.string().check(z.regex(EXCHANGE))),
  }),
);

/** What reading a stored memory comes to. */
export type ReadMemory =
  | { readonly ok: true; readonly memory: Memory }
  | { readonly ok: false; readonly newer: boolean; readonly sentence: Localised };

const DAMAGED: ReadMemory = {
  ok: false,
  newer: false,
  sentence: {
    de: 'Das Gedächtnis ist beschädigt und kann nicht gelesen werden.',
    en: 'The memory is damaged and cannot be read.',
  },
};
const NEWER: ReadMemory = {
  ok: false,
  newer: true,
  sentence: {
    de: 'Das Gedächtnis stammt von einer neueren Version von Vorzimmer. Bitte aktualisieren Sie Vorzimmer.',
    en: 'The memory comes from a newer version of Vorzimmer. Please update Vorzimmer.',
  },
};

/**
 * How each older version becomes the next one. Version 1 was the first sketch and held nothing but its number.
 */
const MIGRATIONS: Readonly<Record<number, (value: object) => object>> = {
  1: () => ({ version: 2, people: {}, exchanges: {} }),
};

function migrated(value: unknown): unknown {
  let current = value;
  for (let version = 1; version < MEMORY_VERSION; version += 1) {
    if (typeof current !== 'object' || current === null || !('version' in current)) return current;
    const step = current.version === version ? MIGRATIONS[version] : undefined;
    if (step !== undefined) current = step(current);
  }
  return current;
}

/** A memory from what a shell stored (parsed JSON). Nothing stored is an empty memory; anything else unreadable is a sentence. */
export function parseMemory(value: unknown): ReadMemory {
  if (value === undefined || value === null) return { ok: true, memory: emptyMemory() };
  if (typeof value === 'object' && 'version' in value && Number(value.version) > MEMORY_VERSION) return NEWER;
  const result = z.safeParse(schema(), migrated(value));
  return result.success ? { ok: true, memory: memoryFrom(result.data) } : DAMAGED;
}

function memoryFrom(stored: z.infer<ReturnType<typeof schema>>): Memory {
  const people = Array.from({ length: BUCKETS }, (): Record<string, Person> => ({}));
  const exchanges = Array.from({ length: BUCKETS }, (): Record<string, Exchange> => ({}));
  for (const [key, value] of Object.entries(stored.people)) {
    const bucket = people[bucketOf(key)];
    // The union with nobody brings lists that were edited by hand into their order.
    if (bucket !== undefined) bucket[key] = personUnion(NEW_PERSON, personFrom(value));
  }
  for (const [key, value] of Object.entries(stored.exchanges)) {
    const bucket = exchanges[bucketOf(key)];
    const exchange = exchangeFrom(value);
    if (bucket !== undefined) bucket[key] = exchangeUnion(exchange, exchange);
  }
  return { version: MEMORY_VERSION, people, exchanges };
}

function personFrom([names, events, texts, more]: StoredPerson): Person {
  return {
    names: names === '' ? [] : names.split('\n').map((one) => ({ name: one.slice(6), at: secondFrom(one) })),
    events: pieces(events, 7).flatMap((piece): PersonEvent[] => {
      const type = LETTERS.get(piece.charAt(0));
      return type === undefined ? [] : [{ type, at: secondFrom(piece.slice(1)) }];
    }),
    texts: [(texts ?? '').slice(0, WHOLE), ...pieces((texts ?? '').slice(WHOLE), 6 + MARK)]
      .filter((piece) => piece !== '')
      .map((piece) => ({ at: secondFrom(piece), mark: piece.slice(6) })),
    profile: more?.profile ?? null,
    correction: more?.correction ?? null,
    searchedAt: pieces(events, 7).reduce(
      (latest, piece) => (piece.startsWith(SEARCHED) ? Math.max(latest, secondFrom(piece.slice(1))) : latest),
      0,
    ),
  };
}

function exchangeFrom(value: string): Exchange {
  const letter = value.charAt(0);
  return {
    sent: letter !== 'R',
    received: letter !== 'S',
    at: secondFrom(value.slice(1)),
    domains: pieces(value.slice(7), 4),
  };
}

function pieces(text: string, length: number): readonly string[] {
  return Array.from({ length: Math.floor(text.length / length) }, (_, i) =>
    text.slice(i * length, (i + 1) * length),
  );
}

function secondFrom(text: string): number {
  const value = Number.parseInt(text.slice(0, 6), 36);
  return value === 0 ? 0 : value + FIRST_SECOND;
}

function secondAs(at: number): string {
  return Math.max(at - FIRST_SECOND, 0)
    .toString(36)
    .padStart(6, '0')
    .slice(-6);
}

function storedPerson(person: Person): StoredPerson {
  const names = person.names.map(({ name, at }) => secondAs(at) + name).join('\n');
  const searched = person.searchedAt === 0 ? '' : SEARCHED + secondAs(person.searchedAt);
  const events = person.events.map(({ type, at }) => EVENT_LETTERS[type] + secondAs(at)).join('') + searched;
  const texts = person.texts.map(({ at, mark }) => secondAs(at) + mark).join('');
  const more = moreOf(person.profile, person.correction);
  if (more !== null) return [names, events, texts, more];
  return texts === '' ? [names, events] : [names, events, texts];
}

function moreOf(profile: SeenProfile | null, correction: Correction | null): More | null {
  if (profile === null && correction === null) return null;
  return { ...(profile === null ? {} : { profile }), ...(correction === null ? {} : { correction }) };
}

function storedExchange(exchange: Exchange): string {
  const letter = exchange.sent ? (exchange.received ? 'B' : 'S') : 'R';
  return letter + secondAs(exchange.at) + exchange.domains.join('');
}

function sorted<A, B>(
  buckets: readonly Readonly<Record<string, A>>[],
  as: (value: A) => B,
): Record<string, B> {
  const entries = buckets.flatMap((bucket) => Object.entries(bucket));
  entries.sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
  return Object.fromEntries(entries.map(([key, value]) => [key, as(value)]));
}

/** The memory as plain JSON, keys in order: equal memories give equal text. Read back by {@link parseMemory}. */
export function storedMemory(memory: Memory): StoredMemory {
  return {
    version: MEMORY_VERSION,
    people: sorted(memory.people, storedPerson),
    exchanges: sorted(memory.exchanges, storedExchange),
  };
}
