import { base64url } from '../replies/bytes.ts';
import { draftMime } from '../replies/mime.ts';
import { knownLabels } from '../triage/known-labels.ts';
import type { LabelKey } from '../triage/labels.ts';
import { afterStuck, type Done, type MailboxState, mayPass } from '../triage/mailbox.ts';
import { idsByLabel, type Plan, type PlannedLabel, withoutAnswered } from '../triage/plan.ts';
import { answeredIn } from './drafts.ts';
import { failureFrom } from './failure.ts';
import type { Door } from './gmail.ts';
import { type Change, changeStored, type Session } from './session.ts';

/** What carrying out a plan came to. */
export interface Applied {
  readonly done: readonly Done[];
  readonly state: MailboxState;
}

/**
 * Carries out a plan. The order makes a run that is cut off harmless: labels that say what to do, then drafts, then the
 * parent label that says "done"; what each step made is stored before the next step needs it.
 */
export function applied(plan: Plan, door: Door, session: Session): Applied {
  let state = session.state;
  const keep = (change: (stored: MailboxState) => MailboxState): void => {
    state = changeStored(null, (stored): Change => ({ state: change(stored.state) })).state;
  };
  for (const label of plan.labels) {
    const id = createdLabel(door, label);
    keep((stored) => ({ ...stored, labelIds: { ...stored.labelIds, [label.key]: id } }));
  }
  const given = new Map<string, LabelKey[]>();
  const give = (key: LabelKey, ids: readonly string[]): void => {
    const labelId = state.labelIds[key];
    if (labelId === undefined) return;
    if (!labelled(door, labelId, ids)) {
      keep((stored) => withoutLabel(stored, key));
      return;
    }
    for (const id of ids) given.set(id, [...(given.get(id) ?? []), key]);
  };
  const groups = idsByLabel(plan);
  for (const { key, ids } of groups) if (key !== 'parent') give(key, ids);
  const draftIds = createdDrafts(plan, door, { ...session, state });
  for (const { key, ids } of groups) if (key === 'parent') give(key, ids);
  const done = plan.mails.map(
    ({ id, at }): Done => ({ id, at, labels: given.get(id) ?? [], draftId: draftIds.get(id) ?? null }),
  );
  return { done, state };
}

/** The id of a label; where one of that name exists already, in any case of letters, that one's. */
function createdLabel(door: Door, label: PlannedLabel): string {
  try {
    return door.createLabel(label);
  } catch (error) {
    if (failureFrom(error).status !== 409) throw error;
    const id = knownLabels(door.listLabels(), [label])[label.key];
    if (id === undefined) throw error;
    return id;
  }
}

/** False where the label itself is gone. A mail that is gone does not keep the others from their label. */
function labelled(door: Door, labelId: string, ids: readonly string[]): boolean {
  try {
    door.addLabel(labelId, ids);
    return true;
  } catch (error) {
    const { status, transient } = failureFrom(error);
    if (transient || (status !== 400 && status !== 404)) throw error;
  }
  if (!door.listLabels().some(({ id }) => id === labelId)) return false;
  for (const id of ids) {
    try {
      door.swapLabels(id, [labelId], []);
    } catch (error) {
      if (failureFrom(error).failure !== 'gone') throw error;
    }
  }
  return true;
}

function withoutLabel(state: MailboxState, key: LabelKey): MailboxState {
  const labelIds = Object.fromEntries(Object.entries(state.labelIds).filter(([name]) => name !== key));
  return { ...state, labelIds, labelsGone: [...new Set([...state.labelsGone, key])] };
}

/** Draft ids by the Gmail id of the mail. Before a draft is made, the mailbox is asked whether one exists. */
function createdDrafts(plan: Plan, door: Door, session: Session): ReadonlyMap<string, string> {
  const made = new Map<string, string>();
  if (plan.drafts.length === 0) return made;
  const answered = answeredIn(door, new Set(plan.drafts.map(({ threadId }) => threadId)));
  for (const draft of plan.drafts) {
    const known = answered.get(draft.original.messageId ?? '');
    if (known !== undefined) made.set(draft.id, known);
  }
  const sender = { name: session.settings.replies.name, address: null, now: null };
  for (const draft of withoutAnswered(plan, new Set(answered.keys())).drafts) {
    // Three runs could not make it: the mail goes without rather than block all others.
    if (mayPass(session.state, draft.id)) continue;
    try {
      made.set(
        draft.id,
        door.createDraft(draft.threadId, base64url(draftMime(draft, draft.original, sender))),
      );
    } catch (error) {
      const { failure } = failureFrom(error);
      if (failure === 'gone' || failure === 'unexpected')
        changeStored(null, ({ state }) => ({ state: afterStuck(state, draft.id) }));
      throw error;
    }
  }
  return made;
}
