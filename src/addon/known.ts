import type { Mail } from '../mail/mail.ts';
import {
  type HeadersOnly,
  lookupFor,
  type MailboxSearch,
  rememberAnswers,
  type SearchAnswer,
} from '../memory/mailbox-search.ts';
import { mayPass } from '../triage/mailbox.ts';
import { planFor } from '../triage/plan.ts';
import { isDeclined, searchFor } from '../triage/searches.ts';
import { failureFrom } from './failure.ts';
import type { Door } from './gmail.ts';
import { headersOf } from './mails.ts';
import { changeStored, type Session } from './session.ts';

/** Searches of one run; what they cost stands in docs/architecture.md. */
export const MOST_SEARCHES = 30;

/** Asks the mailbox what a search needs to know: one question about a stranger. */
export function answerTo(search: MailboxSearch, door: Door): SearchAnswer {
  let lookup = lookupFor(search);
  while (lookup.ask !== 'nothing')
    lookup =
      lookup.ask === 'search'
        ? lookup.next(door.listMessages(lookup.query, 1, null).ids)
        : lookup.next(headersUnlessGone(door, lookup.id));
  return { search, found: lookup.found };
}

function headersUnlessGone(door: Door, id: string): HeadersOnly | null {
  try {
    return headersOf(door, id);
  } catch (error) {
    if (failureFrom(error).failure !== 'gone') throw error;
    return null;
  }
}

/** What is left of the searches of a run. */
export interface SearchBudget {
  left: number;
}

/** The plan for a slice, once it is known whom of those to be declined the user knows. */
export interface SearchedSlice {
  readonly session: Session;
  readonly planned: ReturnType<typeof planFor>;
  /** False where searches or time ran out: mails from there on are left for the next run. */
  readonly whole: boolean;
  /** The mail whose requester could not be searched for; it and the following are left out. */
  readonly broken: { readonly id: string; readonly error: unknown } | null;
}

/**
 * Nobody is given a label that says "decline" before the mailbox was searched for them: of all errors this is the worst one. Every
 * other request is searched for when its card is opened. Answers are stored at once, so that no run asks twice.
 * @param mails in the order in which they are worked on
 */
export function plannedAfterSearch(
  door: Door,
  session: Session,
  mails: readonly Mail[],
  budget: SearchBudget,
): SearchedSlice {
  const now = Date.now();
  const planned = planFor(mails, { ...session, now });
  const open = new Set(planned.plan.mails.flatMap(({ id, add }) => (add.length > 0 ? [id] : [])));
  const declined = new Map(
    planned.triaged
      .filter(isDeclined)
      .flatMap((triaged) => (triaged.mail.gmail === null ? [] : [[triaged.mail.gmail.id, triaged] as const])),
  );
  const answers: SearchAnswer[] = [];
  let broken: SearchedSlice['broken'] = null;
  let reached = 0;
  for (; reached < mails.length && session.settings.searchMailbox; reached += 1) {
    const id = mails[reached]?.gmail?.id ?? '';
    const triaged = declined.get(id);
    if (triaged === undefined || !open.has(id) || mayPass(session.state, id)) continue;
    const search = searchFor(triaged, session.memory, now);
    if (search === null || answers.some((answer) => answer.search.person === search.person)) continue;
    if (budget.left === 0 || door.outOfTime()) break;
    budget.left -= 1;
    try {
      answers.push(answerTo(search, door));
    } catch (error) {
      broken = { id, error };
      break;
    }
  }
  const whole = !session.settings.searchMailbox || reached === mails.length;
  if (answers.length === 0 && whole) return { session, planned, whole, broken };
  const after =
    answers.length === 0
      ? session
      : changeStored(null, ({ memory }) => ({ memory: rememberAnswers(memory, answers, now) }));
  // Where nobody was found the plan is what it was: reading every mail twice takes time that a run does not have.
  if (whole && answers.every(({ found }) => found.length === 0))
    return { session: after, planned, whole, broken };
  const kept = whole ? mails : mails.slice(0, reached);
  return { session: after, planned: planFor(kept, { ...after, now }), whole, broken };
}
