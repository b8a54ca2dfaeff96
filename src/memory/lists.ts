import type { Platform } from '../platforms/notification.ts';
import type { FollowUpState } from '../rules/facts.ts';
import { latestOf } from './events.ts';
import { followUpOf } from './follow-up.ts';
import { displayName, everybody, personAt } from './lookup.ts';
import type { Memory } from './memory.ts';
import { identityOf, type PersonKey, profileUrlOf } from './person.ts';

/** One person and where they stand. Times in milliseconds since the epoch, null where it never happened. */
export interface Standing {
  readonly person: PersonKey;
  readonly platform: Platform;
  readonly name: string;
  /** Without tokens; null where no mail showed it. */
  readonly profileUrl: string | null;
  readonly state: FollowUpState;
  readonly askedAt: number | null;
  readonly answeredAt: number | null;
  /** The latest thing that is remembered of them. */
  readonly lastAt: number | null;
}

/** Where everybody stands, the longest waiting first, then by name. */
export function standings(memory: Memory, now: number, silentAfterDays: number): readonly Standing[] {
  return everybody(memory)
    .map((key) => standingOf(memory, key, now, silentAfterDays))
    .sort(
      (a, b) => (a.askedAt ?? now) - (b.askedAt ?? now) || order(a.name, b.name) || order(a.person, b.person),
    );
}

/** Where one person stands. */
export function standingOf(memory: Memory, key: PersonKey, now: number, silentAfterDays: number): Standing {
  const person = personAt(memory, key);
  const { state, askedAt, answeredAt } = followUpOf(person, Math.floor(now / 1000), silentAfterDays);
  const last = person.events[person.events.length - 1]?.at ?? null;
  return {
    person: key,
    platform: identityOf(key)?.platform ?? 'linkedin',
    name: displayName(memory, key),
    profileUrl: profileUrlOf(key),
    state,
    askedAt: milliseconds(askedAt),
    answeredAt: milliseconds(answeredAt),
    lastAt: milliseconds(last),
  };
}

/** Who was asked back and has not answered, for less than N days: nothing is to be done but to wait. */
export function waitingList(memory: Memory, now: number, silentAfterDays: number): readonly Standing[] {
  return standings(memory, now, silentAfterDays).filter(({ state }) => state === 'asked');
}

/** Who was asked back and has been silent for N days or more. */
export function silentList(memory: Memory, now: number, silentAfterDays: number): readonly Standing[] {
  return standings(memory, now, silentAfterDays).filter(({ state }) => state === 'no-answer');
}

/** When did they last send a request or a message? Milliseconds since the epoch; null where no mail tells. */
export function lastWrittenAt(memory: Memory, key: PersonKey): number | null {
  return milliseconds(latestOf(personAt(memory, key).events, ['request', 'request-with-text', 'message']));
}

function milliseconds(seconds: number | null): number | null {
  return seconds === null ? null : seconds * 1000;
}

function order(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
