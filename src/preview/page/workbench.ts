import type { PageLanguage } from '../contract.ts';
import { addMails, moveClock, runTriggers, setSwitches, startAfresh } from './api.ts';
import { type App, longDate } from './app.ts';
import { byId, freshId, h } from './dom.ts';
import { icon } from './icons.ts';
import { say } from './snackbar.ts';

/** Puts files into the inbox, one after the other, and says what came of it. */
export async function addFiles(files: Iterable<File>, app: App): Promise<void> {
  let mails = 0;
  for (const file of files) mails += (await addMails(file)).mails;
  await app.refresh();
  say(mails === 0 ? app.words.notAdded : app.words.added(mails));
}

function tool(name: Parameters<typeof icon>[0], text: string, work: () => Promise<void>): HTMLButtonElement {
  return h('button', { type: 'button', class: 'tool', onclick: () => void work() }, icon(name), text);
}

/** Draws the workbench: the clock, the trigger, files, language. `reload` asks the add-on anew. */
export function drawWorkbench(app: App, reload: () => Promise<void>): void {
  const { state, words } = app;
  const move = (days: number) => async (): Promise<void> => {
    await moveClock(days);
    await app.refresh();
    await reload();
  };
  const trigger = tool('play', words.runTrigger, async () => {
    const { runs } = await runTriggers();
    await app.refresh();
    await reload();
    say(words.triggersRan(runs));
  });
  trigger.disabled = state.triggers === 0;
  const slow = h('input', { type: 'checkbox', role: 'switch', class: 'switch' });
  slow.checked = state.slow;
  slow.addEventListener('change', () => void setSwitches({ slow: slow.checked }));
  const files = h('input', {
    type: 'file',
    multiple: true,
    accept: '.eml,.mbox,message/rfc822',
    class: 'hidden-text',
    tabindex: '-1',
    'aria-hidden': 'true',
  });
  files.addEventListener('change', () => void addFiles([...(files.files ?? [])], app));
  const noteId = freshId();
  if (state.triggers === 0) trigger.setAttribute('aria-describedby', noteId);
  const languageButton = (language: PageLanguage, text: string): HTMLButtonElement =>
    h(
      'button',
      {
        type: 'button',
        class: 'segment',
        lang: language,
        'aria-pressed': String(state.language === language),
        onclick: () => void setSwitches({ language }).then(app.refresh).then(reload),
      },
      text,
    );
  byId('workbench').replaceChildren(
    h('h2', { class: 'nav-heading' }, words.workbench),
    h(
      'div',
      { class: 'clock' },
      h('span', { class: 'clock-label' }, words.clock),
      h('span', { class: 'clock-time' }, longDate(state.now, app)),
      h(
        'div',
        { class: 'clock-buttons' },
        h(
          'button',
          { type: 'button', class: 'button outlined small', onclick: () => void move(1)() },
          words.plusDay,
        ),
        h(
          'button',
          { type: 'button', class: 'button outlined small', onclick: () => void move(14)() },
          words.plusFortnight,
        ),
      ),
    ),
    trigger,
    ...(state.triggers === 0 ? [h('p', { class: 'tool-note', id: noteId }, words.noTrigger)] : []),
    tool('upload', words.addFiles, async () => files.click()),
    files,
    h('p', { class: 'tool-note' }, words.addHint),
    tool('reset', words.reset, async () => {
      await startAfresh();
      location.hash = '';
      await app.refresh();
      await app.select(null);
      say(words.resetDone);
    }),
    h('label', { class: 'tool-switch' }, h('span', {}, words.slow), slow),
    h(
      'div',
      { class: 'segments', role: 'group', 'aria-label': words.language },
      languageButton('de', 'Deutsch'),
      languageButton('en', 'English'),
    ),
  );
}
