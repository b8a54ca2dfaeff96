/** `npm run bench:gmail`: what a run costs in quota units, against a local Gmail, with the least that the API allows beside it. */
import { UNITS } from '../src/triage/quota.ts';
import { mime } from '../test/addon/mails.ts';
import { bed, DAY, fill } from '../test/cli/gmail/bed.ts';

interface Case {
  readonly name: string;
  readonly notifications: number;
  readonly ordinary: number;
}

const CASES: readonly Case[] = [
  { name: '1,000 mails, 50 of them notifications', notifications: 50, ordinary: 950 },
  { name: '1,000 mails, all notifications', notifications: 1000, ordinary: 0 },
];

const count = (value: number): string => value.toLocaleString('en-GB');

async function measured({ name, notifications, ordinary }: Case): Promise<void> {
  const one = await bed();
  const now = Date.now();
  for (let n = 0; n < ordinary; n += 1) {
    const raw = mime({
      id: `o${n}`,
      from: 'Oma <oma@example.com>',
      subject: `Sonntag ${n}`,
      text: 'Kaffee?',
    });
    one.mailbox.receive(raw, { at: now - 2 * DAY - n * 1000 });
  }
  fill(one.mailbox, { recent: 0, old: notifications });
  await one.login();
  const started = performance.now();
  const before = one.mailbox.quota.spent();
  await one.gmail(['apply', '--since', '2000-01-01', '--yes']);
  const first = one.mailbox.quota.spent() - before;
  const labels = [...one.mailbox.state.labels.values()].filter(({ name: label }) =>
    label.startsWith('Vorzimmer'),
  );
  await one.gmail(['apply', '--since', '2000-01-01', '--yes']);
  const second = one.mailbox.quota.spent() - before - first;
  const least =
    Math.ceil(notifications / 500) * UNITS['messages.list'] +
    notifications * UNITS['messages.get'] +
    labels.length *
      (UNITS['labels.create'] + Math.ceil(notifications / 1000) * UNITS['messages.batchModify']);
  const seconds = (performance.now() - started) / 1000;
  await one.close();
  process.stdout.write(
    `${name}\n  first run   ${count(first)} units, ${(first / notifications).toFixed(1)} a notification; least possible ${count(least)}, ${(least / notifications).toFixed(1)} a notification (${labels.length} labels)\n  second run  ${count(second)} units, nothing written\n  ${seconds.toFixed(1)} s for both, without waiting for the quota\n`,
  );
}

for (const one of CASES) await measured(one);
