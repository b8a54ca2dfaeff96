import { latestOf } from './events.ts';
import { type Exchange, type Memory, type Person, recordAt } from './memory.ts';
import { storedMemory } from './schema.ts';
import { byteLength } from './shards.ts';

/** Older than this, and without a word of the user: forgotten. */
const YEARS = 10;
const YEAR = 365.25 * 86_400;

/** One record with what it costs and how much would be lost with it. */
interface Piece {
  readonly key: string;
  readonly bytes: number;
  /** The lower, the sooner forgotten. */
  readonly worth: number;
  /** Second of the latest event. */
  readonly at: number;
}

/**
 * The memory without what is older than ten years and, while it is too big, without what matters least: one-sided mail,
 * visits, then the oldest requests without a word of the user. What the user said (asked, met, decided, never ask)
 * and who was accepted goes last.
 * @param now milliseconds since the epoch
 * @param maxBytes of the stored memory as JSON in UTF-8
 */
export function prunedMemory(memory: Memory, now: number, maxBytes: number): Memory {
  const pieces = piecesOf(memory);
  const oldest = now / 1000 - YEARS * YEAR;
  const gone = pieces.filter(({ at, worth }) => at < oldest && worth < WORTH.usersWord);
  const forgotten = new Set(gone.map(({ key }) => key));
  let bytes = FRAME + pieces.reduce((sum, piece) => sum + (forgotten.has(piece.key) ? 0 : piece.bytes), 0);
  for (const piece of [...pieces].sort(
    (a, b) => a.worth - b.worth || a.at - b.at || (a.key < b.key ? -1 : 1),
  )) {
    if (bytes <= maxBytes) break;
    if (forgotten.has(piece.key)) continue;
    forgotten.add(piece.key);
    bytes -= piece.bytes;
  }
  if (forgotten.size === 0) return memory;
  return {
    version: memory.version,
    people: memory.people.map((bucket) => without(bucket, forgotten)),
    exchanges: memory.exchanges.map((bucket) => without(bucket, forgotten)),
  };
}

/** How many bytes the memory takes when stored. */
export function storedBytes(memory: Memory): number {
  return byteLength(JSON.stringify(storedMemory(memory)));
}

const FRAME = 40;
const WORTH = { oneSided: 0, visit: 1, request: 2, exchanged: 3, usersWord: 4 } as const;

function piecesOf(memory: Memory): readonly Piece[] {
  const stored = storedMemory(memory);
  const people = Object.entries(stored.people).flatMap(([key, value]): Piece[] => {
    const person = recordAt(memory, key);
    if (person === null) return [];
    return [{ key, bytes: sizeOf(key, value), worth: worthOf(person), at: lastOf(person) }];
  });
  const exchanges = memory.exchanges.flatMap((bucket) =>
    Object.entries(bucket).map(([key, exchange]): Piece => {
      const bytes = sizeOf(key, stored.exchanges[key]);
      return { key, bytes, worth: exchangeWorth(exchange), at: exchange.at };
    }),
  );
  return [...people, ...exchanges];
}

/** With the comma behind it. */
function sizeOf(key: string, value: unknown): number {
  return byteLength(JSON.stringify({ [key]: value })) - 1;
}

function exchangeWorth(exchange: Exchange): number {
  return exchange.sent ? WORTH.exchanged : WORTH.oneSided;
}

function worthOf(person: Person): number {
  const word = [
    'asked',
    'answered',
    'met',
    'confirmed',
    'declined',
    'settled',
    'never-ask',
    'accepted',
  ] as const;
  if (person.profile !== null || person.correction !== null) return WORTH.usersWord;
  if (latestOf(person.events, word) !== null) return WORTH.usersWord;
  return latestOf(person.events, ['request', 'request-with-text', 'message']) === null
    ? WORTH.visit
    : WORTH.request;
}

/** A search is no news of a person; it only counts until the mail that caused it is remembered, too. */
function lastOf({ events, searchedAt }: Person): number {
  return events.reduce((latest, { at }) => Math.max(latest, at), events.length === 0 ? searchedAt : 0);
}

function without<T>(
  bucket: Readonly<Record<string, T>>,
  keys: ReadonlySet<string>,
): Readonly<Record<string, T>> {
  const kept = Object.entries(bucket).filter(([key]) => !keys.has(key));
  return kept.length === Object.keys(bucket).length ? bucket : Object.fromEntries(kept);
}
