import type { MailboxState } from '../triage/mailbox.ts';
import type { PlannedDraft } from '../triage/plan.ts';
import type { Door } from './gmail.ts';

/** Message-IDs that drafts of those threads answer, with the draft's id: whichever shell, or the user, made them. */
export function answeredIn(door: Door, threadIds: ReadonlySet<string>): ReadonlyMap<string, string> {
  const answered = new Map<string, string>();
  for (const { id, threadId } of door.listDrafts()) {
    if (!threadIds.has(threadId)) continue;
    const messageId = inReplyTo(door, id);
    if (messageId !== null) answered.set(messageId, id);
  }
  return answered;
}

/** The draft that answers the same mail already; null where there is none. */
export function existingDraft(door: Door, state: MailboxState, draft: PlannedDraft): string | null {
  const known = state.draftIds[draft.id];
  if (known !== undefined) return known;
  const messageId = draft.original.messageId;
  return messageId === null ? null : (answeredIn(door, new Set([draft.threadId])).get(messageId) ?? null);
}

/** Errors are passed on: a draft that seems gone may be there, and then a second one would be made. */
function inReplyTo(door: Door, id: string): string | null {
  const headers = door.getDraftHeaders(id);
  return headers.find(({ name }) => name.toLowerCase() === 'in-reply-to')?.value.trim() ?? null;
}
