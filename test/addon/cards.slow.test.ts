import { beforeAll, describe, expect, it } from 'vitest';
import { ENTRY_POINTS } from '../../src/addon/entry-points.ts';
import type { Json } from '../../src/preview/apps-script/card-json.ts';
import { builtAddon, DAY, draftsByMail, HOUR, installed, labels, NOW, shownCard, textsOf } from './add-on.ts';
import { inMail, invitation, spoof, unread } from './mails.ts';
import { every, formOf, walk } from './walk.ts';

let code: string;
beforeAll(async () => {
  ({ code } = await builtAddon());
});

/** Widgets as Gmail counts them; it shows a hundred, we want to stay far below. */
function widgets(card: Json): number {
  return (card.sections as Json[]).reduce((sum, section) => sum + (section.widgets as Json[]).length, 0);
}

function expectSound(card: Json, from: string): void {
  expect(widgets(card), from).toBeLessThanOrEqual(60);
  for (const text of textsOf(card)) expect(text, from).not.toMatch(/undefined|null|NaN|\[object|!/);
  for (const link of every(card, 'openLink'))
    expect(String(link.url)).toMatch(/^https:\/\/(?:[a-z0-9-]+\.)*(?:linkedin|xing)\.com\/[^?]*$/);
}

describe.each(['de', 'en'])('every button, %s', (locale) => {
  it('leads to a sound card, from the mail and from the home card', () => {
    const { script, mailbox } = installed(code, { locale });
    const visited = new Set<string>();
    script.runCard('onAutomatic', { form: { automatic: ['on'] } });
    for (const mail of [invitation(), inMail(), spoof(), unread()]) {
      const message = mailbox.receive(mail, { at: NOW });
      const found = walk(script, script.runCard('onMessage', { message }), message, expectSound);
      for (const name of found) visited.add(name);
    }
    for (const name of walk(script, script.runCard('onHomepage'), null, expectSound)) visited.add(name);
    for (const name of [
      'onHomepage',
      'onMessage',
      'onTimer',
      'onShowSettings',
      'onShowPrivacy',
      'onShowHelp',
    ])
      visited.add(name);
    expect([...visited].sort()).toEqual(Object.keys(ENTRY_POINTS).sort());
  });
});

describe.each(['de', 'en'])('cards as readable JSON, %s', (locale) => {
  it.each([
    ['invitation', () => invitation()],
    ['inmail', () => inMail()],
    ['spoof', () => spoof()],
    ['unread', () => unread()],
  ])('%s', async (name, mail) => {
    const { script, mailbox } = installed(code, { locale });
    const message = mailbox.receive(mail(), { at: NOW });
    const card = shownCard(script.runCard('onMessage', { message }));
    await expect(`${JSON.stringify(card, null, 2)}\n`).toMatchFileSnapshot(
      `snapshots/${name}.${locale}.json`,
    );
  });

  it.each(['onHomepage', 'onShowSettings', 'onOpenTable', 'onOpenLabels', 'onOpenRemove', 'onOpenBackfill'])(
    '%s',
    async (name) => {
      const { script } = installed(code, { locale });
      const card = shownCard(script.runCard(name));
      await expect(`${JSON.stringify(card, null, 2)}\n`).toMatchFileSnapshot(
        `snapshots/${name}.${locale}.json`,
      );
    },
  );
});

describe('hostile mail', () => {
  it('shows as text: no markup, no control characters, no link elsewhere', () => {
    const { script, mailbox } = installed(code);
    const name = '<b>Eve</b> <a href="https://evil.example">x</a>';
    const message = mailbox.receive(
      invitation({
        name,
        headline: '\u202eetibhcro <script>alert(1)</script>',
        note: 'Wir suchen <img src=x onerror=alert(1)> Synergien & "mehr" \u0007',
        slug: 'eve"onclick="x',
      }),
      { at: NOW },
    );
    walk(script, script.runCard('onMessage', { message }), message, (card) => {
      const steering = [...JSON.stringify(card)].filter((letter) => /[\p{Cc}\p{Cf}]/u.test(letter));
      expect(steering).toEqual([]);
      for (const text of textsOf(card).filter((one) => /&lt;|<(?:b|font|br)/.test(one)))
        expect(text.replace(/<\/?(?:b|br|font(?: color="#5f6368")?)>/g, '')).not.toMatch(/[<>]/);
      expect(
        every(card, 'openLink')
          .map(({ url }) => String(url))
          .join(),
      ).not.toContain('evil');
    });
  });
});

describe('the reply', () => {
  it('lies in the thread without a recipient where mail reaches nobody; again replaces it', () => {
    const { script, mailbox } = installed(code, { locale: 'de' });
    const message = mailbox.receive(invitation(), { at: NOW });
    const card = shownCard(script.runCard('onMessage', { message }));
    const form = { ...formOf(card), draft: ['Guten Tag Ada Beispiel, worum geht es?'] };
    const parameters = { id: message.id };
    script.runCard('onCreateDraft', { message, parameters, form });
    script.runCard('onCreateDraft', { message, parameters, form: { ...form, draft: ['Zweite Fassung'] } });
    expect(draftsByMail(mailbox)).toEqual({ '<inv1@example.com>': 1 });
    const [draft] = [...mailbox.state.drafts.values()];
    const stored = mailbox.state.messages.get(draft?.messageId ?? '');
    expect(stored?.threadId).toBe(message.threadId);
    expect(stored?.raw.toString('latin1')).not.toMatch(/^To:/im);
    expect(
      Buffer.from(stored?.raw.toString('latin1').split('\r\n\r\n')[1] ?? '', 'base64').toString(),
    ).toContain('Zweite Fassung');
  });

  it('opens in Gmail’s editor with the relay as recipient for an InMail', () => {
    const { script, mailbox } = installed(code, { locale: 'de' });
    const message = mailbox.receive(inMail(), { at: NOW });
    const card = shownCard(script.runCard('onMessage', { message }));
    expect(every(card, 'composeAction')).toHaveLength(1);
    const run = script.runCard('onComposeReply', {
      message,
      parameters: { id: message.id },
      form: formOf(card),
    });
    expect(run.result).toMatchObject({ kind: 'compose' });
    const [draft] = [...mailbox.state.drafts.values()];
    expect(mailbox.state.messages.get(draft?.messageId ?? '')?.raw.toString('latin1')).toMatch(
      /^To: .*@reply\.linkedin\.com>?\r$/im,
    );
  });

  it('takes another language and form of address from the choices', () => {
    const { script, mailbox } = installed(code, { locale: 'de' });
    const message = mailbox.receive(invitation(), { at: NOW });
    const parameters = { id: message.id };
    const draftWith = (form: Record<string, string[]>) => {
      const card = shownCard(script.runCard('onDraftChoice', { message, parameters, form }));
      return formOf(card).draft?.[0] ?? '';
    };
    expect(draftWith({ language: ['de'], formality: ['du'] })).toMatch(/\b(?:du|dich|dir|deine?)\b/i);
    expect(draftWith({ language: ['de'], formality: ['sie'] })).toMatch(/\b(?:Sie|Ihnen|Ihre?)\b/);
    expect(draftWith({ language: ['en'] })).toMatch(/\byou\b/);
  });

  it('is not offered for a spoof: a warning, no draft, nothing to note or correct', () => {
    const { script, mailbox } = installed(code, { locale: 'de' });
    const message = mailbox.receive(spoof(), { at: NOW });
    const card = shownCard(script.runCard('onMessage', { message }));
    expect(textsOf(card).join('\n')).toContain('Bitte öffnen Sie keinen Link darin.');
    expect(every(card, 'action')).toEqual([]);
    expect(every(card, 'openLink')).toEqual([]);
  });
});

describe('the user’s word', () => {
  it('asked, then silent for two weeks: waiting, then no answer, on the mail and on the home card', () => {
    const { script, mailbox } = installed(code, { locale: 'de' });
    const message = mailbox.receive(invitation(), { at: NOW });
    script.runCard('onFollowUp', { message, parameters: { id: message.id, event: 'asked' } });
    const read = () => textsOf(shownCard(script.runCard('onMessage', { message }))).join('\n');
    const home = () => textsOf(shownCard(script.runCard('onHomepage'))).join('\n');
    expect(read()).toContain('Auf die Antwort warten');
    expect(home()).toMatch(/Antwort steht aus\nAda Beispiel\nLinkedIn, seit heute/);
    mailbox.clock.advance(15 * DAY);
    expect(read()).toContain('Ohne Antwort ablehnen');
    expect(home()).toMatch(/Keine Antwort bekommen\nAda Beispiel\nLinkedIn, seit 15 Tagen/);
  });

  it('moves the label of the mail along, and leaves a mail without label alone', () => {
    const { script, mailbox } = installed(code, { locale: 'de' });
    script.runCard('onAutomatic', { form: { automatic: ['on'] } });
    const message = mailbox.receive(invitation(), { at: NOW - 2 * HOUR });
    const other = mailbox.receive(invitation({ id: 'x', name: 'Bo Muster', slug: 'bo', note: '' }), {
      at: NOW - HOUR,
    });
    script.runCard('onFollowUp', { message: other, parameters: { id: other.id, event: 'asked' } });
    script.run('onTimer', {});
    expect(labels(mailbox)[other.id]).toContain('Vorzimmer/Wartet auf Antwort');
    script.runCard('onFollowUp', { message, parameters: { id: message.id, event: 'asked' } });
    expect(labels(mailbox)[message.id]).toEqual(['Vorzimmer', 'Vorzimmer/Wartet auf Antwort']);
    for (const id of [...other.labelIds]) if (id.startsWith('Label')) other.labelIds.delete(id);
    script.runCard('onFollowUp', { message: other, parameters: { id: other.id, event: 'answered' } });
    expect(labels(mailbox)[other.id]).toEqual([]);
  });

  it('judges again with what the profile shows', () => {
    const { script, mailbox } = installed(code, { locale: 'de' });
    const message = mailbox.receive(invitation(), { at: NOW });
    const parameters = { id: message.id };
    const run = script.runCard('onProfileCheck', {
      message,
      parameters,
      form: { contacts: ['1.000'], visitors: ['4.000'] },
    });
    expect(textsOf(shownCard(run)).join('\n')).toMatch(/1000 : 4000/);
    const wrong = script.runCard('onProfileCheck', { message, parameters, form: { contacts: ['viele'] } });
    expect(JSON.stringify(wrong.result)).toContain('„Kontakte“ muss eine Zahl sein.');
  });

  it('remembers a category and a name, and stores no text', () => {
    const { script, mailbox } = installed(code, { locale: 'de' });
    const message = mailbox.receive(unread(), { at: NOW });
    expect(textsOf(shownCard(script.runCard('onMessage', { message }))).join('\n')).toContain(
      'Bitte ergänzen',
    );
    const form = {
      name: ['Eva Sonderbar'],
      text: ['Wir suchen dringend eine Beraterin für unser Lager in Kiel.'],
    };
    script.runCard('onCorrect', { message, parameters: { id: message.id }, form });
    const texts = textsOf(shownCard(script.runCard('onMessage', { message }))).join('\n');
    expect(texts).toContain('Eva Sonderbar');
    expect(texts).toContain('Konkretes Anliegen, von Ihnen eingeordnet');
    expect([...script.userProperties.values()].join()).not.toMatch(/dringend|Kiel/);
  });
});
