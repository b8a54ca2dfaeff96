import type { DraftView, LabelView, MessageView, ThreadRow } from './contract.ts';
import type { Mailbox } from './gmail/mailbox.ts';
import { headerOfMessage, type StoredMessage, textOf, treeOf } from './gmail/stored.ts';
import { visibleText } from './mail-html.ts';

const SNIPPET = 160;

/** "Anna Probe <anna@example.com>" in its two halves; the address stands in for a missing name. */
export function addressOf(value: string): { readonly name: string; readonly address: string } {
  const at = value.lastIndexOf('<');
  const address = (at < 0 ? value : (value.slice(at + 1).split('>')[0] ?? '')).trim();
  const name = at < 0 ? '' : value.slice(0, at).trim().replace(/^"|"$/g, '');
  return { name: name === '' ? address : name, address };
}

/** The visible text of a mail: the plain part, else the words of the HTML part. */
function plainText(message: StoredMessage): string {
  const plain = textOf(treeOf(message), 'text/plain');
  if (plain.trim() !== '') return plain;
  return visibleText(textOf(treeOf(message), 'text/html').slice(0, 50_000));
}

function draftIdOf(mailbox: Mailbox, messageId: string): string | null {
  for (const draft of mailbox.state.drafts.values()) if (draft.messageId === messageId) return draft.id;
  return null;
}

function rowOf(mailbox: Mailbox, messages: readonly StoredMessage[], draftId: string | null): ThreadRow {
  const newest = messages.reduce((a, b) => (b.internalDate >= a.internalDate ? b : a));
  const mails = messages.filter(({ labelIds }) => !labelIds.has('DRAFT'));
  const shown = mails.length === 0 ? messages : mails;
  const last = shown.at(-1) ?? newest;
  return {
    threadId: newest.threadId,
    senders: [...new Set(shown.map((message) => addressOf(headerOfMessage(message, 'from')).name))],
    subject: headerOfMessage(last, 'subject'),
    snippet: plainText(last).slice(0, 2000).split(/\s+/).join(' ').trim().slice(0, SNIPPET),
    date: newest.internalDate,
    unread: messages.some(({ labelIds }) => labelIds.has('UNREAD')),
    labelIds: [...new Set(messages.flatMap(({ labelIds }) => [...labelIds]))].filter(
      (id) => mailbox.state.labels.get(id)?.type === 'user',
    ),
    messages: mails.length,
    draftId,
    hasDraft: messages.some(({ labelIds }) => labelIds.has('DRAFT')),
  };
}

/** The rows of a folder (`inbox`, `drafts` or the id of a label), newest first. */
export function threadRows(mailbox: Mailbox, folder: string): readonly ThreadRow[] {
  const all = [...mailbox.state.messages.values()];
  if (folder === 'drafts')
    return all
      .filter(({ labelIds }) => labelIds.has('DRAFT'))
      .map((message) => rowOf(mailbox, [message], draftIdOf(mailbox, message.id)))
      .sort((a, b) => b.date - a.date);
  const wanted = folder === 'inbox' ? 'INBOX' : folder;
  const threads = new Map<string, StoredMessage[]>();
  for (const message of all) {
    const known = threads.get(message.threadId);
    if (known === undefined) threads.set(message.threadId, [message]);
    else known.push(message);
  }
  return [...threads.values()]
    .filter((messages) => messages.some(({ labelIds }) => labelIds.has(wanted)))
    .map((messages) => rowOf(mailbox, messages, null))
    .sort((a, b) => b.date - a.date);
}

/** The messages of a thread, oldest first. Opening a thread reads it. */
export function openThread(mailbox: Mailbox, threadId: string): readonly MessageView[] {
  return [...mailbox.state.messages.values()]
    .filter((message) => message.threadId === threadId)
    .sort((a, b) => a.internalDate - b.internalDate)
    .map((message) => {
      message.labelIds.delete('UNREAD');
      return {
        id: message.id,
        threadId,
        from: addressOf(headerOfMessage(message, 'from')),
        to: headerOfMessage(message, 'to'),
        subject: headerOfMessage(message, 'subject'),
        date: message.internalDate,
        labelIds: [...message.labelIds],
        draftId: draftIdOf(mailbox, message.id),
        text: textOf(treeOf(message), 'text/plain').slice(0, 200_000),
        hasHtml: textOf(treeOf(message), 'text/html') !== '',
      };
    });
}

/** The user's labels in the order of their names, with the number of messages that carry them. */
export function labelViews(mailbox: Mailbox): readonly LabelView[] {
  const messages = [...mailbox.state.messages.values()];
  return [...mailbox.state.labels.values()]
    .filter(({ type }) => type === 'user')
    .map(({ id, name, color }) => ({
      id,
      name,
      color,
      count: messages.filter(({ labelIds }) => labelIds.has(id)).length,
    }))
    .sort((a, b) => a.name.localeCompare(b.name));
}

/** A draft as the editor shows it; null where there is none. */
export function draftView(mailbox: Mailbox, draftId: string): DraftView | null {
  const draft = mailbox.state.drafts.get(draftId);
  const message = draft === undefined ? undefined : mailbox.state.messages.get(draft.messageId);
  if (message === undefined) return null;
  return {
    id: draftId,
    threadId: message.threadId,
    to: headerOfMessage(message, 'to'),
    subject: headerOfMessage(message, 'subject'),
    body: textOf(treeOf(message), 'text/plain').replaceAll('\r\n', '\n'),
  };
}
