import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
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

describe('the memory file', () => {
  it('is the same after another run, and in whichever parts and order the archive is read', async () => {
    const mails = [
      request(ANNA, '2026-03-02', VAGUE),
      request(BELA, '2026-03-02', VAGUE),
      visit(BELA, '2026-03-01'),
      reminder(BELA, '2026-03-09'),
      message(ANNA, '2026-03-06', 'Gern konkret: Wir suchen ab Mai jemanden für Kempten.'),
      letter(OWNER, 'Carla Neu <carla@example.org>', '2024-02-02'),
    ];
    const whole = join(files.path, 'whole.json');
    const parts = join(files.path, 'parts.json');
    const box = files.write('whole.mbox', mbox(...mails));
    await run(['triage', box, '--memory', whole]);
    const written = statSync(whole).mtimeMs;
    await run(['triage', box, '--memory', whole]);
    expect(statSync(whole).mtimeMs).toBe(written);
    for (const [i, mail] of [...mails].reverse().entries())
      await run([
        'triage',
        files.write(`part-${i}.mbox`, mbox(mail, ...(i === 0 ? [request(ANNA, '2026-03-02', VAGUE)] : []))),
        '--memory',
        parts,
      ]);
    expect(readFileSync(parts, 'utf8')).toBe(readFileSync(whole, 'utf8'));
    expect(statSync(whole).mode & 0o777).toBe(0o600);
    expect(readFileSync(whole, 'utf8')).not.toContain('Synergien');
  });

  it('is put aside and named when it is damaged, and never overwritten', async () => {
    const box = files.write('one.mbox', mbox(request(ANNA, '2026-03-02')));
    const memory = files.write('damaged.json', '{"version":2,"people":{"linkedin/a');
    const { stderr, code, stdout } = await run(['triage', box, '--memory', memory]);
    expect(code).toBe(1);
    expect(stderr).toContain(`${memory}.damaged-1`);
    expect(stdout).toContain('Anna Kellermann');
    expect(readFileSync(`${memory}.damaged-1`, 'utf8')).toBe('{"version":2,"people":{"linkedin/a');
    writeFileSync(memory, '{"version":2,');
    await run(['triage', box, '--memory', memory]);
    expect(readFileSync(`${memory}.damaged-2`, 'utf8')).toBe('{"version":2,');
    expect((await run(['triage', box, '--memory', memory])).code).toBe(0);
  });

  it.each([
    ['box.mbox', () => mbox(request(ANNA, '2026-03-02')), 'not a memory of Vorzimmer'],
    ['other.json', () => Buffer.from('{"name":"something else"}'), 'not a memory of Vorzimmer'],
    ['newer.json', () => Buffer.from('{"version":77,"people":[]}'), 'newer version'],
  ])('is not made of %s, which stays as it is', async (name, content, sentence) => {
    const bytes = content();
    const path = files.write(name, bytes);
    const box = files.write('any.mbox', mbox(request(ANNA, '2026-03-02')));
    for (const args of [
      ['triage', box, '--memory', path],
      ['status', '--memory', path],
      ['note', 'Anna', 'asked', '--memory', path],
    ]) {
      const { stderr, code } = await run(args);
      expect(stderr).toContain(sentence);
      expect(code).toBe(1);
    }
    expect(readFileSync(path).equals(bytes)).toBe(true);
  });

  it('loses nothing when two runs write at once, and leaves no lock or temporary file', async () => {
    const memory = join(files.path, 'shared.json');
    const names = Array.from({ length: 8 }, (_, i) => `person-${i}`);
    await Promise.all(
      names.map((slug) => {
        const box = files.write(`${slug}.mbox`, mbox(request({ name: `Anna ${slug}x`, slug }, '2026-03-02')));
        return run(['triage', box, '--memory', memory]);
      }),
    );
    const { stdout } = await run(['status', '--memory', memory, '--json']);
    expect(stdout.trim().split('\n')).toHaveLength(names.length);
    expect(readdirSync(files.path).filter((name) => name.startsWith('shared.json'))).toEqual(['shared.json']);
  });
});

describe('status and note', () => {
  it('answer wrong use with one sentence', async () => {
    const memory = files.write('empty.json', '{"version":2,"people":{},"exchanges":{}}');
    for (const [args, sentence, wanted] of [
      [['status'], '--memory', 2],
      [['status', '--memory', memory, '--days', 'many'], '--days needs a number', 2],
      [['status', '--memory', join(files.path, 'nothing.json')], 'does not exist yet', 1],
      [['note', 'Anna', 'kissed', '--memory', memory], 'cannot be noted', 2],
      [['note', 'Anna', 'asked', '--memory', memory], 'is not in the memory', 1],
    ] as const) {
      const { stdout, stderr, code } = await run(args);
      expect(stdout).toBe('');
      expect(stderr).toContain(sentence);
      expect(stderr.trimEnd().split('\n')).toHaveLength(1);
      expect(code).toBe(wanted);
    }
    const { stdout } = await run(['status', '--memory', memory]);
    expect(stdout).toContain('Nobody is waiting');
  });
});
