import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { letter, mbox, message, OWNER, reminder, request, type Somebody, visit } from './mailbox.ts';
import { folder, run } from './session.ts';

const files = folder();
afterAll(files.remove);

const ANNA: Somebody = { name: 'Anna Kellermann', slug: 'anna-kellermann' };
const BELA: Somebody = { name: 'Béla Tóth' };
const VAGUE =
  'Guten Tag Frau Brandl, ich sehe Synergien für beide Seiten und freue mich auf einen Austausch.';
const CONCRETE =
  'Guten Tag Frau Brandl, gern konkret: Wir suchen ab Mai jemanden, der bei uns in Kempten an zwei Tagen die Schichtübergaben moderiert. Was kostet das bei Ihnen?';
const day = (text: string) => Date.parse(`${text}T12:00:00+01:00`);

let number = 0;
/** A mailbox file and a memory file of one story. */
function story(...mails: readonly Buffer[]) {
  number += 1;
  const memory = join(files.path, `memory-${number}.json`);
  const box = files.write(`box-${number}.mbox`, mbox(...mails));
  let added = 0;
  return {
    memory,
    /** The advice for the latest mail of that person, at noon of a day. */
    advice: async (name: string, today: string, options: readonly string[] = []) => {
      const args = ['triage', box, '--memory', memory, '--json', ...options];
      const { stdout, stderr, code } = await run(args, { now: day(today) });
      expect([stderr, code]).toEqual(['', 0]);
      return records(stdout)
        .filter((record) => record.requester?.name === name)
        .at(-1);
    },
    note: async (person: string, event: string, when: string) => {
      const args = ['note', person, event, '--memory', memory, '--at', when];
      const { stderr, code } = await run(args, { now: day(when) });
      expect([stderr, code]).toEqual(['', 0]);
    },
    add: async (...more: readonly Buffer[]) => {
      added += 1;
      const path = files.write(`box-${number}-${added}.mbox`, mbox(...more));
      return (name: string, today: string) =>
        run(['triage', path, '--memory', memory, '--json'], { now: day(today) }).then(({ stdout }) =>
          records(stdout).find((record) => record.requester?.name === name),
        );
    },
    status: async (today: string) =>
      (await run(['status', '--memory', memory, '--lang', 'de'], { now: day(today) })).stdout,
  };
}

interface Printed {
  readonly requester: { readonly name: string; readonly profileUrl: string | null } | null;
  readonly advice: string | null;
  readonly category: string | null;
  readonly message: string | null;
  readonly findings: readonly { readonly rule: string; readonly reason: string }[];
}

function records(stdout: string): readonly Printed[] {
  return stdout
    .trim()
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Printed);
}

describe.each([
  ['on LinkedIn', ANNA],
  ['on XING', BELA],
])('a story %s', (_, who) => {
  it('asked, answered: shows the answer, and accepts when it names a need', async () => {
    const { advice, note, add, status } = story(request(who, '2026-03-02', VAGUE));
    expect(await advice(who.name, '2026-03-02')).toMatchObject({ advice: 'ask-back' });
    await note(who.name, 'asked', '2026-03-02');
    expect(await advice(who.name, '2026-03-05')).toMatchObject({ advice: 'wait' });
    const vague = await add(message(who, '2026-03-06', 'Gern, wir können ja einmal telefonieren.'));
    expect(await vague(who.name, '2026-03-07')).toMatchObject({
      advice: 'look-yourself',
      message: 'Gern, wir können ja einmal telefonieren.',
    });
    const concrete = await add(message(who, '2026-03-08', CONCRETE));
    expect(await concrete(who.name, '2026-03-09')).toMatchObject({
      advice: 'accept',
      category: 'concrete-need',
    });
    expect(await advice(who.name, '2026-03-09')).toMatchObject({ advice: 'look-yourself' });
    expect(await status('2026-03-09')).toContain(`Hat geantwortet · 1\n  ${who.name}`);
  });

  it('asked, fourteen days of silence: no reply needed', async () => {
    const { advice, note, status } = story(request(who, '2026-03-02', VAGUE));
    await advice(who.name, '2026-03-02');
    await note(who.name, 'asked', '2026-03-02');
    expect(await advice(who.name, '2026-03-15')).toMatchObject({ advice: 'wait' });
    expect(await status('2026-03-15')).toContain('Wartet auf Antwort · 1');
    expect(await advice(who.name, '2026-03-17')).toMatchObject({ advice: 'decline-silently' });
    expect(await status('2026-03-17')).toMatch(
      /Keine Antwort seit 14 Tagen oder länger · 1\n.*gefragt am 02\.03\.2026/,
    );
  });
});

describe('a story', () => {
  it('asked, reminded by the platform: still waiting', async () => {
    const { advice, note } = story(request(BELA, '2026-03-02', VAGUE), reminder(BELA, '2026-03-09'));
    await advice('Béla Tóth', '2026-03-02');
    await note('bela toth', 'asked', '2026-03-03');
    expect(await advice('Béla Tóth', '2026-03-10')).toMatchObject({ advice: 'wait' });
  });

  it('two requesters, one text: no reply needed, for the first of them too', async () => {
    const text =
      'Hallo, Ihr Profil hat mich sofort angesprochen und ich vernetze mich gerne mit inspirierenden Persönlichkeiten aus Ihrer Branche. Lassen Sie uns gemeinsam Erfolge gestalten.';
    const { advice } = story(
      request(ANNA, '2026-03-02', text),
      request(BELA, '2026-03-04', `${text} Viele Grüße, Béla`),
    );
    for (const name of ['Anna Kellermann', 'Béla Tóth'])
      expect(await advice(name, '2026-03-05')).toMatchObject({
        advice: 'decline-silently',
        findings: expect.arrayContaining([expect.objectContaining({ rule: 'software-sent' })]),
      });
  });

  it('a visit before the request: the reasons say so', async () => {
    const visited = story(visit(BELA, '2026-03-01'), request(BELA, '2026-03-02'));
    const rules = async ({ advice }: typeof visited) =>
      (await advice('Béla Tóth', '2026-03-03'))?.findings.map((finding) => finding.rule);
    expect(await rules(visited)).toContain('visit-known');
    expect(await rules(story(request(BELA, '2026-03-02')))).not.toContain('visit-known');
  });

  it('met twice under meet-twice: accept', async () => {
    const { advice, note } = story(request(ANNA, '2026-03-02', VAGUE));
    const strategy = ['--strategy', 'meet-twice'];
    expect(await advice('Anna Kellermann', '2026-03-02', strategy)).toMatchObject({
      advice: 'invite-to-meet',
    });
    await note('Anna', 'met', '2026-03-10');
    expect(await advice('Anna Kellermann', '2026-03-11', strategy)).toMatchObject({
      advice: 'invite-to-meet',
    });
    await note('Anna', 'met', '2026-04-20');
    expect(await advice('Anna Kellermann', '2026-04-21', strategy)).toMatchObject({ advice: 'accept' });
  });

  it('met before the first request: noted by the profile address', async () => {
    const { advice, note, memory } = story(request(ANNA, '2026-05-02', VAGUE));
    writeFileSync(memory, '{"version":2,"people":{},"exchanges":{}}');
    await note('https://www.linkedin.com/in/anna-kellermann/', 'met', '2026-02-01');
    await note('https://de.linkedin.com/in/Anna-Kellermann?x=1', 'met', '2026-03-01');
    expect(await advice('Anna Kellermann', '2026-05-02')).toMatchObject({ advice: 'accept' });
    expect((await run(['note', 'https://other.example/in/anna', 'met', '--memory', memory])).code).toBe(1);
  });

  it('the same name twice: two people, and the user has to say who is meant', async () => {
    const other: Somebody = { name: 'Anna Kellermann', slug: 'anna-kellermann-berlin' };
    const { advice, note, memory } = story(
      request(ANNA, '2026-03-02', VAGUE),
      request(other, '2026-03-03', VAGUE),
    );
    await advice('Anna Kellermann', '2026-03-03');
    const unclear = await run(['note', 'Anna Kellermann', 'asked', '--memory', memory]);
    expect(unclear).toMatchObject({ code: 1, stdout: '' });
    expect(unclear.stderr).toContain('linkedin/anna-kellermann, linkedin/anna-kellermann-berlin');
    await note('https://www.linkedin.com/in/anna-kellermann', 'met', '2026-03-04');
    await note('linkedin/anna-kellermann', 'met', '2026-03-05');
    const { stdout } = await run([
      'triage',
      join(files.path, `box-${number}.mbox`),
      '--memory',
      memory,
      '--json',
    ]);
    expect(records(stdout).map((record) => record.advice)).toEqual([
      'accept',
      expect.not.stringMatching('accept'),
    ]);
  });

  it('a renamed profile: the same person', async () => {
    const married: Somebody = { name: 'Anna Sommerfeld', slug: 'anna-kellermann' };
    const { advice, note, add, status } = story(request(ANNA, '2026-03-02', VAGUE));
    await advice('Anna Kellermann', '2026-03-02');
    await note('Anna Kellermann', 'asked', '2026-03-02');
    const answer = await add(message(married, '2026-03-06', 'Gern, wir können ja einmal telefonieren.'));
    expect(await answer('Anna Sommerfeld', '2026-03-07')).toMatchObject({ advice: 'look-yourself' });
    expect(await status('2026-03-07')).toContain('Hat geantwortet · 1\n  Anna Sommerfeld');
  });

  it('mail exchanged outside the platforms: known, and the finding says where from', async () => {
    const anna = 'Kellermann, Anna <anna@beispielwerk.example>';
    const known = async (...letters: readonly Buffer[]) => {
      const record = await story(...letters, request(ANNA, '2026-03-02')).advice(
        'Anna Kellermann',
        '2026-03-03',
      );
      const finding = record?.findings.find(({ rule }) => rule === 'known-to-you');
      return { advice: record?.advice, reason: finding?.reason };
    };
    const quoted = `"${anna.replace(' <', '" <')}`;
    expect(await known(letter(OWNER, quoted, '2019-05-06'))).toEqual({
      advice: 'accept',
      reason: 'You have written to this person before.',
    });
    expect((await known(letter(quoted, OWNER, '2019-05-06'))).advice).not.toBe('accept');
    expect(await known(letter('Somebody <somebody@else.example>', quoted, '2019-05-06'))).toMatchObject({
      reason: undefined,
    });
    const sent: [string, string][] = [['X-Gmail-Labels', 'Gesendet']];
    const alone = letter('J. Brandl <jb@other.example>', quoted, '2019-05-06', sent);
    expect(await known(alone)).toMatchObject({ advice: 'accept' });
  });
});
