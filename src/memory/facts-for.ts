import type { Notification } from '../platforms/notification.ts';
import { type Facts, NO_FACTS } from '../rules/facts.ts';
import type { Memory } from './memory.ts';

/** What the memory knows about the requester of a notification at a time (milliseconds since the epoch). */
export function factsFor(
  _memory: Memory,
  _notification: Notification,
  _now: number,
  _silentAfterDays: number,
): Facts {
  return NO_FACTS;
}
