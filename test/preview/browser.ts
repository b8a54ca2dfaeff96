import { existsSync, mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, chromium, type Locator, type Page } from 'playwright-core';
import { expect } from 'vitest';
import { buildAddon } from '../../scripts/addon/bundle.ts';
import { buildPreview } from '../../scripts/build-preview.ts';
import { stillClock } from '../../src/preview/clock.ts';
import type { PageLanguage } from '../../src/preview/contract.ts';
import { createPreview, type Preview, startTime } from '../../src/preview/preview.ts';
import { startServer } from '../../src/preview/server.ts';

const CANDIDATES = [
  process.env.CHROMIUM ?? '',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];
export const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  // Whatever the page or a mail might try: there is no way out of this machine.
  '--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE 127.0.0.1',
];

/** A browser on this machine; null where there is none. */
export const BROWSER = CANDIDATES.find((path) => path !== '' && existsSync(path)) ?? null;

/** Without a browser these tests are skipped and say so; where CI promises one, they fail. */
export const SKIP = BROWSER === null && process.env.CI !== 'true';
if (SKIP)
  process.stderr.write(
    'No Chromium found: the tests in the browser are skipped. Debian: apt-get install chromium; else set CHROMIUM to its path.\n',
  );

export interface Stage {
  /** A page with a preview of its own. Nothing may fail on it: every error in its console fails the test. */
  open(options?: StageOptions): Promise<Scene>;
  close(): Promise<void>;
}

export interface StageOptions {
  readonly language?: PageLanguage;
  readonly seed?: readonly Buffer[];
}

export interface Scene {
  readonly page: Page;
  readonly preview: Preview;
  readonly url: string;
  readonly card: Locator;
  /** Errors of the console and requests that left the machine, so far. */
  readonly faults: readonly string[];
  openMail(text: string): Promise<void>;
  /** Waits until the add-on has answered. */
  settled(): Promise<void>;
  unfold(): Promise<void>;
  /** Fails where something went wrong, and closes the page. */
  end(): Promise<void>;
}

/** Builds the add-on and the page as they stand and starts the browser. */
export async function createStage(): Promise<Stage> {
  if (BROWSER === null) throw new Error('CI promises a Chromium, but there is none.');
  const folder = mkdtempSync(join(tmpdir(), 'vorzimmer-'));
  await Promise.all([buildAddon(join(folder, 'dist')), buildPreview(join(folder, 'page'))]);
  const code = readFileSync(join(folder, 'dist', 'Code.js'), 'utf8');
  const manifest = readFileSync(join(folder, 'dist', 'appsscript.json'), 'utf8');
  const browser: Browser = await chromium.launch({ executablePath: BROWSER, args: FLAGS });
  return {
    open: async ({ language = 'de', seed = [readFileSync('examples/inbox.mbox')] } = {}) => {
      const preview = createPreview({
        code,
        manifest,
        seed,
        language,
        clock: stillClock(startTime(seed, Date.now())),
      });
      const server = await startServer(preview, join(folder, 'page'), 0);
      const context = await browser.newContext({
        viewport: { width: 1360, height: 820 },
        locale: language,
        timezoneId: 'Europe/Berlin',
      });
      const page = await context.newPage();
      const faults: string[] = [];
      page.on('console', (message) => {
        if (message.type() === 'error' || message.type() === 'warning') faults.push(message.text());
      });
      page.on('pageerror', (error) => faults.push(error.message));
      page.on('request', (request) => {
        if (!request.url().startsWith(server.url) && !request.url().startsWith('about:'))
          faults.push(`left the machine: ${request.url()}`);
      });
      const settled = async (): Promise<void> => {
        await page.locator('#card-place:not([aria-busy])').waitFor();
        await page.locator('#progress').waitFor({ state: 'hidden' });
      };
      await page.goto(server.url);
      await page.locator('.card-title').first().waitFor();
      await settled();
      return {
        page,
        preview,
        url: server.url,
        card: page.locator('#card-place'),
        faults,
        settled,
        openMail: async (text) => {
          if (!page.url().endsWith('/folder/inbox')) await page.goto(`${server.url}#/folder/inbox`);
          await page.locator('.row', { hasText: text }).first().click();
          await page.locator('.message.selected').first().waitFor();
          await settled();
        },
        unfold: async () => {
          const folds = page.locator('.fold[aria-expanded=false]');
          while ((await folds.count()) > 0) await folds.first().click();
        },
        end: async () => {
          await settled();
          expect(faults).toEqual([]);
          await context.close();
          await server.close();
        },
      };
    },
    close: () => browser.close(),
  };
}
