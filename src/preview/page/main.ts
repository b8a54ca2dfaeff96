import { type App, folderHash, newState, type Route, routeFromHash } from './app.ts';
import { openEditor } from './compose.ts';
import { byId, h } from './dom.ts';
import { folderView } from './folder.ts';
import { icon } from './icons.ts';
import { createSidebar } from './sidebar.ts';
import { threadView } from './thread.ts';
import { addFiles, drawWorkbench } from './workbench.ts';

let selected: string | null = null;
let drawing = 0;

const app: App = {
  ...(await newState()),
  route: routeFromHash(location.hash),
  folder: 'inbox',
  refresh: async () => {
    Object.assign(app, await newState());
    drawFrame();
    await drawMain(false);
  },
  select: async (messageId) => {
    const changed = selected !== messageId;
    selected = messageId;
    if (changed && messageId !== null && app.route.view === 'thread') await drawMain(false);
    await sidebar.show(messageId);
  },
  edit: (draftId) => openEditor(draftId, app),
};
const sidebar = createSidebar(app);

function navLink(
  folder: string,
  text: string,
  name: Parameters<typeof icon>[0],
  count: number,
  nested = false,
): HTMLElement {
  const current = app.route.view === 'folder' && app.route.folder === folder;
  return h(
    'li',
    {},
    h(
      'a',
      {
        class: nested ? 'nav-link nested' : 'nav-link',
        href: folderHash(folder),
        'aria-current': current ? 'page' : null,
      },
      icon(name),
      h('span', { class: 'nav-text' }, text),
      count > 0 && h('span', { class: 'nav-count' }, String(count)),
    ),
  );
}

/** Everything around the list and the card: navigation, workbench, the add-on's menu. */
function drawFrame(): void {
  const { state, words } = app;
  document.documentElement.lang = state.language;
  document.title = `${state.addOn.name} – ${words.title}`;
  byId('skip').textContent = words.skip;
  byId('product').textContent = state.addOn.name;
  byId('badge').textContent = words.title;
  byId('promise').textContent = words.promise;
  byId('add-on-name').textContent = state.addOn.name;
  byId('drop-text').textContent = words.drop;
  byId('folders').setAttribute('aria-label', words.folders);
  byId('side').setAttribute('aria-label', words.addOn);
  byId('card-back').setAttribute('aria-label', words.back);
  byId('menu-button').setAttribute('aria-label', words.addOnMenu);
  byId('progress').setAttribute('aria-label', words.loading);
  byId('rail-button').setAttribute('aria-label', byId('side').hidden ? words.openPanel : words.closePanel);
  byId('folder-list').replaceChildren(
    navLink('inbox', words.inbox, 'inbox', state.unread),
    navLink('drafts', words.drafts, 'draft', state.drafts),
    ...state.labels.map(({ id, name, count }) => {
      const parent = state.labels.find((other) => name.startsWith(`${other.name}/`));
      const text = parent === undefined ? name : name.slice(parent.name.length + 1);
      return navLink(id, text, 'label', count, parent !== undefined);
    }),
  );
  drawWorkbench(app, sidebar.reload);
  drawMenu();
}

function drawMenu(): void {
  const { addOn } = app.state;
  const menu = byId('menu');
  const focused = [...menu.children].indexOf(document.activeElement as HTMLElement);
  const item = (text: string, work: () => Promise<void>): HTMLElement =>
    h(
      'button',
      {
        type: 'button',
        role: 'menuitem',
        class: 'menu-item',
        onclick: () => {
          menu.hidePopover();
          void work();
        },
      },
      text,
    );
  menu.replaceChildren(
    item(app.words.refresh, sidebar.reload),
    ...addOn.universal.map(({ label, functionName }) => item(label, () => sidebar.universal(functionName))),
  );
  // Opening a popover puts the focus here at once; the event that tells of the opening comes later than a quick arrow key.
  menu.children[0]?.setAttribute('autofocus', '');
  // An answer that arrives while the menu is open takes nobody's place in it.
  if (focused >= 0) (menu.children[focused] as HTMLElement | undefined)?.focus();
}

/** The list or the thread. An answer that comes late, after the next click, is dropped. */
async function drawMain(arrived: boolean): Promise<void> {
  drawing += 1;
  const mine = drawing;
  const { route } = app;
  const place = byId('main');
  if (route.view === 'folder') {
    const view = await folderView(route.folder, app);
    if (mine !== drawing) return;
    place.replaceChildren(view);
  } else {
    const view = await threadView(route.threadId, selected, app);
    if (mine !== drawing) return;
    if (arrived) selected = view.newest;
    place.replaceChildren(view.element);
  }
  if (arrived) place.querySelector<HTMLElement>('h1')?.focus({ preventScroll: true });
}

async function go(route: Route): Promise<void> {
  app.route = route;
  selected = null;
  if (route.view === 'folder') app.folder = route.folder;
  await drawMain(true);
  Object.assign(app, await newState());
  drawFrame();
  await sidebar.show(selected);
}

function listenForFiles(): void {
  const veil = byId('drop');
  let depth = 0;
  const show = (by: number): void => {
    depth = Math.max(0, depth + by);
    veil.hidden = depth === 0;
  };
  addEventListener('dragenter', () => show(1));
  addEventListener('dragleave', () => show(-1));
  addEventListener('dragover', (event) => event.preventDefault());
  addEventListener('drop', (event) => {
    event.preventDefault();
    depth = 0;
    veil.hidden = true;
    void addFiles([...(event.dataTransfer?.files ?? [])], app);
  });
}

/** The menu behaves as the ARIA practices ask: arrows walk, Escape closes and gives the focus back. */
function listenForMenu(): void {
  const menu = byId('menu');
  const button = byId('menu-button');
  button.append(icon('menu'));
  menu.addEventListener('toggle', () => {
    const open = menu.matches(':popover-open');
    button.setAttribute('aria-expanded', String(open));
    if (!open) button.focus();
  });
  menu.addEventListener('keydown', (event) => {
    const items = [...menu.querySelectorAll<HTMLElement>('[role=menuitem]')];
    const at = items.indexOf(document.activeElement as HTMLElement);
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step === undefined) return;
    event.preventDefault();
    items[(at + step + items.length) % items.length]?.focus();
  });
}

function listenForRail(): void {
  const button = byId('rail-button');
  button.addEventListener('click', () => {
    const side = byId('side');
    side.hidden = !side.hidden;
    button.setAttribute('aria-expanded', String(!side.hidden));
    button.setAttribute('aria-label', side.hidden ? app.words.openPanel : app.words.closePanel);
  });
}

byId('skip').addEventListener('click', () => byId('main').focus());
byId('card-back').append(icon('back'));
listenForFiles();
listenForMenu();
listenForRail();
addEventListener('hashchange', () => void go(routeFromHash(location.hash)));
drawFrame();
await go(app.route);
