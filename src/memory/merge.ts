import { eventUnion } from './events.ts';
import {
  type Correction,
  type Exchange,
  MARK,
  type Memory,
  type Person,
  type SeenName,
  type SeenProfile,
  type SeenText,
} from './memory.ts';

/** Names of one profile over the years; the latest of them are kept. */
const MOST_NAMES = 4;
/** Texts of one person that are kept: the earliest, which are the ones that were sent to a stranger. */
const MOST_TEXTS = 3;
const MOST_DOMAINS = 3;

function byText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function nameUnion(a: readonly SeenName[], b: readonly SeenName[]): readonly SeenName[] {
  if (b.length === 0) return a;
  const latest = new Map<string, number>();
  for (const { name, at } of [...a, ...b]) latest.set(name, Math.max(latest.get(name) ?? 0, at));
  return [...latest]
    .map(([name, at]) => ({ name, at }))
    .sort((x, y) => y.at - x.at || byText(x.name, y.name))
    .slice(0, MOST_NAMES);
}

function textUnion(a: readonly SeenText[], b: readonly SeenText[]): readonly SeenText[] {
  if (b.length === 0) return a;
  // Of two copies of one text the whole one comes first.
  const sorted = [...a, ...b].sort(
    (x, y) => x.at - y.at || byText(x.mark.slice(0, MARK), y.mark.slice(0, MARK)) || byText(y.mark, x.mark),
  );
  const texts: SeenText[] = [];
  for (const text of sorted) {
    const last = texts[texts.length - 1];
    if (last?.at === text.at && last.mark.slice(0, MARK) === text.mark.slice(0, MARK)) continue;
    if (texts.length === MOST_TEXTS) break;
    texts.push(last === undefined ? text : { at: text.at, mark: text.mark.slice(0, MARK) });
  }
  return texts;
}

/** The later of two notes; of two in the same second the one that is written later in the alphabet, so that order cannot matter. */
function later<T extends SeenProfile | Correction>(a: T | null, b: T | null): T | null {
  if (a === null || b === null) return a ?? b;
  if (a.at !== b.at) return a.at > b.at ? a : b;
  return JSON.stringify(a) >= JSON.stringify(b) ? a : b;
}

/** Two records of one identity as one. Commutative, associative, and the same again when repeated. */
export function personUnion(a: Person, b: Person): Person {
  return {
    names: nameUnion(a.names, b.names),
    events: eventUnion(a.events, b.events),
    texts: textUnion(a.texts, b.texts),
    profile: later(a.profile, b.profile),
    correction: later(a.correction, b.correction),
    searchedAt: Math.max(a.searchedAt, b.searchedAt),
  };
}

export function exchangeUnion(a: Exchange, b: Exchange): Exchange {
  return {
    sent: a.sent || b.sent,
    received: a.received || b.received,
    at: Math.max(a.at, b.at),
    domains: [...new Set([...a.domains, ...b.domains])].sort(byText).slice(0, MOST_DOMAINS),
  };
}

function recordUnion<T>(
  a: Readonly<Record<string, T>>,
  b: Readonly<Record<string, T>>,
  union: (x: T, y: T) => T,
): Readonly<Record<string, T>> {
  if (a === b) return a;
  const merged: Record<string, T> = { ...a };
  for (const [key, value] of Object.entries(b)) {
    const present = merged[key];
    merged[key] = present === undefined ? value : union(present, value);
  }
  return merged;
}

/** Everything that either memory knows. `mergeMemories(a, a)` is `a`; the order of the two does not matter. */
export function mergeMemories(a: Memory, b: Memory): Memory {
  return {
    version: a.version,
    people: a.people.map((bucket, i) => recordUnion(bucket, b.people[i] ?? {}, personUnion)),
    exchanges: a.exchanges.map((bucket, i) => recordUnion(bucket, b.exchanges[i] ?? {}, exchangeUnion)),
  };
}
