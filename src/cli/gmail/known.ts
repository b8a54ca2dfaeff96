import pMap from 'p-map';
import type { Mail } from '../../mail/mail.ts';
import {
  type HeadersOnly,
  lookupFor,
  type MailboxSearch,
  rememberAnswers,
  type SearchAnswer,
} from '../../memory/mailbox-search.ts';
import type { Memory } from '../../memory/memory.ts';
import { type PlanContext, planFor } from '../../triage/plan.ts';
import { searchesFor } from '../../triage/searches.ts';
import type { Door } from './door.ts';
import { apiFailure } from './failure.ts';

/** Searches under way at once. */
const AT_ONCE = 8;

/**
 * The plan for some mails, once the mailbox was searched for every requester who would not be accepted anyway. A search that
 * fails ends the run like every other call: without the answer the labels would be given, and stay.
 * @param keep stores what was answered, also where the run ends: the next one does not ask again
 */
export async function plannedAfterSearch(
  door: Door,
  mails: readonly Mail[],
  context: PlanContext,
  keep: (memory: Memory) => Promise<void>,
): Promise<ReturnType<typeof planFor>> {
  const { settings, memory, now } = context;
  const first = planFor(mails, context);
  if (!settings.searchMailbox) return first;
  const open = new Set(first.plan.mails.flatMap(({ id, add }) => (add.length > 0 ? [id] : [])));
  const undecided = first.triaged.filter(({ mail }) => open.has(mail.gmail?.id ?? ''));
  const answers: SearchAnswer[] = [];
  // Without the mails themselves, so that after an interruption they are judged as they were.
  const answered = (before: Memory) => rememberAnswers(before, answers, now);
  const failures: unknown[] = [];
  await pMap(
    searchesFor(undecided, memory, now),
    async (search) => {
      if (failures.length > 0) return;
      try {
        const answer = await answerTo(search, door);
        if (answer !== null) answers.push(answer);
      } catch (error) {
        failures.push(error);
      }
    },
    { concurrency: AT_ONCE },
  );
  if (answers.length > 0) await keep(answered(memory));
  if (failures.length > 0) throw failures[0];
  // Where nobody was found the plan is what it was: reading every mail twice would take longer than the searches.
  if (answers.every(({ found }) => found.length === 0))
    return { ...first, plan: { ...first.plan, memory: answered(first.plan.memory) } };
  return planFor(mails, { ...context, memory: answered(memory) });
}

/**
 * Asks the mailbox what a search needs to know: one question about a stranger. null where Gmail does not understand
 * a question: one odd name must not keep all other mail from being worked on.
 */
async function answerTo(search: MailboxSearch, door: Door): Promise<SearchAnswer | null> {
  try {
    let lookup = lookupFor(search);
    while (lookup.ask !== 'nothing')
      lookup =
        lookup.ask === 'search'
          ? lookup.next(await door.latestMessage(lookup.query))
          : lookup.next(await headersUnlessGone(door, lookup.id));
    return { search, found: lookup.found };
  } catch (error) {
    if (apiFailure(error).status !== 400) throw error;
    return null;
  }
}

async function headersUnlessGone(door: Door, id: string): Promise<HeadersOnly | null> {
  try {
    return await door.getHeaders(id);
  } catch (error) {
    if (apiFailure(error).is !== 'gone') throw error;
    return null;
  }
}
