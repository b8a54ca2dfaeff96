import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createStage, type Scene, SKIP, type Stage, type StageOptions } from './browser.ts';
import { hostileRequest } from './mails.ts';

const HOSTILE =
  '<script>window.hostile = 1</script><a href="https://evil.example/x">hier</a> Synergien und Win-win für beide Seiten? ]]> {{name}} </textarea><img src="https://evil.example/y">';

let stage: Stage;
beforeAll(async () => {
  if (!SKIP) stage = await createStage();
});
afterAll(() => stage?.close());

/** One story on a page of its own; afterwards nothing may have gone wrong on it. */
function story(name: string, play: (scene: Scene) => Promise<void>, options: StageOptions = {}): void {
  it(name, async () => {
    const scene = await stage.open(options);
    await play(scene);
    await scene.end();
  });
}

const button = (scene: Scene, name: string) => scene.page.getByRole('button', { name, exact: true });
const says = (scene: Scene, text: string | RegExp) =>
  scene.page.locator('#snackbar', { hasText: text }).waitFor();

async function switchLabelsOn(scene: Scene): Promise<void> {
  await scene.page.getByRole('switch', { name: 'Automatische Labels' }).click();
  await scene.settled();
  await expect.poll(() => scene.preview.script.triggers.length).toBe(1);
}

describe.skipIf(SKIP)('the add-on in the inbox', () => {
  story('shows the inbox and the start card', async (scene) => {
    await scene.page.getByRole('heading', { name: 'Posteingang' }).waitFor();
    expect(await scene.page.locator('.row').count()).toBeGreaterThan(30);
    await scene.card.getByRole('heading', { name: 'Vorzimmer' }).waitFor();
  });

  story('labels appear after the trigger, and a second run changes nothing', async (scene) => {
    expect(await scene.page.locator('.row .chip').count()).toBe(0);
    await switchLabelsOn(scene);
    const run = button(scene, 'Auslöser jetzt starten');
    await run.click();
    await says(scene, 'Der Auslöser ist gelaufen.');
    await scene.page.locator('.row .chip', { hasText: 'Gleich antworten' }).first().waitFor();
    const chips = await scene.page.locator('.row .chip').allTextContents();
    const writes = scene.preview.mailbox.calls.filter((call) => call.writes).length;
    await run.click();
    await scene.settled();
    expect(await scene.page.locator('.row .chip').allTextContents()).toEqual(chips);
    expect(scene.preview.mailbox.calls.filter((call) => call.writes).length).toBe(writes);
  });

  story('a vague request: quoted reasons, du, a draft in the thread without recipient', async (scene) => {
    await scene.openMail('Marcel Ohlendorf');
    await scene.card.getByRole('heading', { name: 'Marcel Ohlendorf' }).waitFor();
    await scene.card.getByText('Zurückfragen', { exact: true }).waitFor();
    await scene.card.getByText('„voneinander profitieren“').waitFor();
    await scene.unfold();
    const draft = scene.card.getByRole('textbox', { name: 'Entwurf, frei änderbar' });
    expect(await draft.inputValue()).toContain('Guten Tag Marcel Ohlendorf');
    await scene.card.getByRole('combobox', { name: 'Anrede' }).selectOption({ label: 'du' });
    await expect.poll(() => draft.inputValue()).toMatch(/^Hallo Marcel/);
    await button(scene, 'Entwurf anlegen').click();
    await says(scene, 'Der Entwurf liegt im Thread, ohne Empfänger.');
    const shown = scene.page.getByRole('article', { name: 'Entwurf' });
    await shown.getByText('Ohne Empfänger').waitFor();
    await shown.getByText('Hallo Marcel').waitFor();
    const { drafts } = scene.preview.mailbox.call('drafts.list', {}) as unknown as {
      drafts: { message: { threadId: string } }[];
    };
    expect(drafts).toHaveLength(1);
    expect(scene.page.url()).toContain(drafts[0]?.message.threadId ?? 'no draft');
  });

  story('an InMail: the draft goes to the relay address and opens in the editor', async (scene) => {
    await scene.openMail('Nadine Brückner');
    await button(scene, 'Entwurf anlegen').click();
    const editor = scene.page.locator('#compose');
    await editor.getByRole('textbox', { name: 'An' }).waitFor();
    expect(await editor.getByRole('textbox', { name: 'An' }).inputValue()).toMatch(
      /@reply\.linkedin\.com|@.*linkedin\.com/,
    );
    const body = editor.getByRole('textbox', { name: 'Text' });
    await body.fill(`${await body.inputValue()}\nPS: Schöne Grüße`);
    await button(scene, 'Speichern').click();
    await says(scene, 'Der Entwurf ist gespeichert.');
    await scene.page.getByText('PS: Schöne Grüße').waitFor();
  });

  story('a XING request: open there (shown only), asked there, two weeks later no answer', async (scene) => {
    await scene.openMail('Marcel Ohlendorf');
    await button(scene, 'Auf XING öffnen').click();
    await scene.page
      .getByRole('dialog')
      .getByText(/^https:\/\/(?:www\.)?xing\.com\//)
      .waitFor();
    await scene.page.getByRole('dialog').getByRole('button').click();
    await button(scene, 'Dort gefragt').click();
    await says(scene, 'Vermerkt: Sie haben gefragt.');
    await scene.card.getByText('Auf die Antwort warten').waitFor();
    await button(scene, '+14 Tage').click();
    await scene.settled();
    await scene.card.getByText('Ohne Antwort ablehnen').waitFor();
    await scene.card.getByText('Eine Antwort kam bisher nicht.').waitFor();
    await scene.page.getByRole('link', { name: /Posteingang/ }).click();
    await scene.settled();
    await scene.card.getByText('Keine Antwort bekommen').waitFor();
    await scene.card.getByText('Marcel Ohlendorf').waitFor();
  });

  story('a text that only stands on the platform is pasted and assessed', async (scene) => {
    await button(scene, 'Text beurteilen').click();
    await scene.settled();
    await scene.card
      .getByRole('textbox', { name: 'Text der Anfrage' })
      .fill('Guten Tag, wir suchen für März eine Moderatorin für einen Workshop in Ulm. Haben Sie Zeit?');
    await button(scene, 'Beurteilen').click();
    await scene.settled();
    await scene.card.getByText('Bestätigen und gleich antworten').waitFor();
    await scene.card
      .getByText(/wir suchen für März/)
      .first()
      .waitFor();
    await button(scene, 'Zurück').click();
    await scene.card.getByRole('heading', { name: 'Vorzimmer' }).waitFor();
  });

  story('my own request is checked by the same rules, and reads better after a change', async (scene) => {
    await button(scene, 'Eigene Anfrage prüfen').click();
    await scene.settled();
    const text = scene.card.getByRole('textbox', { name: 'Text Ihrer Anfrage' });
    await text.fill(
      'Guten Tag, ich würde mich freuen, Sie zu meinen Kontakten hinzuzufügen. Win-win für beide Seiten.',
    );
    await button(scene, 'Prüfen').click();
    await scene.card.getByText('Was sie schwächt').waitFor();
    await scene.card.getByText('Was noch fehlt').waitFor();
    await scene.settled();
    const before = await scene.card.locator('.card-section').first().textContent();
    await text.fill(
      'Guten Tag Frau Brandl, Ihren Vortrag am 3. November in Ulm habe ich gehört. Wir suchen für den 12. März eine Moderatorin für 20 Personen, Budget 4.000 Euro. Haben Sie an dem Tag Zeit?',
    );
    await button(scene, 'Prüfen').click();
    await scene.card.getByText('Was für sie spricht').waitFor();
    expect(await scene.card.locator('.card-section').first().textContent()).not.toBe(before);
  });

  story('what one saw on the profile and what one knows better count at once', async (scene) => {
    await scene.openMail('Marcel Ohlendorf');
    await scene.unfold();
    await scene.card.getByRole('textbox', { name: 'Kontakte', exact: true }).fill('1000');
    await scene.card.getByRole('textbox', { name: 'Profilbesucher' }).fill('4000');
    await button(scene, 'Neu beurteilen').click();
    await scene.card.getByText('Ohne Antwort ablehnen').waitFor();
    await scene.settled();
    await scene.unfold();
    await scene.card.getByRole('combobox', { name: 'Einordnung' }).selectOption({ label: 'Bekannte Person' });
    await button(scene, 'Korrektur merken').click();
    await says(scene, 'Korrektur gemerkt.');
    await scene.card.getByText('Bestätigen', { exact: true }).waitFor();
    await scene.openMail('Marcel Ohlendorf');
    await scene.card.getByText('Bestätigen', { exact: true }).waitFor();
  });

  story('a forged notification carries a warning first and no draft', async (scene) => {
    await scene.openMail('Patricia Vandenberg');
    await scene.card.getByText('Vorsicht').waitFor();
    await scene.card.getByText('Bitte öffnen Sie keinen Link darin.').waitFor();
    expect(await scene.card.getByRole('textbox', { name: 'Entwurf, frei änderbar' }).count()).toBe(0);
    expect(await scene.card.getByRole('button', { name: /öffnen/ }).count()).toBe(0);
  });

  story('another strategy, another advice', async (scene) => {
    await scene.openMail('Marcel Ohlendorf');
    await scene.card.getByText('Zurückfragen', { exact: true }).waitFor();
    await button(scene, 'Menü des Add-ons').click();
    await scene.page.getByRole('menuitem', { name: /Einstellungen/ }).click();
    await scene.settled();
    await scene.card
      .getByRole('combobox', { name: 'So halte ich es mit Kontaktanfragen' })
      .selectOption({ label: 'Nur Bekannte' });
    await button(scene, 'Speichern').click();
    await says(scene, 'Gespeichert.');
    await scene.openMail('Marcel Ohlendorf');
    await scene.card.getByText('Freundlich absagen', { exact: true }).waitFor();
  });

  story(
    'hostile names and notes are text and nothing else',
    async (scene) => {
      await scene.page.locator('.row', { hasText: 'Eva <img src=x onerror=alert(1)>' }).waitFor();
      await scene.openMail('Eva Probe');
      await scene.unfold();
      await scene.card.getByText('„Synergien“').waitFor();
      await scene.page.locator('.message-text', { hasText: '<script>window.hostile = 1</script>' }).waitFor();
      expect(
        await scene.page.locator('#card-place, #main').locator('img, script, iframe, [href^=http]').count(),
      ).toBe(0);
      await scene.openMail('onerror');
      await scene.unfold();
      expect(await scene.card.locator('img, script, iframe, a').count()).toBe(0);
      expect(await scene.page.evaluate('typeof window.hostile')).toBe('undefined');
    },
    {
      seed: [
        hostileRequest('Eva Probe', HOSTILE),
        hostileRequest('Eva <img src=x onerror=alert(1)>', HOSTILE),
      ],
    },
  );

  story('remove everything takes labels, trigger and memory away, and leaves the mails', async (scene) => {
    await switchLabelsOn(scene);
    await button(scene, 'Auslöser jetzt starten').click();
    await scene.page.locator('.row .chip').first().waitFor();
    const mails = scene.preview.mailbox.state.messages.size;
    await button(scene, 'Einstellungen').click();
    await scene.settled();
    await button(scene, 'Alles entfernen').click();
    await scene.settled();
    await button(scene, 'Ja, alles entfernen').click();
    await says(scene, 'Entfernt');
    await expect.poll(() => scene.page.locator('.row .chip').count()).toBe(0);
    expect(scene.preview.script.triggers).toEqual([]);
    expect(scene.preview.script.userProperties.size).toBe(0);
    expect(scene.preview.state().labels).toEqual([]);
    expect(scene.preview.mailbox.state.messages.size).toBe(mails);
  });
});
