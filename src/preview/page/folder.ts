import type { LabelView, ThreadRow } from '../contract.ts';
import { getFolder } from './api.ts';
import { type App, shortDate, threadHash } from './app.ts';
import { h } from './dom.ts';

/** A label as a chip; nested names lose their parent, as in Gmail's list. */
export function labelChip(label: LabelView): HTMLElement {
  const chip = h('span', { class: 'chip', title: label.name }, label.name.split('/').at(-1) ?? label.name);
  if (label.color !== null) {
    chip.style.backgroundColor = label.color.backgroundColor;
    chip.style.color = label.color.textColor;
  }
  return chip;
}

/** The chips of a row: children only where their parent is there too, else both would say the same twice. */
export function chipsFor(labelIds: readonly string[], app: App): readonly HTMLElement[] {
  const labels = app.state.labels.filter(({ id }) => labelIds.includes(id));
  const shown = labels.filter(({ name }) => !labels.some((other) => other.name.startsWith(`${name}/`)));
  return shown.map(labelChip);
}

function rowOf(row: ThreadRow, app: App): HTMLElement {
  const { words } = app;
  const senders = row.senders.map((name) => name.split(' (')[0]).join(', ');
  const link = h(
    'a',
    { class: row.unread ? 'row unread' : 'row', href: threadHash(row.threadId) },
    h(
      'span',
      { class: 'row-from' },
      row.draftId !== null ? h('span', { class: 'draft-mark' }, words.draft) : senders,
      row.draftId === null && row.messages > 1 && h('span', { class: 'row-count' }, ` ${row.messages}`),
      row.draftId === null && row.hasDraft && h('span', { class: 'draft-mark' }, `, ${words.draft}`),
    ),
    h(
      'span',
      { class: 'row-text' },
      ...chipsFor(row.labelIds, app),
      h('span', { class: 'row-subject' }, row.subject),
      h('span', { class: 'row-snippet' }, ` – ${row.snippet}`),
    ),
    row.unread && h('span', { class: 'hidden-text' }, words.unread),
    h('span', { class: 'row-date' }, shortDate(row.date, app)),
  );
  return h('li', {}, link);
}

/** The list of a folder. */
export async function folderView(folder: string, app: App): Promise<HTMLElement> {
  const rows = await getFolder(folder);
  const { words, state } = app;
  const name =
    folder === 'inbox'
      ? words.inbox
      : folder === 'drafts'
        ? words.drafts
        : (state.labels.find(({ id }) => id === folder)?.name ?? words.labels);
  const body =
    rows.length > 0
      ? h('ul', { class: 'rows' }, ...rows.map((row) => rowOf(row, app)))
      : h('p', { class: 'empty' }, folder === 'inbox' ? words.emptyInbox : words.empty);
  return h('div', { class: 'folder' }, h('h1', { class: 'folder-name', tabindex: '-1' }, name), body);
}
