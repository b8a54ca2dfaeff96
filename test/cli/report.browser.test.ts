import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BROWSER, FLAGS, SKIP } from '../preview/browser.ts';
import { mbox, message, request } from './mailbox.ts';
import { folder, run } from './session.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const TODAY = Date.UTC(2026, 10, 20, 12);

const files = folder();
let browser: Browser;
beforeAll(async () => {
  if (SKIP) return;
  if (BROWSER === null) throw new Error('CI promises a Chromium, but there is none.');
  browser = await chromium.launch({ executablePath: BROWSER, args: [...FLAGS] });
});
afterAll(async () => {
  await browser?.close();
  files.remove();
});

/** The report of an archive, opened from the disk; `end` fails where the console or the network saw anything. */
async function opened(report: string, options: BrowserContextOptions = {}) {
  const context = await browser.newContext({ viewport: { width: 1100, height: 900 }, ...options });
  const page = await context.newPage();
  const faults: string[] = [];
  page.on('console', (line) => faults.push(`${line.type()}: ${line.text()}`));
  page.on('pageerror', (error) => faults.push(error.message));
  page.on('dialog', (dialog) => faults.push(`dialog: ${dialog.message()}`));
  page.on('request', (one) => {
    if (one.url() !== pathToFileURL(report).href) faults.push(`request: ${one.url()}`);
  });
  await page.goto(pathToFileURL(report).href);
  const end = async () => {
    expect(faults).toEqual([]);
    await context.close();
  };
  return { page, end };
}

/** A report of the example inbox in which some people were asked. */
async function exampleReport(language: 'de' | 'en'): Promise<string> {
  const memory = join(files.path, `${language}.json`);
  const report = join(files.path, `${language}.html`);
  const triage = ['triage', 'examples/inbox.mbox', '--memory', memory, '--lang', language];
  await run(triage, { now: TODAY });
  const note = (person: string, event: string, at: string) =>
    run(['note', person, event, '--memory', memory, '--at', at], { now: TODAY });
  await note('Egon Wimmer', 'asked', '2026-11-12');
  await note('Sandrine Keppler', 'asked', '2026-10-15');
  await note('Heiko Brandstätter', 'asked', '2026-11-04');
  await note('Heiko Brandstätter', 'answered', '2026-11-06');
  const { code } = await run([...triage, '--html', report], { now: TODAY });
  expect(code).toBe(0);
  return report;
}

const violations = async (page: Page): Promise<unknown> => {
  await page.evaluate(AXE);
  return page.evaluate(
    `axe.run().then((result) => result.violations.map((one) => one.id + ': ' + one.nodes.map((node) => node.target).join(' | ')))`,
  );
};

describe.skipIf(SKIP)('the report in a browser', () => {
  it.each([
    ['de', 'light'],
    ['en', 'dark'],
  ] as const)(
    'is accessible, loads nothing and complains of nothing (%s, %s)',
    async (language, colorScheme) => {
      const { page, end } = await opened(await exampleReport(language), { colorScheme, locale: language });
      expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe(
        language === 'de' ? 'Kontaktanfragen' : 'Contact requests',
      );
      await page.evaluate('for (const one of document.querySelectorAll("details")) one.open = true');
      expect(await violations(page)).toEqual([]);
      await page.evaluate('for (const one of document.querySelectorAll("details")) one.open = false');
      await end();
    },
  );

  it('fits a narrow screen', async () => {
    const { page, end } = await opened(await exampleReport('de'), { viewport: { width: 360, height: 700 } });
    const wider = await page.evaluate(
      'document.documentElement.scrollWidth - document.documentElement.clientWidth',
    );
    expect(wider).toBe(0);
    await end();
  });

  it('filters and opens with the keyboard alone, and copies a draft', async () => {
    const report = await exampleReport('en');
    const { page, end } = await opened(report, { permissions: ['clipboard-read', 'clipboard-write'] });
    const shown = page.locator('ul.people > li:not([hidden])');
    const all = await shown.count();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    for (let i = 0; i < 5; i += 1) {
      await page.keyboard.press('Tab');
      if (await page.evaluate('document.activeElement.name === "search"')) break;
    }
    await page.keyboard.type('brandstatter');
    expect(await shown.count()).toBe(1);
    expect(await page.locator('#shown').textContent()).toBe(`1 of ${all} requests`);
    await page.getByRole('searchbox').fill('');
    await page.getByLabel('Advice').selectOption('ask-back');
    expect(await shown.count()).toBeGreaterThan(3);
    expect(await shown.count()).toBeLessThan(all);
    const person = shown.first();
    await person.locator('summary').focus();
    await page.keyboard.press('Enter');
    const draft = await person.locator('textarea').inputValue();
    expect(draft.length).toBeGreaterThan(40);
    await person.getByRole('button', { name: 'Copy' }).press('Enter');
    await person.getByRole('button', { name: 'Copied' }).waitFor();
    expect(await page.evaluate('navigator.clipboard.readText()')).toBe(draft);
    await end();
  });

  it('shows hostile mails as the text that they are', async () => {
    const spell =
      '</textarea></script><script>alert(1)</script><img src="https://tracker.example/x.png" onerror="alert(2)">';
    const box = files.write(
      'hostile.mbox',
      mbox(
        request(
          { name: `Eve "><img src=x onerror=alert(3)>`, slug: 'eve' },
          '2026-03-02',
          `Guten Tag, ${spell}`,
        ),
        request(
          { name: 'Eve \u202Etxt', slug: 'eve2' },
          '2026-03-03',
          `'"><a href="javascript:alert(4)">hier</a>`,
        ),
        message(
          { name: 'Mallory', slug: 'mallory' },
          '2026-03-04',
          `${spell}\n<style>*{display:none}</style>`,
        ),
      ),
    );
    const report = join(files.path, 'hostile.html');
    await run(['triage', box, '--html', report], { now: TODAY });
    const { page, end } = await opened(report);
    await page.evaluate('for (const one of document.querySelectorAll("details")) one.open = true');
    expect(await page.locator('main img, main script, main style, main a[href^=javascript]').count()).toBe(0);
    expect(await page.locator('body > script').count()).toBe(1);
    expect(await page.locator('ul.people > li').count()).toBe(3);
    expect(await page.getByText('<script>alert(1)</script>').count()).toBeGreaterThan(0);
    expect(await violations(page)).toEqual([]);
    await end();
  });
});
