import type { Mail } from '../mail/mail.ts';
import type { Memory } from '../memory/memory.ts';
import { rememberNotification } from '../memory/remember.ts';
import { knownLabels, wantedLabels } from '../triage/known-labels.ts';
import {
  afterCompleteLook,
  afterOldSlice,
  afterSlice,
  afterStuck,
  type Done,
  isHandled,
  type LastRun,
  type MailboxState,
  mayPass,
  searchNew,
  searchOld,
} from '../triage/mailbox.ts';
import type { Triaged } from '../triage/triage.ts';
import { applied } from './apply.ts';
import { failureError, failureFrom } from './failure.ts';
import { type Door, openGmail } from './gmail.ts';
import { MOST_SEARCHES, plannedAfterSearch, type SearchBudget, type SearchedSlice } from './known.ts';
import { mailOf } from './mails.ts';
import { changeStored, openSession, type Session } from './session.ts';
import { takeTurn } from './turn.ts';

/** Mails of a slice: after each, everything is stored. */
const SLICE = 100;
/** Mails that one run reads at most: with hourly runs a day stays far below Gmail's 20,000 reads. */
const MOST = 500;
/** Old mails that one run reads at most: every ten minutes for a day are 14,400 reads. */
const MOST_OLD = 100;
const PAGE = 500;

interface Tally {
  seen: number;
  labelled: number;
}

/**
 * One run over the mailbox: new notifications first, then a slice of old mail. Whatever interrupts it, everything up to the
 * last stored slice is done and the next run goes on from there.
 * @param milliseconds budget; the caller's limit is Apps Script's (6 minutes, for a click 30 seconds)
 * @returns null where another run is at work
 */
export function runOnce(milliseconds: number): LastRun | null {
  if (!takeTurn(milliseconds)) return null;
  const tally: Tally = { seen: 0, labelled: 0 };
  const at = Date.now();
  let error: string | null = null;
  let complete = false;
  try {
    const door = openGmail(milliseconds);
    const searches: SearchBudget = { left: MOST_SEARCHES };
    complete = lookForNew(door, tally, searches) && workOnOld(door, tally, searches);
  } catch (thrown) {
    const { failure, status } = failureFrom(thrown);
    console.error(`run: ${failure}${status === null ? '' : ` (${status})`}`);
    // A mail that was deleted while we worked is no trouble for the user: the next search does not find it.
    error = failure === 'gone' ? null : failure;
  }
  const lastRun: LastRun = { at, ...tally, error, complete };
  try {
    changeStored(null, ({ state }) => ({ state: { ...state, lastRun } }));
  } finally {
    takeTurn(0);
  }
  return lastRun;
}

/** New notifications, oldest first. @returns true where all of them are done */
function lookForNew(door: Door, tally: Tally, searches: SearchBudget): boolean {
  let session = openSession(null);
  const startedAt = Date.now();
  const ids: string[] = [];
  for (let page: string | null = null, first = true; first || page !== null; first = false) {
    const answer = door.listMessages(searchNew(session.state, startedAt), PAGE, page);
    ids.push(...answer.ids);
    page = answer.next;
  }
  const fresh = ids.filter((id) => !isHandled(session.state, id)).reverse();
  if (fresh.length > 0) session = withLabelsKnown(door, session);
  for (let from = 0; from < Math.min(fresh.length, MOST); from += SLICE) {
    const slice = read(door, fresh.slice(from, from + SLICE), session.state);
    const result = stored(door, session, slice, searches, tally, (state, done) =>
      afterSlice(state, done, startedAt),
    );
    ({ session } = result);
    if (result.broken !== null) throw stuck(result.broken);
    if (!result.whole) return false;
  }
  if (fresh.length > MOST) return false;
  changeStored(null, ({ state }) => ({ state: afterCompleteLook(state, startedAt) }));
  return true;
}

/** A slice of old mail, where the user asked for it. @returns true where none is left */
function workOnOld(door: Door, tally: Tally, searches: SearchBudget): boolean {
  let session = openSession(null);
  const { backfill } = session.state;
  if (backfill === null || backfill.finished) return true;
  let page: string | null = null;
  for (;;) {
    if (door.outOfTime()) return false;
    const answer = door.listMessages(searchOld(backfill), MOST_OLD, page);
    const fresh = answer.ids.filter((id) => !backfill.edge.includes(id) && !isHandled(session.state, id));
    page = answer.next;
    if (fresh.length === 0 && page !== null) continue;
    if (fresh.length > 0) session = withLabelsKnown(door, session);
    const slice = read(door, fresh, session.state);
    const { whole, broken } = stored(door, session, slice, searches, tally, (state, done, all) =>
      afterOldSlice(state, done, all && page === null),
    );
    if (broken !== null) throw stuck(broken);
    return whole && page === null;
  }
}

interface Slice {
  readonly mails: readonly Mail[];
  /** Ids of mails that broke three runs. */
  readonly gone: readonly string[];
  /** The mail on which reading failed. */
  readonly broken: { readonly id: string; readonly error: unknown } | null;
  /** False where time ran out before the end. */
  readonly worked: boolean;
}

function read(door: Door, ids: readonly string[], state: MailboxState): Slice {
  const mails: Mail[] = [];
  const gone: string[] = [];
  for (const id of ids) {
    if (door.outOfTime()) return { mails, gone, broken: null, worked: false };
    try {
      mails.push(mailOf(door, id));
    } catch (error) {
      if (mayPass(state, id)) gone.push(id);
      else return { mails, gone, broken: { id, error }, worked: false };
    }
  }
  return { mails, gone, broken: null, worked: true };
}

/** Carries out the plan for a slice and stores what came of it, on top of what is stored by then. */
function stored(
  door: Door,
  session: Session,
  { mails, gone, broken, worked }: Slice,
  searches: SearchBudget,
  tally: Tally,
  after: (state: MailboxState, done: readonly Done[], whole: boolean) => MailboxState,
): Pick<SearchedSlice, 'session' | 'whole' | 'broken'> {
  const searched = plannedAfterSearch(door, session, mails, searches);
  const { plan, triaged } = searched.planned;
  const first = searched.broken ?? broken;
  const whole = worked && searched.whole && first === null;
  const { done } = applied(plan, door, searched.session);
  const all = [...done, ...gone.map((id): Done => ({ id, at: null, labels: [], draftId: null }))];
  tally.seen += all.length;
  tally.labelled += done.filter(({ labels }) => labels.length > 0).length;
  const next = changeStored(null, ({ state, memory }) => ({
    memory: remembered(memory, triaged),
    state: after(state, all, whole),
  }));
  return { session: next, whole, broken: first };
}

function remembered(memory: Memory, triaged: readonly Triaged[]): Memory {
  return triaged.reduce(
    (known, { mail, notification }) => rememberNotification(known, mail, notification),
    memory,
  );
}

/** The run ends here, and the mail that broke it is remembered: after three runs it is passed over. */
function stuck({ id, error }: { readonly id: string; readonly error: unknown }): unknown {
  const { failure, transient, status } = failureFrom(error);
  const ownFault = failure === 'gmail' || failure === 'unexpected' || failure === 'gone';
  if (ownFault) changeStored(null, ({ state }) => ({ state: afterStuck(state, id) }));
  return failureError(failure, transient, status);
}

/** Before the first labels: those that exist by name are ours, whichever shell made them. */
function withLabelsKnown(door: Door, session: Session): Session {
  if (session.state.labelIds.parent !== undefined || session.state.labelsGone.includes('parent'))
    return session;
  const known = knownLabels(door.listLabels(), wantedLabels(session.settings));
  return changeStored(null, ({ state }) => ({
    state: { ...state, labelIds: { ...known, ...state.labelIds } },
  }));
}
