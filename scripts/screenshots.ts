/** Makes docs/screenshots/*.png from the example inbox: `npm run screenshots`. Needs a Chromium. */
import { mkdirSync, mkdtempSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium } from 'playwright-core';
import { run } from '../test/cli/session.ts';
import { BROWSER, createStage, FLAGS, type Scene } from '../test/preview/browser.ts';

const FOLDER = 'docs/screenshots';
const MOST_BYTES = 200_000;
const SIZE = { width: 1280, height: 760 };

/** An inbox whose older mails have their labels too, which takes a few runs. */
async function labelled(
  scene: Scene,
  words: Readonly<Record<'toggle' | 'old' | 'start' | 'run', string>>,
): Promise<void> {
  const press = async (name: string): Promise<void> => {
    await scene.page.getByRole('button', { name, exact: true }).click();
    await scene.settled();
  };
  await scene.page.getByRole('switch', { name: words.toggle }).click();
  await scene.settled();
  await press(words.old);
  await press(words.start);
  for (let run = 0; run < 4; run += 1) await press(words.run);
  await scene.page.goto(`${scene.url}#/folder/drafts`);
  await scene.page.goto(`${scene.url}#/folder/inbox`);
  await scene.page.locator('.row .chip').nth(3).waitFor();
  await scene.settled();
  // The bar at the bottom has been read by now.
  await scene.page.locator('#snackbar.shown').waitFor({ state: 'hidden', timeout: 15_000 });
}

const DE = {
  toggle: 'Automatische Labels',
  old: 'Ältere Mails',
  start: 'Beginnen',
  run: 'Auslöser jetzt starten',
};
const EN = { toggle: 'Automatic labels', old: 'Older mail', start: 'Start', run: 'Run trigger now' };

const PICTURES: Readonly<Record<string, { language: 'de' | 'en'; play: (scene: Scene) => Promise<void> }>> = {
  'inbox-en': { language: 'en', play: (scene) => labelled(scene, EN) },
  'inbox-de': { language: 'de', play: (scene) => labelled(scene, DE) },
  'request-en': { language: 'en', play: (scene) => scene.openMail('Philippa Montague') },
  'request-de': {
    language: 'de',
    play: async (scene) => {
      await scene.openMail('Marcel Ohlendorf');
      await scene.page.getByRole('button', { name: 'Entwurf anlegen' }).click();
      await scene.page.getByRole('article', { name: 'Entwurf' }).waitFor();
      await scene.page.locator('#snackbar.shown').waitFor({ state: 'hidden', timeout: 15_000 });
    },
  },
  'draft-de': {
    language: 'de',
    play: async (scene) => {
      await scene.openMail('Nadine Brückner');
      await scene.page.getByRole('button', { name: 'Entwurf anlegen' }).click();
      await scene.page.locator('#compose:not([hidden])').waitFor();
      await scene.settled();
    },
  },
  'warning-en': { language: 'en', play: (scene) => scene.openMail('Patricia Vandenberg') },
  'settings-en': {
    language: 'en',
    play: async (scene) => {
      await scene.page.getByRole('button', { name: 'Settings' }).click();
      await scene.settled();
    },
  },
  'no-answer-de': {
    language: 'de',
    play: async (scene) => {
      await scene.openMail('Marcel Ohlendorf');
      await scene.unfold();
      await scene.page.getByRole('button', { name: 'Dort gefragt' }).click();
      await scene.settled();
      await scene.page.getByRole('button', { name: '+14 Tage' }).click();
      await scene.settled();
      await scene.page.locator('#snackbar.shown').waitFor({ state: 'hidden', timeout: 15_000 });
    },
  },
};

/** Says how large a picture became; one that nobody wants to load fails the run. */
function weigh(path: string): void {
  const { size } = statSync(path);
  process.stdout.write(`${path}: ${Math.round(size / 1000)} KB\n`);
  if (size > MOST_BYTES) process.exitCode = 1;
}

/** The list of people in the report that `triage --html` writes, one of them opened. */
async function pictureOfReport(): Promise<void> {
  const report = join(mkdtempSync(join(tmpdir(), 'vorzimmer-')), 'report.html');
  const now = Date.UTC(2026, 10, 20, 12);
  await run(['triage', 'examples/inbox.mbox', '--lang', 'en', '--html', report], { now });
  const browser = await chromium.launch({ executablePath: BROWSER ?? '', args: [...FLAGS] });
  const page = await browser.newPage({ viewport: SIZE, locale: 'en' });
  await page.goto(pathToFileURL(report).href);
  const person = page.locator('details.person').nth(4);
  await person.locator('summary').click();
  await person.evaluate('(one) => window.scrollTo(0, one.offsetTop - 230)');
  const path = `${FOLDER}/report.png`;
  await page.screenshot({ path });
  await browser.close();
  weigh(path);
}

mkdirSync(FOLDER, { recursive: true });
const stage = await createStage();
for (const [name, { language, play }] of Object.entries(PICTURES)) {
  const scene = await stage.open({ language });
  await scene.page.setViewportSize(SIZE);
  await play(scene);
  // The times of the last call differ from run to run; the picture need not.
  await scene.page.evaluate("document.querySelector('#last-call').textContent = ''");
  await scene.page.mouse.move(0, 0);
  const path = `${FOLDER}/${name}.png`;
  // A bar that fades away is not to be caught halfway.
  await scene.page.evaluate(
    'Promise.all(document.getAnimations().map((animation) => animation.finished)).then(() => undefined)',
  );
  await scene.page.screenshot({ path });
  await scene.end();
  weigh(path);
}
await stage.close();
await pictureOfReport();
