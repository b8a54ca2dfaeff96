import { invalid, notFound } from './errors.ts';
import { changeLabel, createLabel, labelJson, queryName } from './labels.ts';
import { parseQuery } from './query.ts';
import { attachmentOf, type Json, messageJson } from './resource.ts';
import { addMessage, type HistoryRecord, type MailboxState, note } from './state.ts';
import type { StoredDraft, StoredLabel, StoredMessage } from './stored.ts';

/** Path and query parameters by their names in the reference. */
export type Params = Readonly<Record<string, unknown>>;

interface Method {
  readonly writes: boolean;
  run(state: MailboxState, params: Params, body: Json): Json;
}

const MOST_IDS = 1000;
const HISTORY_LASTS = 7 * 86_400_000;

const strings = (value: unknown): readonly string[] =>
  value === undefined || value === null ? [] : (Array.isArray(value) ? value : [value]).map(String);
const isTrue = (value: unknown): boolean => value === true || value === 'true';

function messageOf(state: MailboxState, id: unknown): StoredMessage {
  const found = state.messages.get(String(id));
  if (found === undefined) throw notFound();
  return found;
}

function draftOf(state: MailboxState, id: unknown): StoredDraft {
  const found = state.drafts.get(String(id));
  if (found === undefined) throw notFound();
  return found;
}

function labelOf(state: MailboxState, id: unknown): StoredLabel {
  const found = state.labels.get(String(id));
  if (found === undefined) throw notFound();
  return found;
}

/** One page of a list. Page tokens are offsets, which callers may not know. */
function page<T>(items: readonly T[], params: Params, most: number): { items: readonly T[]; next: Json } {
  const size = Math.min(Math.max(Number(params.maxResults ?? 100), 1), most);
  const from = params.pageToken === undefined ? 0 : Number(String(params.pageToken).replace(/^page-/, ''));
  if (!Number.isInteger(from) || from < 0) throw invalid('Invalid pageToken');
  const next = from + size < items.length ? { nextPageToken: `page-${from + size}` } : {};
  return { items: items.slice(from, from + size), next };
}

/** Empty lists have no key at all in Gmail's answers. */
const keyed = (key: string, items: readonly unknown[]): Json => (items.length === 0 ? {} : { [key]: items });

function found(state: MailboxState, params: Params): readonly StoredMessage[] {
  const query = parseQuery(String(params.q ?? ''), {
    now: state.clock.now(),
    labelId: (name) =>
      [...state.labels.values()].find((label) => queryName(label.name) === queryName(name))?.id ?? null,
  });
  const spamToo = query.includesSpamTrash || isTrue(params.includeSpamTrash);
  const wanted = strings(params.labelIds);
  return [...state.messages.values()]
    .filter((message) => spamToo || !(message.labelIds.has('SPAM') || message.labelIds.has('TRASH')))
    .filter((message) => wanted.every((id) => message.labelIds.has(id)) && query.matches(message))
    .sort((a, b) => b.internalDate - a.internalDate || (a.id < b.id ? 1 : -1));
}

function relabel(state: MailboxState, message: StoredMessage, body: Json): void {
  const add = strings(body.addLabelIds);
  const remove = strings(body.removeLabelIds);
  for (const id of [...add, ...remove]) if (!state.labels.has(id)) throw invalid(`Invalid label: ${id}`);
  const added = add.filter((id) => !message.labelIds.has(id));
  const removed = remove.filter((id) => message.labelIds.has(id));
  for (const id of added) message.labelIds.add(id);
  for (const id of removed) message.labelIds.delete(id);
  if (added.length > 0) note(state, 'labelsAdded', message, added);
  if (removed.length > 0) note(state, 'labelsRemoved', message, removed);
}

function rawOf(body: Json): { raw: Buffer; threadId: string | null } {
  const message = (body.message ?? {}) as { raw?: unknown; threadId?: unknown };
  if (typeof message.raw !== 'string' || message.raw === '')
    throw invalid("'raw' RFC822 payload message string required");
  if (!/^[A-Za-z0-9_=-]*$/.test(message.raw))
    throw invalid("Invalid value at 'message.raw' (TYPE_BYTES), Base64 decoding failed");
  const threadId = typeof message.threadId === 'string' && message.threadId !== '' ? message.threadId : null;
  return { raw: Buffer.from(message.raw, 'base64url'), threadId };
}

function draftJson(state: MailboxState, draft: StoredDraft, format: string): Json {
  const message = messageOf(state, draft.messageId);
  return { id: draft.id, message: messageJson(message, format, []) };
}

function addDraft(state: MailboxState, body: Json): StoredMessage {
  const { raw, threadId } = rawOf(body);
  if (threadId !== null && ![...state.messages.values()].some((message) => message.threadId === threadId))
    throw notFound();
  return addMessage(state, raw, ['DRAFT'], state.clock.now(), threadId);
}

function remove(state: MailboxState, message: StoredMessage): void {
  state.messages.delete(message.id);
  note(state, 'messagesDeleted', message, []);
}

function historyJson(record: HistoryRecord): Json {
  const change = record.kind.startsWith('labels')
    ? { message: record.message, labelIds: record.labelIds }
    : { message: { ...record.message, labelIds: record.labelIds } };
  return { id: String(record.id), messages: [record.message], [record.kind]: [change] };
}

const HISTORY_TYPES: Readonly<Record<string, HistoryRecord['kind']>> = {
  messageAdded: 'messagesAdded',
  messageDeleted: 'messagesDeleted',
  labelAdded: 'labelsAdded',
  labelRemoved: 'labelsRemoved',
};

const read = (run: Method['run']): Method => ({ writes: false, run });
const write = (run: Method['run']): Method => ({ writes: true, run });

/** Every method of the Gmail API that the mailbox knows. */
export const METHODS: Readonly<Record<string, Method>> = {
  getProfile: read((state) => ({
    emailAddress: state.address,
    messagesTotal: state.messages.size,
    threadsTotal: new Set([...state.messages.values()].map(({ threadId }) => threadId)).size,
    historyId: String(state.historyId),
  })),
  'messages.list': read((state, params) => {
    const all = found(state, params);
    const { items, next } = page(all, params, 500);
    return {
      ...keyed(
        'messages',
        items.map(({ id, threadId }) => ({ id, threadId })),
      ),
      ...next,
      resultSizeEstimate: all.length,
    };
  }),
  'messages.get': read((state, params) =>
    messageJson(
      messageOf(state, params.id),
      String(params.format ?? 'full').toLowerCase(),
      strings(params.metadataHeaders),
    ),
  ),
  'messages.attachments.get': read((state, params) => {
    const data = attachmentOf(messageOf(state, params.messageId), String(params.id));
    if (data === null) throw notFound();
    return { size: data.length, data: data.toString('base64url') };
  }),
  'messages.modify': write((state, params, body) => {
    const message = messageOf(state, params.id);
    relabel(state, message, body);
    return { id: message.id, threadId: message.threadId, labelIds: [...message.labelIds] };
  }),
  'messages.batchModify': write((state, _params, body) => {
    const ids = strings(body.ids);
    if (ids.length === 0 || ids.length > MOST_IDS) throw invalid(`batchModify takes 1 to ${MOST_IDS} ids.`);
    for (const id of [...strings(body.addLabelIds), ...strings(body.removeLabelIds)])
      if (!state.labels.has(id)) throw invalid(`Invalid label: ${id}`);
    // The API gives no guarantee that the ids exist.
    for (const id of ids) {
      const message = state.messages.get(id);
      if (message !== undefined) relabel(state, message, body);
    }
    return {};
  }),
  'labels.list': read((state) => ({ labels: [...state.labels.values()].map(labelJson) })),
  'labels.get': read((state, params) => {
    const label = labelOf(state, params.id);
    const carrying = [...state.messages.values()].filter((message) => message.labelIds.has(label.id));
    return { ...labelJson(label), messagesTotal: carrying.length };
  }),
  'labels.create': write((state, _params, body) =>
    labelJson(createLabel(state.labels, body, state.newId('Label_'))),
  ),
  'labels.patch': write((state, params, body) =>
    labelJson(changeLabel(state.labels, labelOf(state, params.id), body)),
  ),
  'labels.update': write((state, params, body) =>
    labelJson(changeLabel(state.labels, labelOf(state, params.id), body)),
  ),
  'labels.delete': write((state, params) => {
    const label = labelOf(state, params.id);
    if (label.type === 'system') throw invalid('Invalid delete request');
    state.labels.delete(label.id);
    for (const message of state.messages.values()) message.labelIds.delete(label.id);
    return {};
  }),
  'threads.list': read((state, params) => {
    const ids = [...new Set(found(state, params).map(({ threadId }) => threadId))];
    const { items, next } = page(ids, params, 500);
    return {
      ...keyed(
        'threads',
        items.map((id) => ({ id })),
      ),
      ...next,
      resultSizeEstimate: ids.length,
    };
  }),
  'threads.get': read((state, params) => {
    const messages = [...state.messages.values()]
      .filter(({ threadId }) => threadId === String(params.id))
      .sort((a, b) => a.internalDate - b.internalDate);
    if (messages.length === 0) throw notFound();
    const format = String(params.format ?? 'full').toLowerCase();
    return {
      id: String(params.id),
      historyId: String(Math.max(...messages.map(({ historyId }) => historyId))),
      messages: messages.map((message) => messageJson(message, format, strings(params.metadataHeaders))),
    };
  }),
  'drafts.list': read((state, params) => {
    const matching = new Set(found(state, { ...params, labelIds: undefined }).map(({ id }) => id));
    const drafts = [...state.drafts.values()].filter(({ messageId }) => matching.has(messageId));
    const { items, next } = page(drafts, params, 500);
    const shown = items.map((draft) => {
      const message = messageOf(state, draft.messageId);
      return { id: draft.id, message: { id: message.id, threadId: message.threadId } };
    });
    return { ...keyed('drafts', shown), ...next, resultSizeEstimate: drafts.length };
  }),
  'drafts.get': read((state, params) =>
    draftJson(state, draftOf(state, params.id), String(params.format ?? 'full').toLowerCase()),
  ),
  'drafts.create': write((state, _params, body) => {
    const message = addDraft(state, body);
    const draft = { id: state.newId('r'), messageId: message.id };
    state.drafts.set(draft.id, draft);
    return { id: draft.id, message: { id: message.id, threadId: message.threadId, labelIds: ['DRAFT'] } };
  }),
  'drafts.update': write((state, params, body) => {
    const draft = draftOf(state, params.id);
    const old = messageOf(state, draft.messageId);
    const message = addDraft(state, body);
    remove(state, old);
    draft.messageId = message.id;
    return { id: draft.id, message: { id: message.id, threadId: message.threadId, labelIds: ['DRAFT'] } };
  }),
  'drafts.delete': write((state, params) => {
    const draft = draftOf(state, params.id);
    state.drafts.delete(draft.id);
    remove(state, messageOf(state, draft.messageId));
    return {};
  }),
  'history.list': read((state, params) => {
    const start = Number(params.startHistoryId);
    if (!Number.isInteger(start)) throw invalid('Invalid startHistoryId');
    const old = state.history.filter(({ at }) => at < state.clock.now() - HISTORY_LASTS).at(-1)?.id ?? 0;
    if (start < old || start > state.historyId) throw notFound();
    const kinds = new Set(strings(params.historyTypes).map((type) => HISTORY_TYPES[type]));
    const label = params.labelId === undefined ? null : String(params.labelId);
    const records = state.history
      .filter(({ id }) => id > start)
      .filter(({ kind }) => kinds.size === 0 || kinds.has(kind))
      .filter(({ labelIds }) => label === null || labelIds.includes(label));
    const { items, next } = page(records, params, 500);
    return { ...keyed('history', items.map(historyJson)), ...next, historyId: String(state.historyId) };
  }),
};
