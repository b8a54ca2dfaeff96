import { beforeAll, describe, expect, it } from 'vitest';
import type { Script } from '../../src/preview/apps-script/script.ts';
import type { FaultKind } from '../../src/preview/gmail/faults.ts';
import type { Mailbox } from '../../src/preview/gmail/mailbox.ts';
import { builtAddon, DAY, HOUR, installed, labels, NOW } from './add-on.ts';
import { invitation, mime } from './mails.ts';

const CASES: readonly { readonly kind: FaultKind; readonly times: number }[] = [
  ...(
    [
      'rate-limit-429',
      'backend-500',
      'not-found-404',
      'quota-exhausted',
      'timeout-after',
      'killed-before',
      'killed-after',
    ] as const
  ).map((kind) => ({ kind, times: 1 })),
  { kind: 'backend-500', times: 5 },
  { kind: 'not-found-404', times: 5 },
];

const SETTINGS = {
  strategy: ['known-only'],
  days: ['14'],
  openToOffers: ['on'],
  searchMailbox: ['on'],
  draftLanguage: ['de'],
  formality: ['sie'],
  tone: ['warm'],
  labelParent: ['Vorzimmer'],
};

let code: string;
let undisturbed: ReturnType<typeof labels>;
let calls: readonly string[];

/** A stranger, and somebody to whom the user wrote: both would be declined before the mailbox is searched. */
function scene(): { readonly script: Script; readonly mailbox: Mailbox } {
  const { script, mailbox } = installed(code, { locale: 'de' });
  script.runCard('onSaveSettings', { form: SETTINGS });
  const reply = mime({ from: 'Kim Muster <kim@example.com>', subject: 'Danke', text: 'Gern.', id: 'old' });
  const addressed = reply.toString('utf8').replace(/^To: .*$/m, 'To: Bo Muster <bo@example.org>');
  mailbox.receive(Buffer.from(addressed, 'utf8'), { at: NOW - 200 * DAY, labelIds: ['SENT'] });
  mailbox.receive(invitation({ id: 'a' }), { at: NOW - 3 * HOUR });
  mailbox.receive(invitation({ id: 'b', name: 'Bo Muster', slug: 'bo', note: 'Hallo.' }), { at: NOW - HOUR });
  mailbox.calls.splice(0);
  return { script, mailbox };
}

beforeAll(async () => {
  ({ code } = await builtAddon());
  const { script, mailbox } = scene();
  script.run('onTimer', {});
  calls = mailbox.calls.map(({ method }) => method);
  undisturbed = labels(mailbox);
});

describe('a run that searches for people', () => {
  it('declines the stranger and accepts whom the user knows', () => {
    expect(Object.values(undisturbed).filter((names) => names.length > 0)).toEqual([
      ['Vorzimmer', 'Vorzimmer/Freundlich absagen'],
      ['Vorzimmer', 'Vorzimmer/Bestätigen'],
    ]);
    expect(calls.filter((method) => method === 'messages.list')).toHaveLength(3);
  });

  it.each(CASES)('never declines somebody known: $kind at every call, $times in a row', ({ kind, times }) => {
    for (let atCall = 1; atCall <= calls.length; atCall += 1) {
      const at = `call ${atCall}, ${calls[atCall - 1]}`;
      const { script, mailbox } = scene();
      mailbox.faults.arm([{ kind, atCall, times }]);
      for (let run = 0; run < 3; run += 1) {
        script.run('onTimer', {});
        const [, bo] = Object.values(labels(mailbox)).slice(1);
        expect(bo, at).not.toContain('Vorzimmer/Freundlich absagen');
        mailbox.faults.arm([]);
        mailbox.clock.advance(HOUR);
      }
      expect(labels(mailbox), at).toEqual(undisturbed);
      mailbox.calls.splice(0);
      script.run('onTimer', {});
      expect(mailbox.calls.map(({ method }) => method)).toEqual(['messages.list']);
    }
  });
});
