import { beforeAll, describe, expect, it } from 'vitest';
import { builtAddon, DAY, HOUR, installed, labels, NOW, shownCard, textsOf } from './add-on.ts';
import { invitation } from './mails.ts';
import { cardsOf, formOf } from './walk.ts';

let code: string;
beforeAll(async () => {
  ({ code } = await builtAddon());
});

describe('settings', () => {
  it('change the advice, name a row that cannot be read, and keep what stands on other cards', () => {
    const { script, mailbox } = installed(code, { locale: 'de' });
    const message = mailbox.receive(invitation(), { at: NOW });
    const card = shownCard(script.runCard('onShowSettings'));
    const form = { ...formOf(card), strategy: ['known-only'] };
    const wrong = script.runCard('onSaveSettings', { form: { ...form, days: ['bald'] } });
    expect(JSON.stringify(wrong.result)).toContain('„Tage bis „keine Antwort““: Erwartet wird eine Zahl.');
    script.runCard('onSaveTable', { form: { 'row-question': ['ask-back'] } });
    script.runCard('onSaveSettings', { form });
    expect(textsOf(shownCard(script.runCard('onMessage', { message }))).join('\n')).toContain(
      'Freundlich absagen',
    );
    const table = formOf(shownCard(script.runCard('onOpenTable')));
    expect(table['row-question']).toEqual(['ask-back']);
    expect(formOf(shownCard(script.runCard('onShowSettings'))).strategy).toEqual(['known-only']);
  });

  it('rename the labels that exist, and stop giving one that is switched off', () => {
    const { script, mailbox } = installed(code, { locale: 'de' });
    mailbox.receive(invitation(), { at: NOW - HOUR });
    script.runCard('onCheckNow');
    const form = { ...formOf(shownCard(script.runCard('onShowSettings'))), labelParent: ['Anfragen'] };
    script.runCard('onSaveSettings', { form });
    const names = [...mailbox.state.labels.values()].map(({ name }) => name);
    expect(names.filter((name) => /Vorzimmer/.test(name))).toEqual([]);
    expect(names).toContain('Anfragen');
    script.runCard('onSaveLabels', { form: { labels: ['accept'] } });
    const second = mailbox.receive(invitation({ id: 'two', slug: 'bo', name: 'Bo Muster' }), {
      at: NOW - 1000,
    });
    script.runCard('onCheckNow');
    const own = [...second.labelIds].filter((id) => id.startsWith('Label'));
    expect(own.map((id) => mailbox.state.labels.get(id)?.name)).toEqual(['Anfragen']);
  });

  it('switch labels on hourly in an add-on and every ten minutes in a script, once', () => {
    for (const [asAddOn, minutes] of [
      [true, 60],
      [false, 10],
    ] as const) {
      const { script } = installed(code, { asAddOn });
      for (let time = 0; time < 2; time += 1) script.runCard('onAutomatic', { form: { automatic: ['on'] } });
      expect(script.triggers.map(({ everyMinutes }) => everyMinutes)).toEqual([minutes]);
      script.runCard('onAutomatic', { form: {} });
      expect(script.triggers).toEqual([]);
    }
  });

  it('remove everything but mails and drafts', () => {
    const { script, mailbox } = installed(code, { locale: 'de' });
    const message = mailbox.receive(invitation(), { at: NOW - HOUR });
    script.runCard('onAutomatic', { form: { automatic: ['on'] } });
    script.run('onTimer', {});
    const card = shownCard(script.runCard('onMessage', { message }));
    script.runCard('onCreateDraft', { message, parameters: { id: message.id }, form: formOf(card) });
    script.runCard('onRemoveEverything');
    expect([...mailbox.state.labels.values()].filter(({ type }) => type === 'user')).toEqual([]);
    expect(script.triggers).toEqual([]);
    expect(script.userProperties.size).toBe(0);
    expect(mailbox.state.drafts.size).toBe(1);
    expect(mailbox.state.messages.has(message.id)).toBe(true);
  });

  it('stop work on old mail', () => {
    const { script, mailbox } = installed(code, { locale: 'de' });
    mailbox.receive(invitation(), { at: NOW - 60 * DAY });
    script.runCard('onAutomatic', { form: { automatic: ['on'] } });
    script.runCard('onStartBackfill', { form: { months: ['3'] } });
    expect(textsOf(shownCard(script.runCard('onOpenBackfill'))).join()).toContain('Anhalten');
    script.runCard('onStopBackfill');
    script.run('onTimer', {});
    expect(Object.values(labels(mailbox)).flat()).toEqual([]);
  });
});

describe('an own template', () => {
  it('is checked, used in the next draft, and removed again', () => {
    const { script, mailbox } = installed(code, { locale: 'de' });
    const message = mailbox.receive(invitation(), { at: NOW });
    const form = formOf(shownCard(script.runCard('onOpenTemplates')));
    const draft = () => formOf(shownCard(script.runCard('onMessage', { message }))).draft?.[0] ?? '';
    const source = form.source?.[0] ?? '';
    const broken = { ...form, source: [source.replace('{{closing}}', '{{closng}}')] };
    expect(JSON.stringify(script.runCard('onSaveTemplate', { form: broken }).result)).toMatch(
      /meine-rueckfrage\.de\.md:\d+: /,
    );
    script.runCard('onSaveTemplate', { form });
    expect(draft()).toContain('Woran denken Sie konkret?');
    script.runCard('onRemoveTemplate', { parameters: { file: 'meine-rueckfrage.de.md' } });
    expect(draft()).not.toContain('Woran denken Sie konkret?');
  });
});

describe('a pasted text', () => {
  it('is judged like any other and not stored', () => {
    const { script } = installed(code, { locale: 'de' });
    const text =
      'Wir suchen für unser Klinikum eine Beraterin, die im Juni die Aufnahme neu ordnet. Haben Sie Zeit?';
    const run = script.runCard('onAssessText', {
      form: { text: [text], name: ['Dana Demo'], platform: ['xing'] },
    });
    const [card] = cardsOf(run);
    expect(textsOf(card).join('\n')).toContain('Konkretes Anliegen');
    expect(formOf(card ?? {}).draft?.[0]).toContain('Dana Demo');
    expect([...script.userProperties.values()].join()).not.toContain('Klinikum');
  });
});
