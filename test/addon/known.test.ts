import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Script } from '../../src/preview/apps-script/script.ts';
import type { Mailbox } from '../../src/preview/gmail/mailbox.ts';
import { seedFrom } from '../../src/preview/gmail/seed.ts';
import { headerOfMessage } from '../../src/preview/gmail/stored.ts';
import {
  builtAddon,
  calls,
  DAY,
  HOUR,
  installed,
  labels,
  NOW,
  shownCard,
  storedState,
  textsOf,
  timer,
} from './add-on.ts';
import { invitation, mime, ORDINARY } from './mails.ts';

let code: string;
beforeAll(async () => {
  ({ code } = await builtAddon());
});

const SETTINGS = {
  days: ['14'],
  openToOffers: ['on'],
  draftLanguage: ['de'],
  formality: ['sie'],
  tone: ['warm'],
  labelParent: ['Vorzimmer'],
};

/** Under `known-only` whoever is not known is declined: what the searches are for. */
function desk(strategy = 'known-only', search = true): { script: Script; mailbox: Mailbox } {
  const its = installed(code, { locale: 'de' });
  const form = { ...SETTINGS, strategy: [strategy], ...(search ? { searchMailbox: ['on'] } : {}) };
  its.script.runCard('onSaveSettings', { form });
  its.mailbox.calls.splice(0);
  return its;
}

/** Two letters for one number: names hold no digits. */
const letters = (n: number) => String.fromCharCode(97 + Math.floor(n / 26), 97 + (n % 26));

function request(mailbox: Mailbox, name: string, at = NOW - HOUR) {
  const slug = name.toLowerCase().replace(/ /g, '-');
  return mailbox.receive(invitation({ name, slug, id: slug }), { at });
}

function wroteTo(mailbox: Mailbox, to: string): void {
  const raw = mime({ from: 'Kim Muster <kim@example.com>', subject: 'Danke', text: 'Bis bald.', id: 'sent' });
  const addressed = Buffer.from(raw.toString('utf8').replace(/^To: .*$/m, `To: ${to}`), 'utf8');
  mailbox.receive(addressed, { labelIds: ['SENT'], at: NOW - 400 * DAY });
}

function mailFrom(mailbox: Mailbox, from: string): void {
  const raw = mime({ from, subject: 'Hallo', text: 'Lange nichts gehört.', id: 'private' });
  mailbox.receive(raw, { at: NOW - 300 * DAY });
}

const searches = (mailbox: Mailbox) =>
  mailbox.calls.filter(
    ({ method, params }) => method === 'messages.list' && String(params.q).includes('{in:sent'),
  ).length;

describe('a run', () => {
  it('accepts whom the user has written to, and declines a stranger after one search', () => {
    const { script, mailbox } = desk();
    wroteTo(mailbox, '"Beispiel, Ada" <ada@example.org>');
    const ada = request(mailbox, 'Ada Beispiel');
    const bo = request(mailbox, 'Bo Muster');
    timer(script);
    expect(labels(mailbox)[ada.id]).toEqual(['Vorzimmer', 'Vorzimmer/Bestätigen']);
    expect(labels(mailbox)[bo.id]).toEqual(['Vorzimmer', 'Vorzimmer/Freundlich absagen']);
    // One look for new mail, one search each; two requests, and the one mail that was found.
    expect(calls(mailbox)).toMatchObject({ 'messages.list': 3, 'messages.get': 3 });
    timer(script);
    expect(calls(mailbox)).toEqual({ 'messages.list': 1 });
  });

  it('does not decline a namesake of somebody who only wrote', () => {
    const { script, mailbox } = desk();
    mailFrom(mailbox, 'Ada Beispiel <ada@example.org>');
    const ada = request(mailbox, 'Ada Beispiel');
    timer(script);
    expect(labels(mailbox)[ada.id]).toEqual(['Vorzimmer', 'Vorzimmer/Selbst ansehen']);
  });

  it('searches for nobody whom it does not decline, and for nobody twice', () => {
    const { script, mailbox } = desk('dialogue-first');
    request(mailbox, 'Ada Beispiel');
    timer(script);
    expect(searches(mailbox)).toBe(0);
    const other = desk();
    request(other.mailbox, 'Ada Beispiel');
    timer(other.script);
    other.mailbox.clock.advance(DAY);
    other.mailbox.receive(invitation({ name: 'Ada Beispiel', id: 'again' }), {
      at: other.mailbox.clock.now(),
    });
    timer(other.script);
    expect(searches(other.mailbox)).toBe(1);
  });

  it('does not search where the user switched it off', () => {
    const { script, mailbox } = desk('known-only', false);
    wroteTo(mailbox, 'Ada Beispiel <ada@example.org>');
    const ada = request(mailbox, 'Ada Beispiel');
    timer(script);
    expect(searches(mailbox)).toBe(0);
    expect(labels(mailbox)[ada.id]).toEqual(['Vorzimmer', 'Vorzimmer/Freundlich absagen']);
  });

  it('makes 30 searches at most and goes on in the next run', () => {
    const { script, mailbox } = desk();
    const all = Array.from({ length: 40 }, (_, n) =>
      request(mailbox, `Ada Muster${letters(n)}`, NOW - DAY + n * 60_000),
    );
    timer(script);
    expect(searches(mailbox)).toBe(30);
    expect(storedState(script)?.lastRun).toMatchObject({ complete: false, error: null, labelled: 30 });
    expect(all.filter(({ id }) => (labels(mailbox)[id] ?? []).length === 2)).toHaveLength(30);
    mailbox.clock.advance(HOUR);
    timer(script);
    expect(searches(mailbox)).toBe(40);
    expect(all.every(({ id }) => (labels(mailbox)[id] ?? []).length === 2)).toBe(true);
  });

  it.each(['backend-500', 'rate-limit-429'] as const)(
    'labels nobody whom it could not search for; after %s the next run does, and searches for nobody again',
    (kind) => {
      const { script, mailbox } = desk();
      wroteTo(mailbox, 'Bo Muster <bo@example.org>');
      const ada = request(mailbox, 'Ada Beispiel', NOW - 2 * HOUR);
      const bo = request(mailbox, 'Bo Muster', NOW - HOUR);
      mailbox.faults.arm([{ kind, atCall: 3, times: 4, method: 'messages.list' }]);
      timer(script);
      expect(labels(mailbox)[ada.id]).toHaveLength(2);
      expect(labels(mailbox)[bo.id]).toEqual([]);
      mailbox.faults.arm([]);
      mailbox.clock.advance(HOUR);
      mailbox.calls.splice(0);
      timer(script);
      expect(labels(mailbox)[bo.id]).toEqual(['Vorzimmer', 'Vorzimmer/Bestätigen']);
      expect(searches(mailbox)).toBe(1);
    },
  );

  it('is not stopped for ever by one search that never works', () => {
    const { script, mailbox } = desk();
    const ada = request(mailbox, 'Ada Beispiel');
    for (let run = 0; run < 4; run += 1) {
      expect(labels(mailbox)[ada.id]).toEqual([]);
      mailbox.faults.arm([{ kind: 'backend-500', atCall: 2, times: 4, method: 'messages.list' }]);
      timer(script);
      mailbox.clock.advance(HOUR);
    }
    expect(labels(mailbox)[ada.id]).toEqual(['Vorzimmer', 'Vorzimmer/Freundlich absagen']);
  });

  it('is not stopped for ever by one mail that cannot be read', () => {
    const { script, mailbox } = desk();
    request(mailbox, 'Ada Beispiel', NOW - 2 * HOUR);
    const bo = request(mailbox, 'Bo Muster', NOW - HOUR);
    for (let run = 0; run < 4; run += 1) {
      mailbox.faults.arm([{ kind: 'backend-500', atCall: 1, times: 4, method: 'messages.get' }]);
      timer(script);
      mailbox.clock.advance(HOUR);
    }
    expect(labels(mailbox)[bo.id]).toHaveLength(2);
  });
});

describe('a card', () => {
  const open = (script: Script, message: ReturnType<typeof request>) =>
    textsOf(shownCard(script.runCard('onMessage', { message }))).join('\n');

  it.each([
    ['de', 'Sie haben dieser Person schon geschrieben.', 'Bestätigen'],
    ['en', 'You have written to this person before.', 'Accept'],
  ])('says where from, in %s, and searches once', (locale, reason, advice) => {
    const { script, mailbox } = installed(code, { locale });
    wroteTo(mailbox, 'Ada Beispiel <ada@example.org>');
    const ada = request(mailbox, 'Ada Beispiel');
    const card = open(script, ada);
    expect(card).toContain(reason);
    expect(card).toContain(advice);
    expect(calls(mailbox)).toEqual({ 'messages.get': 3, 'messages.list': 1 });
    expect(open(script, ada)).toContain(reason);
    expect(calls(mailbox)).toEqual({ 'messages.get': 2 });
  });

  it('says that only the other side wrote', () => {
    const { script, mailbox } = installed(code, { locale: 'de' });
    mailFrom(mailbox, 'Ada Beispiel <ada@example.org>');
    expect(open(script, request(mailbox, 'Ada Beispiel'))).toContain('hat Ihnen schon gemailt');
    expect(calls(mailbox)).toEqual({ 'messages.get': 3, 'messages.list': 2 });
  });

  it('moves the label that a run gave before, unless the user took it off', () => {
    const { script, mailbox } = desk('dialogue-first');
    wroteTo(mailbox, 'Ada Beispiel <ada@example.org>');
    wroteTo(mailbox, 'Bo Muster <bo@example.org>');
    const ada = request(mailbox, 'Ada Beispiel');
    const bo = request(mailbox, 'Bo Muster');
    mailbox.call('labels.create', {}, { name: 'Vorzimmer/Bestätigen' });
    timer(script);
    expect(labels(mailbox)[ada.id]).toEqual(['Vorzimmer', 'Vorzimmer/Rückfrage']);
    for (const id of [...bo.labelIds]) if (id.startsWith('Label')) bo.labelIds.delete(id);
    open(script, ada);
    open(script, bo);
    expect(labels(mailbox)[ada.id]).toEqual(['Vorzimmer', 'Vorzimmer/Bestätigen']);
    expect(labels(mailbox)[bo.id]).toEqual([]);
  });

  it('shows without the search where Gmail refuses it, and searches at the next look', () => {
    const { script, mailbox } = installed(code, { locale: 'de' });
    wroteTo(mailbox, 'Ada Beispiel <ada@example.org>');
    const ada = request(mailbox, 'Ada Beispiel');
    for (const kind of ['backend-500', 'rate-limit-429', 'quota-exhausted', 'timeout-before'] as const) {
      mailbox.faults.arm([{ kind, atCall: 1, times: 9, method: 'messages.list' }]);
      expect(open(script, ada)).not.toContain('schon geschrieben');
    }
    mailbox.faults.arm([]);
    expect(open(script, ada)).toContain('Sie haben dieser Person schon geschrieben.');
  });

  it('knows the requester of the example inbox to whom its owner wrote a year before', () => {
    const { script, mailbox } = installed(code, { locale: 'de' });
    seedFrom(mailbox, readFileSync('examples/inbox.mbox'));
    const request = [...mailbox.state.messages.values()].find((message) =>
      /^Zuzana .* <invitations@linkedin\.com>$/.test(headerOfMessage(message, 'from')),
    );
    if (request === undefined) throw new Error('no request');
    expect(open(script, request)).toContain('Sie haben dieser Person schon geschrieben.');
  });

  it('costs ordinary mail nothing more', () => {
    const { script, mailbox } = installed(code);
    script.runCard('onMessage', { message: mailbox.receive(ORDINARY) });
    expect(calls(mailbox)).toEqual({ 'messages.get': 1 });
  });
});
