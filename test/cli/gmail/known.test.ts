import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { invitation, mime } from '../../addon/mails.ts';
import { type Bed, bed, DAY, snapshot } from './bed.ts';

let open: Bed | null = null;
afterEach(async () => {
  await open?.close();
  open = null;
});

const HOUR = 3_600_000;
const PEOPLE = ['Ada Beispiel', 'Bo Muster', 'Cy Probe', 'Di Exempel', 'Ed Versuch', 'Flo Entwurf'];
const letter = (name: string, at: number) => ({
  raw: invitation({ name, slug: name.toLowerCase().replace(' ', '-'), id: `${name.slice(0, 2)}${at}` }),
  at: Date.now() - at,
});

/** Six requests; the owner wrote to Ada and answered Bo, Cy wrote once, and the rest is unknown. */
async function desk(): Promise<Bed> {
  open = await bed();
  const { mailbox } = open;
  const old = Date.now() - 500 * DAY;
  const wroteTo = (to: string, at: number) => {
    const raw = mime({ from: 'Sie <sie@example.com>', subject: 'Danke', text: 'Bis bald.', id: `s${at}` });
    const addressed = raw.toString('utf8').replace(/^To: .*$/m, `To: ${to}`);
    mailbox.receive(Buffer.from(addressed, 'utf8'), { labelIds: ['SENT'], at });
  };
  const from = (name: string, at: number) =>
    mailbox.receive(mime({ from: name, subject: 'Hallo', text: 'Lange her.', id: `f${at}` }), { at });
  wroteTo('"Beispiel, Ada" <ada@example.org>', old);
  wroteTo('bo.m@example.org', old + 1);
  from('Bo Muster <bo.m@example.org>', old + 2);
  from('Cy Probe <cy@example.org>', old + 3);
  from('Di Exempel-Brandt <di@example.org>', old + 4);
  for (const [n, name] of PEOPLE.entries()) {
    const { raw, at } = letter(name, (PEOPLE.length - n) * HOUR);
    mailbox.receive(raw, { at });
  }
  expect(await open.login()).toMatchObject({ code: 0 });
  mailbox.calls.splice(0);
  return open;
}

const searched = ({ mailbox }: Bed) =>
  mailbox.calls.flatMap(({ method, params }) =>
    method === 'messages.list' && String(params.q).includes('{in:sent') ? [String(params.q)] : [],
  );
const advice = (stdout: string) =>
  Object.fromEntries(
    (JSON.parse(stdout).mails as { requester: string; advice: string }[]).map((mail) => [
      mail.requester,
      mail.advice,
    ]),
  );

describe('people whom the mailbox knows', () => {
  it('are accepted; a namesake who only wrote, and a longer name, are not', async () => {
    const its = await desk();
    writeFileSync(
      join(its.config, 'settings.json'),
      JSON.stringify({ judgement: { strategy: 'known-only' } }),
    );
    const { stdout, code } = await its.gmail(['triage', '--json']);
    expect(code).toBe(0);
    expect(advice(stdout)).toEqual({
      'Ada Beispiel': 'accept',
      'Bo Muster': 'accept',
      'Cy Probe': 'look-yourself',
      'Di Exempel': 'decline-kindly',
      'Ed Versuch': 'decline-kindly',
      'Flo Entwurf': 'decline-kindly',
    });
    expect(searched(its)).toHaveLength(6);
    const gets = its.mailbox.calls.filter(({ method }) => method === 'messages.get');
    // Six requests in full; of the four names that were found, one mail each without its text.
    expect(gets.map(({ params }) => params.format).sort()).toEqual([
      ...Array.from({ length: 6 }, () => 'full'),
      ...Array.from({ length: 4 }, () => 'metadata'),
    ]);
  });

  it('are named with where from, in both languages, before anything is written', async () => {
    const its = await desk();
    const german = await its.gmail(['triage'], { lang: 'de' });
    expect(german.stdout).toMatch(/Ada Beispiel .* Sie haben dieser Person schon geschrieben\./);
    expect(german.stdout).toMatch(/Cy Probe .* Jemand dieses Namens hat Ihnen schon gemailt;/);
    const english = await its.gmail(['triage']);
    expect(english.stdout).toMatch(/Bo Muster .* You have written to this person before\./);
    expect(its.mailbox.calls.filter(({ writes }) => writes)).toEqual([]);
  });

  it('are searched for once: the next run, and the next request, ask nothing', async () => {
    const its = await desk();
    await its.gmail(['apply', '--yes']);
    expect(searched(its)).toHaveLength(6);
    its.mailbox.calls.splice(0);
    const { raw } = letter('Ed Versuch', 1);
    its.mailbox.clock.advance(HOUR);
    its.mailbox.receive(raw, { at: its.mailbox.clock.now() - 1000 });
    expect((await its.gmail(['apply', '--yes'])).stdout).toContain('Done: 1 mails with labels');
    expect(searched(its)).toEqual([]);
    const kept = readFileSync(join(its.config, 'memory.json'), 'utf8');
    expect(kept).not.toMatch(/example\.org|Brandt/);
  });

  it('are left unsearched with --no-known-search', async () => {
    const its = await desk();
    const { stdout } = await its.gmail(['triage', '--json', '--no-known-search']);
    expect(Object.values(advice(stdout))).not.toContain('accept');
    expect(searched(its)).toEqual([]);
  });
});

describe('an interrupted search', () => {
  it('ends the run with a sentence and nothing labelled, and the next run completes it', async () => {
    const its = await desk();
    its.mailbox.faults.arm([{ kind: 'quota-exhausted', atCall: 8, times: 99, method: 'messages.list' }]);
    const { code, stderr } = await its.gmail(['apply', '--yes']);
    expect(code).toBe(1);
    expect(stderr).toContain('quota');
    expect(its.mailbox.calls.filter(({ writes }) => writes)).toEqual([]);
    its.mailbox.faults.arm([]);
    its.mailbox.calls.splice(0);
    expect(await its.gmail(['apply', '--yes'])).toMatchObject({ code: 0, stderr: '' });
    // Six searches were answered before, whichever came first; two of them lead to a further question.
    expect(searched(its).length).toBeLessThan(6);
    const disturbed = snapshot(its.mailbox);
    await its.close();
    const calm = await desk();
    await calm.gmail(['apply', '--yes']);
    expect(disturbed).toEqual(snapshot(calm.mailbox));
  });

  it('waits through refusals', async () => {
    const its = await desk();
    its.mailbox.faults.arm([{ kind: 'rate-limit-429', atCall: 3, times: 5, method: 'messages.list' }]);
    expect(await its.gmail(['apply', '--yes'])).toMatchObject({ code: 0, stderr: '' });
    expect(searched(its).length).toBe(11);
  });

  it('ends the same wherever it was killed', async () => {
    const calm = await desk();
    await calm.gmail(['apply', '--yes', '--slice', '3']);
    const wanted = snapshot(calm.mailbox);
    const calls = calm.mailbox.calls.length;
    await calm.close();
    for (let atCall = 3; atCall <= calls; atCall += 4) {
      const its = await desk();
      its.mailbox.faults.arm([{ kind: 'killed-before', atCall }]);
      await its.gmail(['apply', '--yes', '--slice', '3'], { mortal: true });
      its.mailbox.faults.arm([]);
      expect(await its.gmail(['apply', '--yes', '--slice', '3']), `call ${atCall}`).toMatchObject({
        code: 0,
      });
      expect(snapshot(its.mailbox), `call ${atCall}`).toEqual(wanted);
      await its.close();
    }
  });
});
