import { beforeAll, describe, expect, it } from 'vitest';
import type { Script } from '../../src/preview/apps-script/script.ts';
import type { FaultKind } from '../../src/preview/gmail/faults.ts';
import type { Mailbox } from '../../src/preview/gmail/mailbox.ts';
import { OVERLAP } from '../../src/triage/mailbox.ts';
import { builtAddon, DAY, draftsByMail, HOUR, installed, labels, NOW, storedState } from './add-on.ts';
import { inMail, invitation, ORDINARY } from './mails.ts';

const KINDS: readonly FaultKind[] = [
  'rate-limit-403',
  'rate-limit-429',
  'backend-500',
  'unavailable-503',
  'not-found-404',
  'conflict-409',
  'quota-exhausted',
  'timeout-before',
  'timeout-after',
  'killed-before',
  'killed-after',
];

let code: string;
let undisturbed: ReturnType<typeof outcome>;
let calls: readonly string[];
/** What the user's settings left in the store: made once, since a thousand scenes begin with them. */
let settled: ReadonlyMap<string, string> | null = null;

/** Four requests over six days and an ordinary mail; labels and drafts by themselves. */
function scene(): { script: Script; mailbox: Mailbox } {
  const { script, mailbox } = installed(code, { locale: 'de' });
  if (settled === null) {
    script.runCard('onAutomatic', { form: { automatic: ['on'] } });
    script.runCard('onSaveSettings', { form: { ...SETTINGS, automaticDrafts: ['on'] } });
    settled = new Map(script.userProperties);
  }
  for (const [key, value] of settled) script.userProperties.set(key, value);
  mailbox.receive(invitation({ id: 'a' }), { at: NOW - 6 * DAY });
  mailbox.receive(inMail({ id: 'b' }), { at: NOW - 4 * DAY });
  mailbox.receive(ORDINARY, { at: NOW - 3 * DAY });
  mailbox.receive(
    invitation({
      id: 'c',
      name: 'Bo Muster',
      slug: 'bo-muster',
      note: 'Wir suchen für März eine Beraterin.',
    }),
    { at: NOW - 2 * DAY },
  );
  mailbox.receive(invitation({ id: 'd', name: 'Cy Probe', slug: 'cy-probe', note: '' }), { at: NOW - HOUR });
  mailbox.calls.splice(0);
  return { script, mailbox };
}

const SETTINGS = {
  strategy: ['dialogue-first'],
  days: ['14'],
  openToOffers: ['on'],
  draftLanguage: ['de'],
  formality: ['sie'],
  tone: ['warm'],
  labelParent: ['Vorzimmer'],
};

function outcome(mailbox: Mailbox) {
  return {
    labels: labels(mailbox),
    drafts: draftsByMail(mailbox),
    names: [...mailbox.state.labels.values()].map(({ name }) => name).sort(),
  };
}

/** The cursor may not pass a request that nobody labelled, but for the window in which it is looked for again. */
function expectCursorBehindWork(script: Script, mailbox: Mailbox): void {
  const cursor = Number(storedState(script)?.cursor ?? 0);
  const given = labels(mailbox);
  for (const message of mailbox.state.messages.values()) {
    const wanted = (undisturbed.labels[message.id] ?? []).length;
    if ((given[message.id] ?? []).length < wanted)
      expect(message.internalDate / 1000).toBeGreaterThanOrEqual(cursor - OVERLAP);
  }
}

beforeAll(async () => {
  ({ code } = await builtAddon());
  const { script, mailbox } = scene();
  script.run('onTimer', {});
  calls = mailbox.calls.map(({ method }) => method);
  undisturbed = outcome(mailbox);
});

describe('undisturbed', () => {
  it('labels every request and prepares one draft each', () => {
    expect(Object.values(undisturbed.labels).filter((names) => names.length === 2)).toHaveLength(4);
    expect(Object.values(undisturbed.drafts)).toEqual(Object.keys(undisturbed.drafts).map(() => 1));
    expect(Object.keys(undisturbed.drafts).length).toBeGreaterThan(2);
    expect(calls.length).toBeGreaterThan(15);
  });
});

/** Once is survived within the run where that is safe; five times in a row ends it. */
const CASES = [
  ...KINDS.map((kind) => ({ kind, times: 1 })),
  ...(['rate-limit-429', 'backend-500', 'timeout-before', 'not-found-404'] as const).map((kind) => ({
    kind,
    times: 5,
  })),
];

describe('a fault at every single call', () => {
  it.each(CASES)('$kind, $times in a row: the next runs complete the work', ({ kind, times }) => {
    for (let atCall = 1; atCall <= calls.length; atCall += 1) {
      const { script, mailbox } = scene();
      mailbox.faults.arm([{ kind, atCall, times }]);
      const run = script.run('onTimer', {});
      expect(['nothing', 'killed']).toContain(run.result.kind);
      expect(run.touched).toEqual([]);
      expectCursorBehindWork(script, mailbox);
      mailbox.faults.arm([]);
      for (let next = 0; next < 2; next += 1) {
        mailbox.clock.advance(HOUR);
        expect(script.run('onTimer', {}).result.kind).toBe('nothing');
      }
      expect(outcome(mailbox), `${kind} at call ${atCall}, ${calls[atCall - 1]}`).toEqual(undisturbed);
      mailbox.calls.splice(0);
      script.run('onTimer', {});
      expect(mailbox.calls.map(({ method }) => method)).toEqual(['messages.list']);
    }
  });
});
