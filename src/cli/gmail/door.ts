import type { gmail_v1 } from 'googleapis/build/src/apis/gmail/v1.js';
import { mailFromGmail } from '../../mail/gmail-resource.ts';
import type { Mail } from '../../mail/mail.ts';
import type { PlannedLabel } from '../../triage/plan.ts';
import { BATCH, type GmailCall } from '../../triage/quota.ts';
import { decoded } from './decode.ts';
import { apiFailure } from './failure.ts';
import type { Pace, Time } from './pace.ts';

/** Gmail over REST: counted, paced, tried again where that is safe. Every method throws what the official client throws. */
export interface Door {
  /** Ids newest first, over all pages. */
  listMessages(search: Search): Promise<readonly string[]>;
  /** The id of the latest mail that a search finds; empty where it finds none. */
  latestMessage(query: string): Promise<readonly string[]>;
  getMessage(id: string): Promise<Mail>;
  /** The mail without its text. */
  getHeaders(id: string): Promise<Mail>;
  addLabel(labelId: string, ids: readonly string[]): Promise<void>;
  addLabelToOne(labelId: string, id: string): Promise<void>;
  listLabels(): Promise<readonly { readonly id: string; readonly name: string }[]>;
  createLabel(label: PlannedLabel): Promise<string>;
  listDrafts(): Promise<readonly { readonly id: string; readonly threadId: string }[]>;
  /** The Message-ID that a draft answers; null where it answers none. */
  draftAnswers(id: string): Promise<string | null>;
  createDraft(threadId: string, raw: string): Promise<string>;
  profile(): Promise<{ readonly address: string; readonly historyId: string }>;
  /** Has a mail come since? null where the history id is too old and a full look is needed. */
  arrivedSince(historyId: string): Promise<{ readonly any: boolean; readonly historyId: string } | null>;
  /** Quota units spent. */
  spent(): number;
}

export interface Search {
  readonly query?: string;
  readonly labelId?: string;
}

/** Together about four minutes of patience: Gmail's refusals last for a minute or two. */
const TRIES = 9;
const FIRST_WAIT = 1_000;
const LONGEST_WAIT = 64_000;
const PAGE = 500;

/** @param random 0 to 1: the jitter that lets two programs part ways */
export function doorTo(gmail: gmail_v1.Gmail, pace: Pace, time: Time, random: () => number): Door {
  /**
   * @param repeatable false for a call that would do its work twice if the answer to the first was lost:
   * it is tried again only where Gmail said that it refused
   */
  async function call<T>(method: GmailCall, work: () => Promise<{ data: T }>, repeatable = true): Promise<T> {
    for (let attempt = 1; ; attempt += 1) {
      await pace.before(method);
      try {
        return (await work()).data;
      } catch (error) {
        const { is, transient } = apiFailure(error);
        if (!transient || attempt === TRIES || !(repeatable || is === 'rate')) throw error;
        const wait = Math.min(LONGEST_WAIT, FIRST_WAIT * 2 ** (attempt - 1));
        await time.sleep(wait / 2 + random() * (wait / 2));
      }
    }
  }

  const { messages, labels, drafts, history } = gmail.users;
  const userId = 'me';

  async function pages<T>(
    next: (token: string | undefined) => Promise<{ page: readonly T[]; token: string | null }>,
  ) {
    const all: T[] = [];
    let token: string | null = null;
    do {
      const answer: { page: readonly T[]; token: string | null } = await next(token ?? undefined);
      all.push(...answer.page);
      token = answer.token;
    } while (token !== null);
    return all;
  }

  return {
    listMessages: ({ query, labelId }) =>
      pages(async (pageToken) => {
        const answer = await call('messages.list', () =>
          messages.list({
            userId,
            maxResults: PAGE,
            ...(query === undefined ? {} : { q: query }),
            ...(labelId === undefined ? {} : { labelIds: [labelId] }),
            ...(pageToken === undefined ? {} : { pageToken }),
          }),
        );
        return {
          page: (answer.messages ?? []).flatMap(({ id }) => (typeof id === 'string' ? [id] : [])),
          token: answer.nextPageToken ?? null,
        };
      }),
    latestMessage: async (q) => {
      const answer = await call('messages.list', () => messages.list({ userId, maxResults: 1, q }));
      return (answer.messages ?? []).flatMap(({ id }) => (typeof id === 'string' ? [id] : []));
    },
    getHeaders: async (id) =>
      mailFromGmail(
        await call('messages.get', () => messages.get({ userId, id, format: 'metadata' })),
        decoded,
      ),
    getMessage: async (id) =>
      mailFromGmail(await call('messages.get', () => messages.get({ userId, id, format: 'full' })), decoded),
    addLabel: async (labelId, ids) => {
      for (let from = 0; from < ids.length; from += BATCH)
        await call('messages.batchModify', () =>
          messages.batchModify({
            userId,
            requestBody: { ids: ids.slice(from, from + BATCH), addLabelIds: [labelId] },
          }),
        );
    },
    addLabelToOne: async (labelId, id) => {
      await call('messages.modify', () =>
        messages.modify({ userId, id, requestBody: { addLabelIds: [labelId] } }),
      );
    },
    listLabels: async () => {
      const answer = await call('labels.list', () => labels.list({ userId }));
      return (answer.labels ?? []).map(({ id, name }) => ({ id: id ?? '', name: name ?? '' }));
    },
    createLabel: async (label) => {
      const made = await call('labels.create', () =>
        labels.create({
          userId,
          requestBody: {
            name: label.name,
            color: { ...label.color },
            labelListVisibility: 'labelShow',
            messageListVisibility: 'show',
          },
        }),
      );
      return made.id ?? '';
    },
    listDrafts: () =>
      pages(async (pageToken) => {
        const answer = await call('drafts.list', () =>
          drafts.list({ userId, maxResults: PAGE, ...(pageToken === undefined ? {} : { pageToken }) }),
        );
        return {
          page: (answer.drafts ?? []).map(({ id, message }) => ({
            id: id ?? '',
            threadId: message?.threadId ?? '',
          })),
          token: answer.nextPageToken ?? null,
        };
      }),
    draftAnswers: async (id) => {
      const draft = await call('drafts.get', () => drafts.get({ userId, id, format: 'metadata' }));
      const fields = draft.message?.payload?.headers ?? [];
      return fields.find(({ name }) => name?.toLowerCase() === 'in-reply-to')?.value?.trim() ?? null;
    },
    createDraft: async (threadId, raw) => {
      const made = await call(
        'drafts.create',
        () => drafts.create({ userId, requestBody: { message: { threadId, raw } } }),
        false,
      );
      return made.id ?? '';
    },
    profile: async () => {
      const answer = await call('users.getProfile', () => gmail.users.getProfile({ userId }));
      return { address: answer.emailAddress ?? '', historyId: answer.historyId ?? '' };
    },
    arrivedSince: async (startHistoryId) => {
      try {
        const answer = await call('history.list', () =>
          history.list({ userId, startHistoryId, historyTypes: ['messageAdded'], maxResults: 1 }),
        );
        return { any: (answer.history ?? []).length > 0, historyId: answer.historyId ?? startHistoryId };
      } catch (error) {
        if (apiFailure(error).is === 'gone') return null;
        throw error;
      }
    },
    spent: () => pace.spent(),
  };
}
