import { beforeAll, describe, expect, it } from 'vitest';
import { ENTRY_POINTS, type EntryPoint } from '../../src/addon/entry-points.ts';
import type { Run, Script } from '../../src/preview/apps-script/script.ts';
import { builtAddon, installed, NOW, shownCard, textsOf } from './add-on.ts';
import { invitation } from './mails.ts';

let code: string;
beforeAll(async () => {
  ({ code } = await builtAddon());
});

const NAMES = Object.keys(ENTRY_POINTS) as EntryPoint[];
/** What the fake calls the answer of each type. */
const KINDS = {
  card: 'cards',
  action: 'action',
  universal: 'universal',
  compose: 'compose',
  nothing: 'nothing',
} as const;

function expectRightType(name: EntryPoint, run: Run): void {
  expect(run.result.kind, `${name}: ${JSON.stringify(run.result).slice(0, 300)}`).toBe(
    KINDS[ENTRY_POINTS[name]],
  );
  expect(run.touched).toEqual([]);
}

/** A click from the card of an invitation, with a form that names a person. */
function click(script: Script, name: EntryPoint, message: { id: string; threadId: string }): Run {
  return script.runCard(name, {
    message,
    parameters: { id: message.id, event: 'asked' },
    form: {
      name: ['Ada Beispiel'],
      text: ['Wir suchen eine Beraterin.'],
      draft: ['Guten Tag'],
      labelParent: ['Vorzimmer'],
      strategy: ['known-only'],
    },
  });
}

describe.each(NAMES)('%s', (name) => {
  it.each([undefined, null, 7, 'x', [], {}, { commonEventObject: 7 }, { gmail: { messageId: 7 } }])(
    'gives the right type for the event %j',
    (event) => {
      const { script } = installed(code);
      expectRightType(name, script.run(name, event));
    },
  );

  it.each(['backend-500', 'quota-exhausted', 'not-found-404', 'rate-limit-429'] as const)(
    'gives the right type and a sentence when Gmail answers %s, and logs nobody',
    (kind) => {
      const { script, mailbox } = installed(code, { locale: 'en' });
      const message = mailbox.receive(invitation(), { at: NOW });
      mailbox.faults.arm([{ kind, atCall: 1, times: 1000 }]);
      const run = click(script, name, message);
      expectRightType(name, run);
      expect(run.logs.join('\n')).not.toMatch(/ada|beispiel|beraterin|example\.com/i);
      expect(run.logs.length).toBeLessThan(3);
    },
  );

  it('gives the right type while another run holds the lock', () => {
    const { script, mailbox } = installed(code);
    const message = mailbox.receive(invitation(), { at: NOW });
    script.lock.holder = 'another run';
    expectRightType(name, click(script, name, message));
  });

  it('gives the right type on damaged storage, and the home card says so', () => {
    const { script, mailbox } = installed(code, { locale: 'en' });
    const message = mailbox.receive(invitation(), { at: NOW });
    for (const key of ['settings', 'mailbox', 'memory.00', 'turn'])
      script.userProperties.set(key, '2|{"broken');
    expect(textsOf(shownCard(script.runCard('onHomepage'))).join('\n')).toContain('could not be read');
    expectRightType(name, click(script, name, message));
  });
});

describe('the sentence of an error', () => {
  it.each([
    ['de', 'Gmail antwortet gerade nicht.'],
    ['en', 'Gmail does not answer right now.'],
  ])('is in the language of the user: %s', (locale, sentence) => {
    const { script, mailbox } = installed(code, { locale });
    const message = mailbox.receive(invitation(), { at: NOW });
    mailbox.faults.arm([{ kind: 'backend-500', atCall: 1, times: 1000 }]);
    expect(JSON.stringify(script.runCard('onMessage', { message }).result)).toContain(sentence);
  });
});
