import { deleteDraft, getDraft, putDraft } from './api.ts';
import type { App } from './app.ts';
import { byId, freshId, h } from './dom.ts';
import { icon } from './icons.ts';
import { say } from './snackbar.ts';

function line(label: string, value: string): { element: HTMLElement; input: HTMLInputElement } {
  const id = freshId();
  const input = h('input', { id, type: 'text', autocomplete: 'off' });
  input.value = value;
  return { input, element: h('div', { class: 'compose-line' }, h('label', { for: id }, label), input) };
}

/** Gmail's own editor with that draft, as far as a preview that sends nothing needs it. */
export async function openEditor(draftId: string, app: App): Promise<void> {
  const draft = await getDraft(draftId);
  const { words } = app;
  const place = byId('compose');
  const back = document.activeElement;
  const to = line(words.to, draft.to);
  const subject = line(words.subject, draft.subject);
  const bodyId = freshId();
  const body = h('textarea', { id: bodyId, class: 'compose-body', rows: 12 });
  body.value = draft.body;
  const close = (): void => {
    place.replaceChildren();
    place.hidden = true;
    if (back instanceof HTMLElement && back.isConnected) back.focus();
  };
  const finish = async (work: Promise<unknown>, sentence: string): Promise<void> => {
    await work;
    close();
    say(sentence);
    await app.refresh();
  };
  const save = (): Promise<void> =>
    finish(
      putDraft({ ...draft, to: to.input.value, subject: subject.input.value, body: body.value }),
      words.saved,
    );
  place.replaceChildren(
    h(
      'div',
      { class: 'compose-head' },
      h('h2', {}, draft.subject === '' ? words.draft : draft.subject),
      h(
        'button',
        { type: 'button', class: 'icon-button', 'aria-label': words.close, onclick: close },
        icon('close'),
      ),
    ),
    to.element,
    ...(draft.to === '' ? [h('p', { class: 'compose-note' }, words.noRecipient)] : []),
    subject.element,
    h('label', { for: bodyId, class: 'hidden-text' }, words.body),
    body,
    h(
      'div',
      { class: 'compose-foot' },
      h('button', { type: 'button', class: 'button filled', onclick: () => void save() }, words.save),
      h(
        'button',
        {
          type: 'button',
          class: 'button borderless',
          onclick: () => void finish(deleteDraft(draftId), words.discarded),
        },
        icon('delete'),
        words.discard,
      ),
      h('span', { class: 'compose-promise' }, words.sendsNothing),
    ),
  );
  place.setAttribute('aria-label', words.editDraft);
  place.onkeydown = (event) => {
    if (event.key === 'Escape') close();
  };
  place.hidden = false;
  body.focus();
}
