import type { Memory } from '../../memory/memory.ts';
import type { MailboxState } from '../../triage/mailbox.ts';
import type { Plan } from '../../triage/plan.ts';
import type { Settings } from '../../triage/settings.ts';
import type { Triaged } from '../../triage/triage.ts';
import type { Cli } from '../cli.ts';
import { numberText } from '../terminal/formats.ts';
import { progressBar } from '../terminal/progress.ts';
import { GMAIL } from '../texts/gmail.ts';
import { carriedOut, withLabelsKnown } from './carry-out.ts';
import type { Door } from './door.ts';
import { plannedAfterSearch } from './known.ts';
import type { Paths } from './paths.ts';
import { keepMemory, openMemory, type Stored, storeMailbox } from './session.ts';
import { lookAt, type Scope, type Slice } from './slices.ts';

/** Everything that a run works with. */
export interface Work {
  readonly cli: Cli;
  readonly door: Door;
  readonly paths: Paths;
  readonly settings: Settings;
  readonly stored: Stored;
}

/** A slice with its plan. */
export interface PlannedSlice extends Slice {
  readonly plan: Plan;
  readonly triaged: readonly Triaged[];
}

/** What a look at the mailbox came to: nothing is written yet. */
export interface Planned {
  readonly slices: readonly PlannedSlice[];
  readonly state: MailboxState;
  readonly completed: (state: MailboxState) => MailboxState;
}

/**
 * Reads and plans. With `carryOut` every slice is done and stored before the next is read; without, the whole plan is
 * handed back, to be shown.
 */
export async function planned(
  work: Work,
  scope: Scope,
  carryOut: ((slice: PlannedSlice, state: MailboxState) => Promise<MailboxState>) | null,
): Promise<Planned> {
  const { cli, door, settings } = work;
  const known = await withLabelsKnown(door, work.stored.state, settings);
  const look = await lookAt(door, known, scope);
  let { state } = look;
  let memory: Memory = await openMemory(work.paths, cli);
  const slices: PlannedSlice[] = [];
  const texts = GMAIL[cli.language];
  const progress = progressBar(cli.io, cli.language, look.total, (mails, language) =>
    texts.mails(numberText(mails, language)),
  );
  let read = 0;
  try {
    for await (const slice of look.slices()) {
      const { plan, triaged } = await plannedAfterSearch(
        door,
        slice.mails,
        { settings, memory, state, now: scope.startedAt },
        // Only a run that writes remembers, even what it found.
        async (answered) => {
          if (carryOut !== null) await keepMemory(work.paths, answered, cli);
        },
      );
      memory = plan.memory;
      // The mails themselves are not kept: ten years of them do not fit into memory.
      const kept = { ...slice, mails: [], plan, triaged };
      slices.push(kept);
      if (carryOut !== null) state = await carryOut(kept, state);
      read += slice.mails.length + slice.gone.length;
      progress.at(read);
    }
  } finally {
    progress.stop();
  }
  return { slices, state, completed: look.completed };
}

/** Carries out one slice and stores what came of it. @returns the state afterwards */
export async function doneAndStored(
  work: Work,
  slice: PlannedSlice,
  state: MailboxState,
): Promise<MailboxState> {
  const { cli, door, paths, settings, stored } = work;
  const { done, state: labelled } = await carriedOut(slice.plan, door, state, settings, {
    labels: (next) => storeMailbox(paths, { ...stored, state: next }),
    memory: async () => void (await keepMemory(paths, slice.plan.memory, cli)),
  });
  const gone = slice.gone.map((id) => ({ id, at: null, labels: [], draftId: null }));
  const next = slice.after(labelled, [...done, ...gone]);
  await storeMailbox(paths, { ...stored, state: next });
  return next;
}

/** Carries out a plan that was shown before. @returns the state afterwards */
export async function allDone(work: Work, { slices, state, completed }: Planned): Promise<MailboxState> {
  let next = state;
  for (const slice of slices) next = await doneAndStored(work, slice, next);
  const final = completed(next);
  await storeMailbox(work.paths, { ...work.stored, state: final });
  return final;
}
