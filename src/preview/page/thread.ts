import type { MessageView } from '../contract.ts';
import { getThread } from './api.ts';
import { type App, folderHash, longDate } from './app.ts';
import { h } from './dom.ts';
import { chipsFor } from './folder.ts';
import { icon } from './icons.ts';

/** A colour for the circle of a sender, always the same for the same name; white text reads well on all of them. */
const COLOURS = ['#1967d2', '#b3261e', '#137333', '#8430ce', '#a8500c', '#00677a', '#9c2166', '#5f6368'];

function avatar(name: string): HTMLElement {
  const sum = [...name].reduce((total, sign) => total + (sign.codePointAt(0) ?? 0), 0);
  const made = h(
    'span',
    { class: 'avatar', 'aria-hidden': 'true' },
    [...name.trim()][0]?.toUpperCase() ?? '?',
  );
  made.style.backgroundColor = COLOURS[sum % COLOURS.length] ?? '#5f6368';
  return made;
}

/** The mail's own page in a frame without scripts; it grows with its content. */
function htmlFrame(message: MessageView, app: App): HTMLIFrameElement {
  const frame = h('iframe', {
    class: 'mail-frame',
    sandbox: 'allow-same-origin',
    src: `/mail/${encodeURIComponent(message.id)}`,
    title: app.words.mailFrame(message.from.name),
  });
  frame.addEventListener('load', () => {
    const height = frame.contentDocument?.documentElement.scrollHeight ?? 300;
    frame.style.height = `${Math.min(height + 8, 4000)}px`;
  });
  return frame;
}

function draftOf(message: MessageView, app: App): HTMLElement {
  const { words } = app;
  const id = message.draftId ?? '';
  return h(
    'article',
    { class: 'message draft', 'aria-label': words.draft },
    h(
      'div',
      { class: 'message-head' },
      avatar(message.to === '' ? words.draft : message.to),
      h(
        'div',
        { class: 'message-who' },
        h('span', { class: 'draft-mark' }, words.draft),
        h(
          'span',
          { class: 'message-to' },
          message.to === '' ? words.noRecipient : `${words.to}: ${message.to}`,
        ),
      ),
      h(
        'button',
        { type: 'button', class: 'button outlined', onclick: () => void app.edit(id) },
        icon('edit'),
        words.editDraft,
      ),
    ),
    h('p', { class: 'message-text' }, message.text),
  );
}

function messageOf(message: MessageView, selected: boolean, app: App): HTMLElement {
  if (message.draftId !== null) return draftOf(message, app);
  const { words } = app;
  return h(
    'article',
    { class: selected ? 'message selected' : 'message', 'aria-label': words.openMessage(message.from.name) },
    h(
      'div',
      { class: 'message-head' },
      avatar(message.from.name),
      h(
        'button',
        {
          type: 'button',
          class: 'message-who',
          'aria-current': selected ? 'true' : null,
          'data-message': message.id,
          onclick: () => void app.select(message.id),
        },
        h('span', { class: 'message-from' }, message.from.name),
        h('span', { class: 'message-address' }, `<${message.from.address}>`),
        h('span', { class: 'message-to' }, `${words.to}: ${message.to}`),
      ),
      h('span', { class: 'message-date' }, longDate(message.date, app)),
    ),
    message.hasHtml ? htmlFrame(message, app) : h('p', { class: 'message-text' }, message.text),
  );
}

export interface ThreadView {
  readonly element: HTMLElement;
  /** The newest mail of the thread, for which the add-on speaks first; null where there are only drafts. */
  readonly newest: string | null;
}

/** A thread with all its mails; the sidebar speaks about the selected one. */
export async function threadView(threadId: string, selected: string | null, app: App): Promise<ThreadView> {
  const messages = await getThread(threadId);
  const mails = messages.filter(({ draftId }) => draftId === null);
  const newest = mails.at(-1)?.id ?? null;
  const current = mails.some(({ id }) => id === selected) ? selected : newest;
  const labels = [...new Set(messages.flatMap(({ labelIds }) => labelIds))];
  const subject = (mails[0] ?? messages[0])?.subject ?? '';
  const element = h(
    'div',
    { class: 'thread' },
    h(
      'div',
      { class: 'thread-tools' },
      h(
        'a',
        { class: 'icon-button', href: folderHash(app.folder), 'aria-label': app.words.backToList },
        icon('back'),
      ),
    ),
    h(
      'div',
      { class: 'thread-head' },
      h('h1', { class: 'thread-subject', tabindex: '-1' }, subject),
      ...chipsFor(labels, app),
    ),
    ...messages.map((message) => messageOf(message, message.id === current, app)),
  );
  return { element, newest };
}
