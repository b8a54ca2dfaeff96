import type { Clock } from '../clock.ts';
import type { StoredDraft, StoredLabel, StoredMessage } from './stored.ts';
import { indexThread, type ThreadIndex, threadFor } from './threads.ts';

export interface HistoryRecord {
  readonly id: number;
  readonly at: number;
  readonly kind: 'messagesAdded' | 'messagesDeleted' | 'labelsAdded' | 'labelsRemoved';
  readonly message: { readonly id: string; readonly threadId: string };
  readonly labelIds: readonly string[];
}

/** The mailbox's inside, for the methods of the API. */
export interface MailboxState {
  readonly address: string;
  readonly clock: Clock;
  readonly messages: Map<string, StoredMessage>;
  readonly drafts: Map<string, StoredDraft>;
  readonly labels: Map<string, StoredLabel>;
  threads: ThreadIndex;
  history: HistoryRecord[];
  historyId: number;
  newId(prefix: string): string;
}

/** Adds a message to the state: thread, history and labels. */
export function addMessage(
  state: MailboxState,
  raw: Buffer,
  labelIds: readonly string[],
  at: number,
  wantedThread: string | null,
): StoredMessage {
  const id = state.newId('');
  const message: StoredMessage = {
    id,
    threadId: threadFor(state.threads, raw, wantedThread) ?? id,
    raw,
    internalDate: at,
    labelIds: new Set(labelIds),
    historyId: 0,
  };
  state.messages.set(id, message);
  indexThread(state.threads, raw, message.threadId, message.labelIds.has('DRAFT'));
  note(state, 'messagesAdded', message, labelIds);
  return message;
}

/** Writes a line of history. */
export function note(
  state: MailboxState,
  kind: HistoryRecord['kind'],
  message: StoredMessage,
  labelIds: readonly string[],
): void {
  state.historyId += 1;
  message.historyId = state.historyId;
  const { id, threadId } = message;
  state.history.push({
    id: state.historyId,
    at: state.clock.now(),
    kind,
    message: { id, threadId },
    labelIds: [...labelIds],
  });
}
