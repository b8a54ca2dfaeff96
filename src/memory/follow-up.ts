import type { FollowUpState } from '../rules/facts.ts';
import { type EventType, latestOf } from './events.ts';
import { MARK, type Person } from './memory.ts';

const DAY = 86_400;

/** Where a requester stands, worked out from what happened. Times in seconds since the epoch. */
export interface FollowUp {
  readonly state: FollowUpState;
  /** The last ask-back that still counts; null where there is none. */
  readonly askedAt: number | null;
  /** When the answer came; null where none did. */
  readonly answeredAt: number | null;
}

const SETTLING: readonly EventType[] = ['accepted', 'confirmed', 'declined', 'settled'];
const FROM_REQUESTER: readonly EventType[] = ['request', 'request-with-text', 'message'];

/**
 * The follow-up of a person at a time.
 * A decision closes what was before it; what the requester writes after it opens a new story.
 * A message after the question is an answer, a request with a new text too; a reminder never is: the platform sends it.
 * @param now seconds since the epoch; mails that claim to come from later than tomorrow do not count
 */
export function followUpOf(person: Person, now: number, silentAfterDays: number): FollowUp {
  const events = person.events.filter(({ at }) => at <= now + DAY);
  const settledAt = latestOf(events, SETTLING);
  const open = settledAt === null ? events : events.filter(({ at }) => at > settledAt);
  const askedAt = latestOf(open, ['asked']);
  if (askedAt === null) {
    // A word that the user noted without the question before it ("they called me") is an answer all the same.
    const answeredAt = latestOf(open, ['answered']);
    if (answeredAt !== null) return { state: 'answered', askedAt, answeredAt };
    const written = settledAt === null || latestOf(open, FROM_REQUESTER) !== null;
    return { state: written ? 'new' : 'done', askedAt, answeredAt };
  }
  const answers = open.filter(
    ({ type, at }) =>
      (type === 'answered' && at >= askedAt) ||
      (type === 'message' && at > askedAt) ||
      (type === 'request-with-text' && at > askedAt && !isRepeated(person, at, askedAt)),
  );
  const answeredAt = answers[0]?.at ?? null;
  if (answeredAt !== null) return { state: 'answered', askedAt, answeredAt };
  return { state: now - askedAt >= silentAfterDays * DAY ? 'no-answer' : 'asked', askedAt, answeredAt };
}

/** Is the text of that second one that the person had sent before the question? Sending a text again answers nothing. */
function isRepeated(person: Person, at: number, askedAt: number): boolean {
  const mark = person.texts.find((text) => text.at === at)?.mark.slice(0, MARK);
  return mark !== undefined && person.texts.some((text) => text.at <= askedAt && text.mark.startsWith(mark));
}
