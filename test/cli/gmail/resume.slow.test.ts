import { afterEach, describe, expect, it } from 'vitest';
import { seededRandom } from '../../text/twin-measure.ts';
import { type Bed, bed, fill, snapshot } from './bed.ts';

const MINUTES = 300_000;

const open: Bed[] = [];
afterEach(async () => {
  for (const one of open.splice(0)) await one.close();
});

async function loggedInBed(counts: { readonly recent: number; readonly old: number }): Promise<Bed> {
  const one = await bed();
  open.push(one);
  fill(one.mailbox, counts);
  await one.login();
  one.mailbox.calls.splice(0);
  return one;
}

const COUNTS = { recent: 10, old: 12 };
const ARGS = ['apply', '--since', '365d', '--drafts', '--yes', '--slice', '8'];

async function undisturbed(): Promise<{ readonly mailbox: object; readonly calls: number }> {
  const one = await loggedInBed(COUNTS);
  await one.gmail(ARGS);
  return { mailbox: snapshot(one.mailbox), calls: one.mailbox.calls.length };
}

describe('an interrupted run', () => {
  it(
    'killed at 100 random calls, ends with the mailbox of an undisturbed run and no draft twice',
    async () => {
      const wanted = await undisturbed();
      const random = seededRandom(2026);
      for (let round = 0; round < 100; round += 1) {
        const one = await loggedInBed(COUNTS);
        const atCall = 1 + Math.floor(random() * wanted.calls);
        const kind = random() < 0.5 ? 'killed-before' : 'killed-after';
        one.mailbox.faults.arm([{ kind, atCall }]);
        await one.gmail(ARGS, { mortal: true });
        one.mailbox.faults.arm([]);
        const { code, stderr } = await one.gmail(ARGS);
        expect({ code, stderr, atCall }).toEqual({ code: 0, stderr: '', atCall });
        expect(snapshot(one.mailbox), `${kind} at call ${atCall}`).toEqual(wanted.mailbox);
        await one.close();
      }
    },
    MINUTES,
  );

  it('goes on through storms of refusals and breakdowns', async () => {
    const wanted = await undisturbed();
    const one = await loggedInBed(COUNTS);
    one.mailbox.faults.arm([
      { kind: 'rate-limit-429', atCall: 9, times: 6 },
      { kind: 'rate-limit-403', atCall: 14, times: 8, method: 'messages.get' },
      { kind: 'backend-500', atCall: 1, times: 3, method: 'messages.batchModify' },
      { kind: 'rate-limit-429', atCall: 2, times: 3, method: 'drafts.create' },
      { kind: 'unavailable-503', atCall: 1, times: 3, method: 'labels.list' },
    ]);
    expect(await one.gmail(ARGS)).toMatchObject({ code: 0, stderr: '' });
    expect(snapshot(one.mailbox)).toEqual(wanted.mailbox);
  });

  it('refreshes a token that expires in the middle', async () => {
    const wanted = await undisturbed();
    const one = await loggedInBed(COUNTS);
    one.mailbox.faults.arm([{ kind: 'rate-limit-429', atCall: 25 }]);
    const { code } = await one.gmail(ARGS, { onSleep: () => one.oauth.expireAccess() });
    expect(code).toBe(0);
    expect(snapshot(one.mailbox)).toEqual(wanted.mailbox);
  });

  it('says when the login itself has ended, and goes on after a new one', async () => {
    const wanted = await undisturbed();
    const one = await loggedInBed(COUNTS);
    one.oauth.expireAccess();
    one.mailbox.clock.advance(8 * 86_400_000);
    const { code, stderr } = await one.gmail(ARGS);
    expect(code).toBe(1);
    expect(stderr).toContain('invalid_grant');
    expect(stderr).toContain('seven days');
    await one.login();
    expect(await one.gmail(ARGS)).toMatchObject({ code: 0 });
    expect(Object.keys(wanted.mailbox)).toEqual(Object.keys(snapshot(one.mailbox)));
  });
});

describe('a mailbox of ten years', () => {
  it(
    'is worked through within the quota of every minute',
    async () => {
      const one = await loggedInBed({ recent: 50, old: 4950 });
      const { code, stdout } = await one.gmail(['apply', '--since', '2000-01-01', '--yes']);
      expect({ code }).toEqual({ code: 0 });
      expect(stdout).toContain('5,000 mails read');
      expect(one.mailbox.quota.peak()).toBeLessThanOrEqual(6000);
      expect(one.mailbox.calls.filter(({ error }) => error !== null && error !== 409)).toEqual([]);
      one.mailbox.calls.splice(0);
      await one.gmail(['apply', '--since', '2000-01-01', '--yes']);
      expect(one.mailbox.calls.filter(({ writes }) => writes)).toEqual([]);
    },
    MINUTES,
  );
});
