/**
 * What happened with a person, one letter each as it is stored. From mails: request, request with text, reminder, message,
 * accepted (either way), visit. From the user: asked, answered, met, confirmed, declined, settled (decided without saying how),
 * never ask again, ask again.
 */
export const EVENT_LETTERS = {
  request: 'R',
  'request-with-text': 'T',
  reminder: 'N',
  message: 'M',
  accepted: 'A',
  visit: 'V',
  asked: 'Q',
  answered: 'B',
  met: 'P',
  confirmed: 'C',
  declined: 'D',
  settled: 'S',
  'never-ask': 'X',
  'ask-again': 'Y',
} as const;
export type EventType = keyof typeof EVENT_LETTERS;

/** One event; `at` in whole seconds since the epoch, 0 where the mail has no date. */
export interface PersonEvent {
  readonly type: EventType;
  readonly at: number;
}

/** Of each type the latest this many are kept: what follows from events looks at the latest ones only. */
const MOST_OF_A_TYPE = 60;

/** The year 2000: no platform sent a mail before it. */
export const FIRST_SECOND = 946_684_800;
/** The last second that six characters to the base 36 can hold: in December 2068. */
const LATEST_SECOND = FIRST_SECOND + 36 ** 6 - 1;

/** Whole seconds since the epoch; 0 ("nobody knows when") for no date and for dates before the year 2000. */
export function secondsOf(milliseconds: number | null): number {
  if (milliseconds === null || !Number.isFinite(milliseconds)) return 0;
  const seconds = Math.floor(milliseconds / 1000);
  return seconds <= FIRST_SECOND ? 0 : Math.min(seconds, LATEST_SECOND);
}

function before(a: PersonEvent, b: PersonEvent): number {
  return a.at - b.at || (a.type < b.type ? -1 : a.type > b.type ? 1 : 0);
}

/** The union of two lists of events, in order of time, each event once, the latest {@link MOST_OF_A_TYPE} of each type. */
export function eventUnion(a: readonly PersonEvent[], b: readonly PersonEvent[]): readonly PersonEvent[] {
  if (b.length === 0) return a;
  const sorted = [...a, ...b].sort(before);
  const counts: Partial<Record<EventType, number>> = {};
  const latest: PersonEvent[] = [];
  let next: PersonEvent | null = null;
  for (const event of sorted.reverse()) {
    if (next !== null && before(event, next) === 0) continue;
    next = event;
    const count = (counts[event.type] ?? 0) + 1;
    counts[event.type] = count;
    if (count <= MOST_OF_A_TYPE) latest.push(event);
  }
  return latest.reverse();
}

/** The latest event of these types; null where there is none. */
export function latestOf(events: readonly PersonEvent[], types: readonly EventType[]): number | null {
  let latest: number | null = null;
  for (const { type, at } of events) if (types.includes(type) && at >= (latest ?? 0)) latest = at;
  return latest;
}
