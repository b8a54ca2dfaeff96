import { base64url } from '../../replies/bytes.ts';
import { draftMime } from '../../replies/mime.ts';
import { knownLabels, wantedLabels } from '../../triage/known-labels.ts';
import type { LabelKey } from '../../triage/labels.ts';
import type { Done, MailboxState } from '../../triage/mailbox.ts';
import { idsByLabel, type Plan, type PlannedLabel, withoutAnswered } from '../../triage/plan.ts';
import type { Settings } from '../../triage/settings.ts';
import type { Door } from './door.ts';
import { apiFailure } from './failure.ts';

/** What a run writes down between two steps, so that the next run can go on after any interruption. */
export interface Keep {
  /** The labels have ids now. */
  readonly labels: (state: MailboxState) => Promise<void>;
  /** What the mails say about people: before the parent label says that they are done. */
  readonly memory: () => Promise<void>;
}

/**
 * Carries out one plan. The order makes a run that is cut off harmless: labels that say what to do, then drafts, then the memory, then the
 * parent label that says "done".
 * @returns what was done, and the state with the ids of labels
 */
export async function carriedOut(
  plan: Plan,
  door: Door,
  before: MailboxState,
  settings: Settings,
  keep: Keep,
): Promise<{ readonly done: readonly Done[]; readonly state: MailboxState }> {
  let state = before;
  for (const label of plan.labels) {
    if (state.labelIds[label.key] !== undefined) continue;
    const id = await createdLabel(door, label);
    state = { ...state, labelIds: { ...state.labelIds, [label.key]: id } };
    await keep.labels(state);
  }
  const given = new Map<string, LabelKey[]>();
  const give = async (key: LabelKey, ids: readonly string[]): Promise<void> => {
    const labelId = state.labelIds[key];
    if (labelId === undefined) return;
    await labelled(door, labelId, ids);
    for (const id of ids) given.set(id, [...(given.get(id) ?? []), key]);
  };
  const groups = idsByLabel(plan);
  for (const { key, ids } of groups) if (key !== 'parent') await give(key, ids);
  const draftIds = await createdDrafts(plan, door, settings);
  await keep.memory();
  for (const { key, ids } of groups) if (key === 'parent') await give(key, ids);
  const done = plan.mails.map(
    ({ id, at }): Done => ({ id, at, labels: given.get(id) ?? [], draftId: draftIds.get(id) ?? null }),
  );
  return { done, state };
}

/**
 * The state with the ids of labels as they are in the mailbox now: those that exist by name are ours, whichever shell made
 * them; those that are gone were deleted by the user and are not made again.
 */
export async function withLabelsKnown(
  door: Door,
  state: MailboxState,
  settings: Settings,
): Promise<MailboxState> {
  const existing = await door.listLabels();
  const ids = new Set(existing.map(({ id }) => id));
  const kept = Object.entries(state.labelIds).filter(([, id]) => ids.has(id));
  const gone = (Object.keys(state.labelIds) as LabelKey[]).filter(
    (key) => !ids.has(state.labelIds[key] ?? ''),
  );
  return {
    ...state,
    labelIds: { ...knownLabels(existing, wantedLabels(settings)), ...Object.fromEntries(kept) },
    labelsGone: [...new Set([...state.labelsGone, ...gone])],
  };
}

/** The id of a label; where one of that name exists already, in any case of letters, that one's. */
async function createdLabel(door: Door, label: PlannedLabel): Promise<string> {
  try {
    return await door.createLabel(label);
  } catch (error) {
    if (apiFailure(error).is !== 'conflict') throw error;
    const id = knownLabels(await door.listLabels(), [label])[label.key];
    if (id === undefined) throw error;
    return id;
  }
}

/** A mail that is gone makes Gmail refuse the whole batch; it does not keep the others from their label. */
async function labelled(door: Door, labelId: string, ids: readonly string[]): Promise<void> {
  try {
    await door.addLabel(labelId, ids);
    return;
  } catch (error) {
    const { status } = apiFailure(error);
    if (status !== 400 && status !== 404) throw error;
  }
  for (const id of ids) {
    try {
      await door.addLabelToOne(labelId, id);
    } catch (error) {
      if (apiFailure(error).is !== 'gone') throw error;
    }
  }
}

/** Draft ids by the Gmail id of the mail. Before a draft is made, the mailbox is asked whether one exists. */
async function createdDrafts(
  plan: Plan,
  door: Door,
  settings: Settings,
): Promise<ReadonlyMap<string, string>> {
  const made = new Map<string, string>();
  if (plan.drafts.length === 0) return made;
  const answered = await answeredIn(door, new Set(plan.drafts.map(({ threadId }) => threadId)));
  for (const draft of plan.drafts) {
    const known = answered.get(draft.original.messageId ?? '');
    if (known !== undefined) made.set(draft.id, known);
  }
  for (const draft of withoutAnswered(plan, new Set(answered.keys())).drafts) {
    const sender = { name: settings.replies.name, address: null, now: null };
    try {
      const raw = base64url(draftMime(draft, draft.original, sender));
      made.set(draft.id, await door.createDraft(draft.threadId, raw));
    } catch (error) {
      // The thread is gone since it was read: nobody left to answer.
      if (apiFailure(error).is !== 'gone') throw error;
    }
  }
  return made;
}

/** Message-IDs that drafts of those threads answer, with the draft's id: whichever shell, or the user, made them. */
async function answeredIn(door: Door, threadIds: ReadonlySet<string>): Promise<ReadonlyMap<string, string>> {
  const answered = new Map<string, string>();
  for (const { id, threadId } of await door.listDrafts()) {
    if (!threadIds.has(threadId)) continue;
    try {
      const messageId = await door.draftAnswers(id);
      if (messageId !== null) answered.set(messageId, id);
    } catch (error) {
      // Sent or thrown away since the list was made.
      if (apiFailure(error).is !== 'gone') throw error;
    }
  }
  return answered;
}
