import type { CallAnswer } from '../contract.ts';
import { callAddOn } from './api.ts';
import type { App } from './app.ts';
import { cardElement } from './card.ts';
import type { CardHost } from './card-host.ts';
import type { ActionJson, Card, CardAction } from './card-types.ts';
import { byId, h } from './dom.ts';
import { formValues } from './inputs.ts';
import { linkAllowed } from './links.ts';
import { applyNavigations, type Stack } from './navigation.ts';
import { say, showLink } from './snackbar.ts';

export interface Sidebar {
  /** Shows what the add-on says about this mail, or its homepage. */
  show(messageId: string | null): Promise<void>;
  /** Asks the add-on anew about what is shown. */
  reload(): Promise<void>;
  /** Runs a universal action of the menu. */
  universal(functionName: string): Promise<void>;
}

/** The add-on's panel: calls its functions and draws the cards that they return. */
export function createSidebar(app: App): Sidebar {
  const place = byId('card-place');
  const progress = byId('progress');
  const backButton = byId('card-back');
  let stack: Stack = [];
  let messageId: string | null = null;
  /** Cards below were made before the add-on changed its data; going back to the first asks for it anew. */
  let stale = false;
  let turn = 0;
  let drawn: { readonly card: Card; readonly element: HTMLElement } | null = null;

  const report = (functionName: string, answer: CallAnswer): void => {
    byId('last-call').textContent = app.words.lastCall(functionName, Math.round(answer.milliseconds));
    if (answer.touched.length > 0) console.error(`Apps Script has no ${answer.touched.join(', ')}`);
    // What the add-on itself reports as an error is one: its guard has shown the user a sentence meanwhile.
    for (const line of answer.logs) console[line.startsWith('error:') ? 'error' : 'info'](line);
  };

  const message = (title: string, ...lines: readonly string[]): void => {
    place.replaceChildren(
      h(
        'div',
        { class: 'card-message' },
        h('h2', { tabindex: '-1' }, title),
        ...lines.map((line) => h('p', {}, line)),
      ),
    );
    drawn = null;
  };

  /** Calls a function of the add-on; an answer that comes after the user has moved on is dropped. */
  const call = async (functionName: string, action: CardAction | null): Promise<CallAnswer | null> => {
    turn += 1;
    const mine = turn;
    const spinner = action === null || action.loadIndicator !== 'NONE';
    progress.hidden = !spinner;
    place.setAttribute('aria-busy', 'true');
    const parameters = Object.fromEntries((action?.parameters ?? []).map(({ key, value }) => [key, value]));
    const form = drawn === null ? {} : formValues(drawn.element);
    const answer = await callAddOn({ functionName, messageId, parameters, form });
    if (mine !== turn) return null;
    progress.hidden = true;
    place.removeAttribute('aria-busy');
    report(functionName, answer);
    return answer;
  };

  const draw = (): void => {
    const card = stack.at(-1);
    backButton.hidden = stack.length < 2;
    if (card === undefined) {
      message(app.words.nothing);
      return;
    }
    if (drawn?.card === card) return;
    const hadFocus = place.contains(document.activeElement) || document.activeElement === backButton;
    const focused = place.contains(document.activeElement) ? focusKey(document.activeElement) : null;
    const scroll = place.querySelector('.card-scroll')?.scrollTop ?? 0;
    const sameCard = drawn?.card.header?.title === card.header?.title;
    drawn = { card, element: cardElement(card, host) };
    place.replaceChildren(drawn.element);
    const scroller = drawn.element.querySelector('.card-scroll');
    if (sameCard && scroller !== null) scroller.scrollTop = scroll;
    if (hadFocus) focusAgain(drawn.element, sameCard ? focused : null);
  };

  const failed = (answer: CallAnswer): boolean => {
    const { result } = answer;
    if (result.kind !== 'error' && result.kind !== 'killed') return false;
    const reason = result.kind === 'error' ? result.message : result.kind;
    console.error(`The add-on failed: ${reason}`);
    message(app.words.wrong, app.words.wrongDetail, reason);
    return true;
  };

  const respond = async (answer: CallAnswer | null): Promise<void> => {
    if (answer === null || failed(answer)) return;
    const { result } = answer;
    if (!('response' in result)) return;
    const response = result.response as ActionJson;
    const { navigations = [], notification, link } = response.renderActions?.action ?? {};
    stack = applyNavigations(stack, navigations);
    draw();
    if (notification !== undefined) say(notification.text);
    if (link !== undefined) host.openLink(link.url);
    if (response.stateChanged === true) stale = true;
    const draft = response.renderActions?.hostAppAction?.gmailAction?.openCreatedDraftAction;
    await app.refresh();
    if (draft !== undefined) await app.edit(draft.draftId);
    else if (result.kind === 'compose') say(app.words.wrong);
  };

  const isComplete = (action: CardAction): boolean => {
    if (drawn === null) return true;
    const names = new Set(action.requiredWidgets ?? []);
    for (const field of drawn.element.querySelectorAll<HTMLInputElement>('[name]')) {
      const wanted = action.allWidgetsAreRequired === true || names.has(field.name);
      if (!wanted || field.value !== '') continue;
      say(app.words.required);
      field.focus();
      return false;
    }
    return true;
  };

  const act = async (action: CardAction): Promise<void> => {
    if (isComplete(action)) await respond(await call(action.function, action));
  };

  const host: CardHost = {
    get words() {
      return app.words;
    },
    act: (action) => void act(action),
    compose: (action) => void act(action),
    openLink: (url) => {
      const { linkPrefixes } = app.state.addOn;
      const remark = linkAllowed(url, linkPrefixes) ? null : app.words.notAllowed;
      if (remark !== null) console.error(`Not in openLinkUrlPrefixes: ${url.split('?')[0]}`);
      showLink(url, app.words.wouldOpen, remark, app.words.close);
    },
  };

  const trigger = async (): Promise<void> => {
    const { addOn } = app.state;
    stale = false;
    const answer = await call(messageId === null ? addOn.homepage : addOn.contextual, null);
    if (answer === null || failed(answer)) return;
    stack = answer.result.kind === 'cards' ? (answer.result.cards as unknown as Stack) : [];
    drawn = null;
    draw();
  };

  backButton.addEventListener('click', () => {
    stack = stack.slice(0, -1);
    if (stale && stack.length === 1) void trigger();
    else draw();
  });

  return {
    show: async (id) => {
      messageId = id;
      await trigger();
    },
    reload: trigger,
    universal: async (functionName) => respond(await call(functionName, null)),
  };
}

/** What identifies a control on the next card: its name, else its words. */
function focusKey(element: Element | null): string | null {
  if (element === null) return null;
  return element.getAttribute('name') ?? element.textContent;
}

/** Keyboard users keep their place: the same control where it still exists, else the card's title. */
function focusAgain(card: HTMLElement, key: string | null): void {
  const controls = [...card.querySelectorAll<HTMLElement>('button, input, select, textarea')];
  const same = key === null ? undefined : controls.find((control) => focusKey(control) === key);
  (same ?? card.querySelector<HTMLElement>('.card-title') ?? card).focus();
}
