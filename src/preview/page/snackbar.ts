import { byId, h } from './dom.ts';
import { icon } from './icons.ts';

const SHOWN = 7000;

let timer = 0;

/** A sentence in the bar at the bottom, read out by screen readers; it goes by itself. */
export function say(text: string): void {
  const bar = byId('snackbar');
  bar.textContent = text;
  bar.classList.add('shown');
  window.clearTimeout(timer);
  timer = window.setTimeout(() => bar.classList.remove('shown'), SHOWN);
}

/** Shows an address instead of opening it. `remark` says what Gmail would object to; null where nothing. */
export function showLink(url: string, explanation: string, remark: string | null, close: string): void {
  const dialog = h(
    'dialog',
    { class: 'link-dialog', 'aria-label': explanation },
    h('p', {}, explanation),
    h('p', { class: 'address' }, url),
    remark !== null && h('p', { class: 'remark' }, remark),
    h(
      'div',
      { class: 'dialog-buttons' },
      h(
        'button',
        { type: 'button', class: 'button filled', onclick: () => dialog.close() },
        icon('close'),
        close,
      ),
    ),
  );
  dialog.addEventListener('close', () => dialog.remove());
  document.body.append(dialog);
  dialog.showModal();
}
