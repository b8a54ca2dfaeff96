import type { Advice } from '../judgement/advice.ts';
import type { LabelKey } from './labels.ts';

/** Seconds that every look reaches back behind the cursor: mails that Gmail indexed late are found there. */
export const OVERLAP = 86_400;
/** Seconds that the very first look reaches back; older mail is the backfill's. */
const FIRST_LOOK = 7 * 86_400;
/** Draft ids, and names given by hand, that are kept: only the last requests can still be open. */
const MOST_KEPT = 300;
/** Runs that may fail on one and the same mail before it is passed over. */
const PATIENCE = 3;

/** A mail that was worked on: when it was received (epoch seconds) and which labels we gave. */
export interface Handled {
  readonly at: number;
  readonly labels: readonly LabelKey[];
}

/** Work on old mail, from new to old, in slices. All times in epoch seconds. */
export interface Backfill {
  /** Where it began and where it is to end. */
  readonly start: number;
  readonly until: number;
  /** Everything from here to `start` is done. */
  readonly reached: number;
  /** Mails of the second `reached` that are done: the border itself is looked at twice. */
  readonly edge: readonly string[];
  readonly seen: number;
  readonly labelled: number;
  readonly finished: boolean;
}

export interface LastRun {
  /** Milliseconds since the epoch. */
  readonly at: number;
  readonly seen: number;
  readonly labelled: number;
  /** Key of the sentence that tells the user what went wrong; null where nothing did. */
  readonly error: string | null;
  /** False where the budget ran out and the next run goes on. */
  readonly complete: boolean;
}

/**
 * What a shell remembers of its work in one mailbox, apart from the people (that is the Memory).
 * The cursor is never ahead of the work: everything received before it is done, or named in `handled`.
 */
export interface MailboxState {
  readonly version: 1;
  /** Epoch seconds; null before the first run. */
  readonly cursor: number | null;
  /** Epoch seconds: from here to the cursor no mail is worked on again, so no removed label comes back. */
  readonly coveredFrom: number | null;
  /** By Gmail message id, within the overlap window. */
  readonly handled: Readonly<Record<string, Handled>>;
  readonly labelIds: Readonly<Partial<Record<LabelKey, string>>>;
  /** Labels that the user deleted in Gmail: not made again until they are chosen anew in the settings. */
  readonly labelsGone: readonly LabelKey[];
  /** Gmail's draft id by the Gmail id of the mail that it answers. */
  readonly draftIds: Readonly<Record<string, string>>;
  /** Names that the user gave to mails whose requester could not be read, by Gmail message id. */
  readonly names: Readonly<Record<string, string>>;
  readonly backfill: Backfill | null;
  /** Labelled mails per advice. */
  readonly counts: Readonly<Partial<Record<Advice, number>>>;
  /** The mail that the last run could not read, and how many runs in a row. */
  readonly stuck: { readonly id: string; readonly times: number } | null;
  readonly lastRun: LastRun | null;
}

export const EMPTY_MAILBOX: MailboxState = {
  version: 1,
  cursor: null,
  coveredFrom: null,
  handled: {},
  labelIds: {},
  labelsGone: [],
  draftIds: {},
  names: {},
  backfill: null,
  counts: {},
  stuck: null,
  lastRun: null,
};

/** Senders of notifications, as Gmail searches them. Spoofs from foreign domains are seen on the card only. */
const SENDERS = 'from:(linkedin.com OR xing.com)';

/**
 * The search for new notifications. Epoch seconds, because dates without a time mean midnight in California.
 * @param now milliseconds since the epoch
 */
export function searchNew(state: MailboxState, now: number): string {
  const from = state.cursor === null ? seconds(now) - FIRST_LOOK : state.cursor - OVERLAP;
  return `${SENDERS} after:${Math.max(from, state.coveredFrom ?? 0)}`;
}

/** The search for the next slice of old mail. */
export function searchOld(backfill: Backfill): string {
  return `${SENDERS} after:${backfill.until} before:${backfill.reached + 1}`;
}

/** Is this mail done already, as far as this shell knows? */
export function isHandled(state: MailboxState, id: string): boolean {
  return state.handled[id] !== undefined;
}

/** One mail of a slice that was worked on. `at` in milliseconds since the epoch, null where the mail gives no date. */
export interface Done {
  readonly id: string;
  readonly at: number | null;
  readonly labels: readonly LabelKey[];
  readonly draftId: string | null;
}

/** The state after a slice of new mail, oldest first; the cursor follows to the newest mail of the slice. */
export function afterSlice(state: MailboxState, slice: readonly Done[], now: number): MailboxState {
  const cursor = slice.reduce(
    (latest, done) => Math.max(latest, done.at === null ? 0 : Math.min(seconds(done.at), seconds(now))),
    state.cursor ?? 0,
  );
  const coveredFrom = state.coveredFrom ?? seconds(now) - FIRST_LOOK;
  return pruned({
    ...withDone(state, slice),
    cursor: cursor === 0 ? state.cursor : cursor,
    coveredFrom,
    stuck: stuckAfter(state, slice),
  });
}

/** Work went on past the mail that stopped the last run, or it stopped this one at its very first mail again. */
function stuckAfter({ stuck }: MailboxState, slice: readonly Done[]): MailboxState['stuck'] {
  return slice.length === 0 ? stuck : null;
}

/** The state after everything that a search found is done. @param startedAt when the search was made, in milliseconds */
export function afterCompleteLook(state: MailboxState, startedAt: number): MailboxState {
  return pruned({
    ...state,
    cursor: Math.max(state.cursor ?? 0, seconds(startedAt)),
    coveredFrom: state.coveredFrom ?? seconds(startedAt) - FIRST_LOOK,
    stuck: null,
  });
}

/** Old mail is to be worked on, back to a time (milliseconds); starts where the covered time ends. */
export function withBackfill(state: MailboxState, until: number, now: number): MailboxState {
  const start = state.coveredFrom ?? seconds(now);
  const goal = Math.max(0, seconds(until));
  return {
    ...state,
    backfill: {
      start,
      until: goal,
      reached: start,
      edge: [],
      seen: 0,
      labelled: 0,
      finished: goal >= start,
    },
  };
}

/**
 * The state after a slice of old mail, newest first.
 * @param last true where the search found nothing beyond this slice
 */
export function afterOldSlice(state: MailboxState, slice: readonly Done[], last: boolean): MailboxState {
  const { backfill } = state;
  if (backfill === null) return state;
  const dated = slice.flatMap((done) => (done.at === null ? [] : [{ id: done.id, at: seconds(done.at) }]));
  const reached = dated.reduce((oldest, done) => Math.min(oldest, done.at), backfill.reached);
  const edge = dated.filter((done) => done.at === reached).map((done) => done.id);
  const undated = slice.filter((done) => done.at === null).map((done) => done.id);
  const marked = withDone(state, slice);
  return pruned({
    ...marked,
    // Old mail needs no entry of its own: the covered time grows instead.
    handled: state.handled,
    coveredFrom: last ? backfill.until : Math.min(state.coveredFrom ?? reached, reached + 1),
    stuck: stuckAfter(state, slice),
    backfill: {
      ...backfill,
      reached: last ? backfill.until : reached,
      edge: [...(reached === backfill.reached ? backfill.edge : []), ...edge, ...undated],
      seen: backfill.seen + slice.length,
      labelled: backfill.labelled + slice.filter((done) => done.labels.length > 0).length,
      finished: last,
    },
  });
}

/** The state after mails that the user picked by a search of their own: what they leave out stays open. */
export function afterPicked(state: MailboxState, picked: readonly Done[]): MailboxState {
  return pruned({ ...withDone(state, picked), stuck: null });
}

/** The state after a run failed on reading one mail. After three runs in a row {@link mayPass} lets it be passed over. */
export function afterStuck(state: MailboxState, id: string): MailboxState {
  return { ...state, stuck: { id, times: state.stuck?.id === id ? state.stuck.times + 1 : 1 } };
}

/** May this mail be passed over, because three runs in a row broke on it? One bad mail must not block all others. */
export function mayPass(state: MailboxState, id: string): boolean {
  return state.stuck?.id === id && state.stuck.times >= PATIENCE;
}

/** The draft that answers a mail is known now. */
export function withDraft(state: MailboxState, id: string, draftId: string): MailboxState {
  return { ...state, draftIds: withLatest(state.draftIds, id, draftId) };
}

/** The name of somebody whom the mail itself does not tell. */
export function withNameFor(state: MailboxState, id: string, name: string): MailboxState {
  return { ...state, names: withLatest(state.names, id, name) };
}

function withLatest(
  table: Readonly<Record<string, string>>,
  id: string,
  value: string,
): Readonly<Record<string, string>> {
  const kept = Object.entries(table).filter(([key]) => key !== id);
  return Object.fromEntries([...kept, [id, value] as const].slice(-MOST_KEPT));
}

function withDone(state: MailboxState, slice: readonly Done[]): MailboxState {
  const handled: Record<string, Handled> = { ...state.handled };
  const counts: Partial<Record<Advice, number>> = { ...state.counts };
  let next = state;
  for (const done of slice) {
    handled[done.id] = { at: done.at === null ? (state.cursor ?? 0) : seconds(done.at), labels: done.labels };
    for (const key of done.labels) if (key !== 'parent') counts[key] = (counts[key] ?? 0) + 1;
    if (done.draftId !== null) next = withDraft(next, done.id, done.draftId);
  }
  return { ...next, handled, counts };
}

/** Entries behind twice the overlap window can no longer be found by a search. */
function pruned(state: MailboxState): MailboxState {
  const oldest = (state.cursor ?? 0) - 2 * OVERLAP;
  const entries = Object.entries(state.handled).filter(([, handled]) => handled.at >= oldest);
  return { ...state, handled: Object.fromEntries(entries) };
}

function seconds(milliseconds: number): number {
  return Math.floor(milliseconds / 1000);
}
