/** `npm run bench:gmail`: what a run costs in quota units, against a local Gmail, with the least that the API allows beside it. */
import { UNITS } from '../src/triage/quota.ts';
import { mime } from '../test/addon/mails.ts';
import { bed, DAY, fill, lettersOf } from '../test/cli/gmail/bed.ts';

interface Case {
  readonly name: string;
  readonly notifications: number;
  readonly ordinary: number;
}

const CASES: readonly Case[] = [
  { name: '1,000 mails, 50 of them notifications', notifications: 50, ordinary: 950 },
  { name: '1,000 mails, all notifications', notifications: 1000, ordinary: 0 },
];

/** The names in the requests that `fill` makes, each once. */
function requestersIn(notifications: number): readonly string[] {
  const numbers = Array.from({ length: notifications }, (_, n) => n);
  return numbers.filter((n) => n % 10 !== 3 && n % 10 !== 7).map((n) => `Ada Beispiel${lettersOf(n)}`);
}

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
  fill(one.mailbox, { recent: 0, old: notifications, people: true });
  // One of ten is known: half of them by a mail that the user wrote, half by one that they wrote.
  const asked = requestersIn(notifications);
  const found = asked.filter((_, n) => n % 10 === 0);
  for (const [n, name] of found.entries()) {
    const sent = n % 2 === 0;
    const letter = mime({
      from: sent ? 'Sie <sie@example.com>' : `${name} <p${n}@example.org>`,
      subject: 'Danke',
      text: 'Gern.',
      id: `k${n}`,
    });
    const raw = sent
      ? letter.toString('utf8').replace(/^To: .*$/m, `To: ${name} <p${n}@example.org>`)
      : letter.toString('utf8');
    one.mailbox.receive(Buffer.from(raw, 'utf8'), {
      at: now - 9000 * DAY,
      labelIds: [sent ? 'SENT' : 'INBOX'],
    });
  }
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
  const searches =
    asked.length * UNITS['messages.list'] +
    found.length * UNITS['messages.get'] +
    Math.floor(found.length / 2) * UNITS['messages.list'];
  const without =
    Math.ceil(notifications / 500) * UNITS['messages.list'] +
    notifications * UNITS['messages.get'] +
    labels.length *
      (UNITS['labels.create'] + Math.ceil(notifications / 1000) * UNITS['messages.batchModify']);
  const least = without + searches;
  const seconds = (performance.now() - started) / 1000;
  await one.close();
  process.stdout.write(
    `${name}\n  first run   ${count(first)} units, ${(first / notifications).toFixed(1)} a notification; least possible ${count(least)}, ${(least / notifications).toFixed(1)} a notification (${labels.length} labels)\n  of these    ${count(searches)} units to search for ${asked.length} people, of whom ${found.length} are found; without the search at least ${count(without)}\n  second run  ${count(second)} units, nothing written\n  ${seconds.toFixed(1)} s for both, without waiting for the quota\n`,
  );
}

for (const one of CASES) await measured(one);
