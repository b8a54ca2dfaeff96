import type { PlannedLabel } from '../triage/plan.ts';
import { BATCH, type GmailCall, UNITS, UNITS_PER_MINUTE } from '../triage/quota.ts';
import { failureError, failureFrom } from './failure.ts';

export type MessageResource = GoogleAppsScript.Gmail.Schema.Message;
type Users = GoogleAppsScript.Gmail.Collection.UsersCollection;

/** Gmail through the advanced service: counted, paced, tried again where that is safe. */
export interface Door {
  /** Ids newest first, one page. */
  listMessages(
    query: string,
    most: number,
    page: string | null,
  ): { readonly ids: readonly string[]; readonly next: string | null };
  getMessage(id: string, format: 'full' | 'metadata'): MessageResource;
  addLabel(labelId: string, ids: readonly string[]): void;
  swapLabels(id: string, add: readonly string[], remove: readonly string[]): void;
  listLabels(): readonly { readonly id: string; readonly name: string }[];
  createLabel(label: PlannedLabel): string;
  renameLabel(labelId: string, name: string): void;
  deleteLabel(labelId: string): void;
  /** Ids of the drafts in a thread. */
  listDrafts(): readonly { readonly id: string; readonly threadId: string }[];
  getDraftHeaders(id: string): readonly { readonly name: string; readonly value: string }[];
  createDraft(threadId: string, raw: string): string;
  updateDraft(id: string, threadId: string, raw: string): void;
  /** Is the time for this run over? */
  outOfTime(): boolean;
  /** Quota units spent. */
  spent(): number;
}

/** Tries of one call. The waits between them are 1, 2 and 4 seconds, and a little more so that two runs part ways. */
const TRIES = 4;
/** Left free for the user's own clicks while a run works. */
const PACE = UNITS_PER_MINUTE - 1000;

/**
 * Opens the mailbox of the user for one execution.
 * @param milliseconds how long this run may take
 */
export function openGmail(milliseconds: number): Door {
  if (typeof Gmail === 'undefined' || Gmail.Users === undefined) throw failureError('permission');
  const users: Users = Gmail.Users;
  const end = Date.now() + milliseconds;
  let spent = 0;
  let minute = { from: Date.now(), units: 0 };

  function pace(units: number): void {
    const now = Date.now();
    if (now - minute.from >= 60_000) minute = { from: now, units: 0 };
    if (minute.units + units > PACE) {
      const wait = minute.from + 60_000 - now;
      if (now + wait > end) throw failureError('rate');
      Utilities.sleep(wait);
      minute = { from: Date.now(), units: 0 };
    }
    minute.units += units;
    spent += units;
  }

  /**
   * @param repeatable false for a call that would do its work twice if the answer to the first was lost:
   * it is tried again only where Gmail said that it refused
   */
  function call<T>(method: GmailCall, work: () => T, repeatable = true): T {
    for (let attempt = 1; ; attempt += 1) {
      pace(UNITS[method]);
      try {
        return work();
      } catch (error) {
        const failure = failureFrom(error);
        const again = failure.transient && (repeatable || failure.failure === 'rate');
        const wait = 1000 * 2 ** (attempt - 1) + (Date.now() % 400);
        if (!again || attempt === TRIES || Date.now() + wait > end)
          throw failureError(failure.failure, failure.transient, failure.status);
        Utilities.sleep(wait);
      }
    }
  }

  const messages = present(users.Messages);
  const labels = present(users.Labels);
  const drafts = present(users.Drafts);

  return {
    listMessages(query, most, page) {
      const answer = call('messages.list', () =>
        messages.list('me', {
          q: query,
          maxResults: most,
          ...(page === null ? {} : { pageToken: page }),
        }),
      );
      // An empty list has no key at all.
      const ids = (answer.messages ?? []).flatMap((message) =>
        message.id === undefined ? [] : [message.id],
      );
      return { ids, next: answer.nextPageToken ?? null };
    },
    getMessage: (id, format) => call('messages.get', () => messages.get('me', id, { format })),
    addLabel(labelId, ids) {
      for (let from = 0; from < ids.length; from += BATCH)
        call('messages.batchModify', () =>
          messages.batchModify({ ids: ids.slice(from, from + BATCH), addLabelIds: [labelId] }, 'me'),
        );
    },
    swapLabels(id, add, remove) {
      call('messages.modify', () =>
        messages.modify({ addLabelIds: [...add], removeLabelIds: [...remove] }, 'me', id),
      );
    },
    listLabels() {
      const answer = call('labels.list', () => labels.list('me'));
      return (answer.labels ?? []).map(({ id, name }) => ({ id: id ?? '', name: name ?? '' }));
    },
    createLabel(label) {
      const made = call('labels.create', () =>
        labels.create(
          {
            name: label.name,
            color: { ...label.color },
            labelListVisibility: 'labelShow',
            messageListVisibility: 'show',
          },
          'me',
        ),
      );
      return present(made.id);
    },
    renameLabel(labelId, name) {
      call('labels.patch', () => labels.patch({ name }, 'me', labelId));
    },
    deleteLabel(labelId) {
      call('labels.delete', () => labels.remove('me', labelId));
    },
    listDrafts() {
      const found: { id: string; threadId: string }[] = [];
      let page: string | null = null;
      do {
        const token: string | null = page;
        const answer: GoogleAppsScript.Gmail.Schema.ListDraftsResponse = call('drafts.list', () =>
          drafts.list('me', { maxResults: 500, ...(token === null ? {} : { pageToken: token }) }),
        );
        for (const draft of answer.drafts ?? [])
          found.push({ id: draft.id ?? '', threadId: draft.message?.threadId ?? '' });
        page = answer.nextPageToken ?? null;
      } while (page !== null);
      return found;
    },
    getDraftHeaders(id) {
      const draft = call('drafts.get', () => drafts.get('me', id, { format: 'metadata' }));
      return (draft.message?.payload?.headers ?? []).map(({ name, value }) => ({
        name: name ?? '',
        value: value ?? '',
      }));
    },
    createDraft(threadId, raw) {
      const made = call('drafts.create', () => drafts.create({ message: { threadId, raw } }, 'me'), false);
      return present(made.id);
    },
    updateDraft(id, threadId, raw) {
      call('drafts.update', () => drafts.update({ message: { threadId, raw } }, 'me', id));
    },
    outOfTime: () => Date.now() > end,
    spent: () => spent,
  };
}

function present<T>(value: T | undefined | null): T {
  if (value === undefined || value === null) throw failureError('permission');
  return value;
}
