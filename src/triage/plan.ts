import type { Mail } from '../mail/mail.ts';
import type { Memory } from '../memory/memory.ts';
import type { Draft } from '../replies/draft.ts';
import { type OriginalMail, originalOf } from '../replies/mime.ts';
import { relayAddress } from '../replies/relay.ts';
import { LABEL_KEYS, type LabelColor, type LabelKey, labelColor, labelName } from './labels.ts';
import { isHandled, type MailboxState } from './mailbox.ts';
import type { Settings } from './settings.ts';
import { type Triaged, triage } from './triage.ts';

/** Days after which a draft that nobody asked for would only surprise. */
const DRAFTS_FOR_DAYS = 14;

export interface PlannedLabel {
  readonly key: LabelKey;
  readonly name: string;
  readonly color: LabelColor;
}

/** What is to be done to one mail. A mail without new labels stands in the plan too: it is read and done. */
export interface PlannedMail {
  readonly id: string;
  /** When it was received, milliseconds since the epoch; null where unknown. */
  readonly at: number | null;
  readonly add: readonly LabelKey[];
}

/** A draft for the thread of a mail. `to` is a relay of the platform or null: then it cannot be sent by accident. */
export interface PlannedDraft extends Draft {
  /** Gmail's id of the mail that it answers. */
  readonly id: string;
  readonly threadId: string;
  readonly to: string | null;
  /** What its MIME takes from the mail that it answers. */
  readonly original: OriginalMail;
}

/**
 * Everything that a run is going to do to a mailbox, as a value: shown, compared, then carried out.
 * The order is stable (mails by time, then id; labels in the order of {@link LABEL_KEYS}), so two plans can be diffed.
 */
export interface Plan {
  readonly version: 1;
  readonly labels: readonly PlannedLabel[];
  readonly mails: readonly PlannedMail[];
  readonly drafts: readonly PlannedDraft[];
  /** The memory once all of this is done. */
  readonly memory: Memory;
}

export interface PlanContext {
  readonly settings: Settings;
  readonly memory: Memory;
  readonly state: MailboxState;
  /** Milliseconds since the epoch. */
  readonly now: number;
}

/** The plan for some mails of a Gmail mailbox, with what was found in each. Mails without Gmail ids are left out. */
export function planFor(
  mails: readonly Mail[],
  context: PlanContext,
): { readonly plan: Plan; readonly triaged: readonly Triaged[] } {
  const { settings, state, now } = context;
  let memory = context.memory;
  const triagedMails: Triaged[] = [];
  const planned: PlannedMail[] = [];
  const drafts: PlannedDraft[] = [];
  for (const mail of [...mails].sort(byTime)) {
    if (mail.gmail === null) continue;
    const result = triage(mail, { settings, memory, now });
    memory = result.memory;
    triagedMails.push(result.triaged);
    planned.push({ id: mail.gmail.id, at: mail.date, add: labelsToAdd(result.triaged, state) });
    const draft = settings.automaticDrafts ? automaticDraft(mail, result.triaged, state, now) : null;
    if (draft !== null) drafts.push(draft);
  }
  const used = new Set(planned.flatMap((mail) => mail.add));
  const labels = LABEL_KEYS.filter((key) => used.has(key) && state.labelIds[key] === undefined).map((key) =>
    plannedLabel(key, settings),
  );
  return { plan: { version: 1, labels, mails: planned, drafts, memory }, triaged: triagedMails };
}

/** A label as it is to be created. */
export function plannedLabel(key: LabelKey, settings: Settings): PlannedLabel {
  return {
    key,
    name: labelName(key, settings.uiLanguage, settings.labels.parent),
    color: labelColor(key),
  };
}

/**
 * The plan without drafts for mails that a draft answers already, whichever shell made it.
 * @param answered Message-IDs from the In-Reply-To of the drafts in the mailbox
 */
export function withoutAnswered(plan: Plan, answered: ReadonlySet<string>): Plan {
  const drafts = plan.drafts.filter(({ original }) => !answered.has(original.messageId ?? ''));
  return { ...plan, drafts };
}

/** The mails of a plan by label, children first: the parent says "done", so it must come last. */
export function idsByLabel(
  plan: Plan,
): readonly { readonly key: LabelKey; readonly ids: readonly string[] }[] {
  return [...LABEL_KEYS]
    .reverse()
    .map((key) => ({
      key,
      ids: plan.mails.filter((mail) => mail.add.includes(key)).map((mail) => mail.id),
    }))
    .filter((group) => group.ids.length > 0);
}

/**
 * Labels to add to one mail. The parent on it means that some shell is done with it, ours or another; a child without
 * the parent means that a run was cut off in between, so only the parent is missing.
 */
function labelsToAdd(triaged: Triaged, state: MailboxState): readonly LabelKey[] {
  const { gmail } = triaged.mail;
  if (gmail === null || isHandled(state, gmail.id)) return [];
  const wanted = triaged.labels.filter((key) => !state.labelsGone.includes(key));
  const present = keysOn(gmail.labelIds, state);
  if (present.includes('parent')) return [];
  return present.length > 0 ? wanted.filter((key) => key === 'parent') : wanted;
}

/** Our labels among those on a mail. */
export function keysOn(labelIds: readonly string[], state: MailboxState): readonly LabelKey[] {
  return LABEL_KEYS.filter((key) => {
    const id = state.labelIds[key];
    return id !== undefined && labelIds.includes(id);
  });
}

function automaticDraft(mail: Mail, triaged: Triaged, state: MailboxState, now: number): PlannedDraft | null {
  const { gmail, date } = mail;
  if (gmail === null || date === null || now - date > DRAFTS_FOR_DAYS * 86_400_000) return null;
  if (isHandled(state, gmail.id) || state.draftIds[gmail.id] !== undefined) return null;
  if (keysOn(gmail.labelIds, state).includes('parent')) return null;
  // "Look yourself" leaves the decision to the user; a draft would take it.
  if (triaged.judgement?.advice === 'look-yourself') return null;
  const draft = triaged.drafts[0];
  return draft === undefined ? null : plannedDraft(mail, triaged, draft);
}

/** A draft with its place in the mailbox; null for mails outside Gmail. */
export function plannedDraft(mail: Mail, triaged: Triaged, draft: Draft): PlannedDraft | null {
  if (mail.gmail === null) return null;
  const original = originalOf(mail, triaged.notification);
  return {
    ...draft,
    id: mail.gmail.id,
    threadId: mail.gmail.threadId,
    to: draft.deliverable ? relayAddress(original.platform, original.replyTo) : null,
    original,
  };
}

function byTime(a: Mail, b: Mail): number {
  const difference = (a.date ?? 0) - (b.date ?? 0);
  if (difference !== 0) return difference;
  const [left, right] = [a.gmail?.id ?? '', b.gmail?.id ?? ''];
  return left < right ? -1 : left > right ? 1 : 0;
}
