import pMap from 'p-map';
import type { Mail } from '../../mail/mail.ts';
import {
  afterCompleteLook,
  afterOldSlice,
  afterPicked,
  afterSlice,
  type Done,
  isHandled,
  type MailboxState,
  searchNew,
  searchOld,
  withBackfill,
} from '../../triage/mailbox.ts';
import type { Door } from './door.ts';
import { apiFailure } from './failure.ts';

/** Requests under way at once: with Gmail's usual answer time more than the quota of a minute allows. */
const AT_ONCE = 8;

/** Which mails a run looks at. Times in milliseconds since the epoch. */
export interface Scope {
  /** Back to here; null for the time since the last run. */
  readonly since: number | null;
  /** A search of the user's own, in Gmail's words; null for all notifications. */
  readonly query: string | null;
  readonly limit: number | null;
  /** Mails after which everything is stored: fewer lose less at an interruption, more cost fewer label calls. */
  readonly slice: number;
  readonly startedAt: number;
}

/** Mails that belong together: read, planned, carried out and stored before the next. */
export interface Slice {
  readonly mails: readonly Mail[];
  /** Ids of mails that were gone when they were to be read. */
  readonly gone: readonly string[];
  /** The state of the mailbox once the slice is done. */
  readonly after: (state: MailboxState, done: readonly Done[]) => MailboxState;
}

/** What is to be read, and how: found with a few cheap calls before the first mail is read. */
export interface Look {
  readonly total: number;
  /** The state to begin with: a look at old mail is noted in it. */
  readonly state: MailboxState;
  readonly slices: () => AsyncGenerator<Slice>;
  /** The state once every slice is done. */
  readonly completed: (state: MailboxState) => MailboxState;
}

interface Part {
  readonly ids: readonly string[];
  /** @param last true for the slice after which the part is complete */
  readonly after: (state: MailboxState, done: readonly Done[], last: boolean) => MailboxState;
  readonly cut: boolean;
}

/** Looks which mails are to be read: new ones first, oldest first, then older ones, newest first. */
export async function lookAt(door: Door, stored: MailboxState, scope: Scope): Promise<Look> {
  const parts: Part[] = [];
  let state = stored;
  let left = scope.limit ?? Number.POSITIVE_INFINITY;
  const take = (ids: readonly string[], after: Part['after']): void => {
    const taken = ids.slice(0, left);
    left -= taken.length;
    parts.push({ ids: taken, after, cut: taken.length < ids.length });
  };
  if (scope.query !== null) {
    const query = pickedQuery(scope.query, scope.since);
    const parent = state.labelIds.parent;
    const done = new Set(parent === undefined ? [] : await door.listMessages({ query, labelId: parent }));
    const found = await door.listMessages({ query });
    take(found.filter((id) => !done.has(id) && !isHandled(state, id)).reverse(), (before, slice) =>
      afterPicked(before, slice),
    );
  } else {
    const fresh = await door.listMessages({ query: searchNew(state, scope.startedAt) });
    take(fresh.filter((id) => !isHandled(state, id)).reverse(), (before, slice) =>
      afterSlice(before, slice, scope.startedAt),
    );
    if (scope.since !== null && left > 0) {
      state = withBackfill(afterCompleteCover(state, scope.startedAt), scope.since, scope.startedAt);
      const { backfill } = state;
      if (backfill !== null && !backfill.finished) {
        const old = await door.listMessages({ query: searchOld(backfill) });
        const known = new Set(fresh);
        take(
          old.filter((id) => !known.has(id)),
          (before, slice, last) => afterOldSlice(before, slice, last),
        );
      }
    }
  }
  const everything = parts.every(({ cut }) => !cut);
  return {
    total: parts.reduce((sum, { ids }) => sum + ids.length, 0),
    state,
    slices: () => slicesOf(door, parts, scope.slice),
    completed: (done) => {
      if (scope.query !== null || !everything) return done;
      const looked = afterCompleteLook(done, scope.startedAt);
      const open = scope.since !== null && looked.backfill !== null && !looked.backfill.finished;
      return open ? afterOldSlice(looked, [], true) : looked;
    },
  };
}

/** Old mail begins where the look at new mail ends, also at the very first run. */
function afterCompleteCover(state: MailboxState, startedAt: number): MailboxState {
  const { coveredFrom } = afterCompleteLook(state, startedAt);
  return { ...state, coveredFrom };
}

function pickedQuery(query: string, since: number | null): string {
  const after = since === null ? '' : ` after:${Math.floor(since / 1000)}`;
  return `from:(linkedin.com OR xing.com)${after} ${query}`;
}

async function* slicesOf(door: Door, parts: readonly Part[], size: number): AsyncGenerator<Slice> {
  for (const { ids, after, cut } of parts) {
    for (let from = 0; from < ids.length; from += size) {
      const last = !cut && from + size >= ids.length;
      const gone: string[] = [];
      const read = await pMap(ids.slice(from, from + size), (id) => mailOrGone(door, id, gone), {
        concurrency: AT_ONCE,
      });
      yield {
        mails: read.filter((mail) => mail !== null),
        gone,
        after: (state, done) => after(state, done, last),
      };
    }
  }
}

async function mailOrGone(door: Door, id: string, gone: string[]): Promise<Mail | null> {
  try {
    return await door.getMessage(id);
  } catch (error) {
    if (apiFailure(error).is !== 'gone') throw error;
    gone.push(id);
    return null;
  }
}
