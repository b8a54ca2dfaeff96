import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createStage, type Scene, SKIP, type Stage } from './browser.ts';
import { example } from './mails.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

let stage: Stage;
beforeAll(async () => {
  if (!SKIP) stage = await createStage();
});
afterAll(() => stage?.close());

/** What axe-core finds wrong on the view as it stands; the mail's own HTML in its frame is not ours to judge. */
async function violations(scene: Scene): Promise<readonly string[]> {
  await scene.page.evaluate(AXE);
  return scene.page.evaluate(`axe.run(document, { iframes: false }).then((result) =>
    result.violations.map((found) => found.impact + ' ' + found.id + ': ' + found.nodes.map((node) => node.target.join(' ')).join(' | ')))`);
}

const VIEWS: Readonly<Record<string, (scene: Scene) => Promise<void>>> = {
  'inbox and start card': async () => undefined,
  'inbox with labels': async (scene) => {
    await scene.page.getByRole('switch', { name: 'Automatic labels' }).click();
    await scene.settled();
    await scene.page.getByRole('button', { name: 'Run trigger now' }).click();
    await scene.page.locator('.row .chip').first().waitFor();
  },
  'a request with its card': async (scene) => {
    await scene.openMail('Marcel Ohlendorf');
    await scene.unfold();
  },
  'a warning': (scene) => scene.openMail('Patricia Vandenberg'),
  'a mail of somebody else': (scene) => scene.openMail('Fabian Huber'),
  settings: async (scene) => {
    await scene.page.getByRole('button', { name: 'Settings' }).click();
    await scene.settled();
    await scene.unfold();
  },
  'the rows of the strategy': async (scene) => {
    await scene.page.getByRole('button', { name: 'Settings' }).click();
    await scene.settled();
    await scene.page.getByRole('button', { name: 'Change rows' }).click();
    await scene.settled();
    await scene.card.getByRole('combobox').nth(10).waitFor();
  },
  'my own request': async (scene) => {
    await scene.page.getByRole('button', { name: 'Check my own request' }).click();
    await scene.settled();
    await scene.card.getByRole('textbox').fill('Hello, I would like to add you to my network.');
    await scene.page.getByRole('button', { name: 'Check', exact: true }).click();
    await scene.card.getByText('What is missing').waitFor();
  },
  help: async (scene) => {
    await scene.page.getByRole('button', { name: 'Menu of the add-on' }).click();
    await scene.page.getByRole('menuitem', { name: /Help/ }).click();
    await scene.settled();
  },
  menu: async (scene) => {
    await scene.page.getByRole('button', { name: 'Menu of the add-on' }).click();
  },
  'the address of a link': async (scene) => {
    await scene.openMail('Marcel Ohlendorf');
    await scene.page.getByRole('button', { name: 'Open on XING' }).click();
  },
  'the editor': async (scene) => {
    await scene.openMail('Nadine Brückner');
    await scene.page.getByRole('button', { name: 'Create draft' }).click();
    await scene.page.locator('#compose:not([hidden])').waitFor();
  },
  'drafts folder': async (scene) => {
    await scene.openMail('Marcel Ohlendorf');
    await scene.page.getByRole('button', { name: 'Create draft' }).click();
    await scene.page.getByRole('article', { name: 'Draft' }).waitFor();
    await scene.page.getByRole('link', { name: /Drafts/ }).click();
    await scene.settled();
    await scene.page.locator('.row .draft-mark').waitFor();
  },
};

describe.skipIf(SKIP)('accessibility', () => {
  it.each(Object.keys(VIEWS))('axe-core finds nothing: %s', async (name) => {
    const scene = await stage.open({ language: 'en' });
    await VIEWS[name]?.(scene);
    expect(await violations(scene)).toEqual([]);
    await scene.end();
  });

  it('works with the keyboard alone: open a mail, change the draft, create it, come back', async () => {
    const scene = await stage.open({ language: 'en', seed: [example('Ohlendorf')] });
    const { page } = scene;
    const focused = () => page.evaluate('document.activeElement.textContent || document.activeElement.name');
    const tabTo = async (text: RegExp): Promise<void> => {
      for (let at = 0; at < 80; at += 1) {
        await page.keyboard.press('Tab');
        if (text.test(String(await focused()))) return;
      }
      throw new Error(`Tab never reaches ${text}`);
    };
    await tabTo(/Marcel Ohlendorf/);
    await page.keyboard.press('Enter');
    await page.locator('.message.selected').waitFor();
    await scene.settled();
    expect(await focused()).toContain('Marcel Ohlendorf');
    await tabTo(/^Create draft/);
    await page.keyboard.press('Enter');
    await page.getByRole('article', { name: 'Draft' }).waitFor();
    await scene.settled();
    // The card was drawn anew, and the focus is still where the user was: on the same button or on the card's title.
    expect(await page.evaluate("document.querySelector('#side').contains(document.activeElement)")).toBe(
      true,
    );
    await page.keyboard.press('Tab');
    await page.getByRole('button', { name: 'Menu of the add-on' }).focus();
    await page.keyboard.press('Enter');
    await page.keyboard.press('ArrowDown');
    expect(await focused()).toContain('Settings');
    await page.keyboard.press('Escape');
    expect(await page.locator('#menu').isVisible()).toBe(false);
    await scene.end();
  });
});

describe.skipIf(SKIP)('the workbench', () => {
  it('takes mail files, changes the language, moves the clock, begins afresh', async () => {
    const scene = await stage.open({ seed: [example('Ohlendorf')] });
    const { page } = scene;
    await page
      .locator('input[type=file]')
      .setInputFiles([{ name: 'a.eml', mimeType: 'message/rfc822', buffer: example('Nadine') }]);
    await page.locator('#snackbar', { hasText: 'Eine Mail ist angekommen.' }).waitFor();
    await page.locator('.row', { hasText: 'Nadine Brückner' }).waitFor();
    await page.getByRole('button', { name: 'English' }).click();
    await page.getByRole('heading', { name: 'Inbox' }).waitFor();
    await scene.card.getByText('Automatic labels').waitFor();
    const before = scene.preview.state().now;
    await page.getByRole('button', { name: '+14 days' }).click();
    await expect.poll(() => scene.preview.state().now).toBe(before + 14 * 86_400_000);
    await page.getByRole('button', { name: 'Start afresh' }).click();
    await expect.poll(() => page.locator('.row').count()).toBe(1);
    await scene.end();
  });

  it('drops a file onto the page', async () => {
    const scene = await stage.open({ seed: [] });
    const transfer = await scene.page.evaluateHandle(
      `(() => { const data = new DataTransfer(); data.items.add(new File([${JSON.stringify(example('Ohlendorf').toString('latin1'))}], 'a.eml')); return data; })()`,
    );
    await scene.page.dispatchEvent('body', 'dragenter', { dataTransfer: transfer });
    await scene.page.getByText('Die Mails bleiben auf diesem Rechner.').waitFor();
    await scene.page.dispatchEvent('body', 'drop', { dataTransfer: transfer });
    await scene.page.locator('.row', { hasText: 'Marcel Ohlendorf' }).waitFor();
    await scene.end();
  });

  it('shows that it is busy when Apps Script is slow, and drops an answer that comes too late', async () => {
    const scene = await stage.open();
    const { page } = scene;
    await page.getByRole('switch', { name: 'Langsam wie Apps Script' }).click();
    await page.locator('.row', { hasText: 'Marcel Ohlendorf' }).click();
    await page.locator('#progress').waitFor();
    await page
      .getByRole('link', { name: /Posteingang/ })
      .first()
      .click();
    await scene.settled();
    await page.waitForTimeout(2000);
    await scene.card.getByRole('heading', { name: 'Vorzimmer' }).waitFor();
    expect(await scene.card.getByRole('heading', { name: 'Marcel Ohlendorf' }).count()).toBe(0);
    await scene.end();
  });
});
