import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { floorsFrom } from '../../scripts/score/floors.ts';
import { runScore } from '../../scripts/score/run.ts';
import { outcomeOf, percentOf } from '../../scripts/score/tally.ts';

const ORDINARY = {
  file: 'a.eml',
  platform: null,
  kind: 'other',
  authentic: 'unknown',
  requester: null,
  message: null,
  language: null,
  formality: null,
  answerableByMail: false,
};
const PERSON = {
  name: 'Ida Nobody',
  headline: null,
  position: null,
  company: null,
  location: null,
  sharedContacts: null,
  profileUrl: null,
};

let root = '';
beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'score-'));
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

/** A folder with the ordinary mail of a grandmother and the given records. */
function folder(name: string, records: readonly string[]): string {
  const path = join(root, name);
  mkdirSync(path, { recursive: true });
  writeFileSync(join(path, 'a.eml'), 'From: oma@example.com\nSubject: Sonntag\n\nKaffee?\n');
  writeFileSync(join(path, 'expected.jsonl'), records.join('\n'));
  return path;
}

async function score(...args: string[]): Promise<{ code: number; out: string; err: string }> {
  let out = '';
  let err = '';
  const code = await runScore(args, {
    out: (text) => {
      out += text;
    },
    err: (text) => {
      err += text;
    },
  });
  return { code, out, err };
}

describe('score', () => {
  it('prints one row per field and exits 0 where everything is right', async () => {
    const { code, out } = await score(folder('right', [JSON.stringify(ORDINARY)]), '--min', '100');
    expect(out).toMatch(/platform .*1 .*100\.0/);
    expect(out).toContain('1 mails, 0 misses');
    expect(code).toBe(0);
  });

  it('names each miss and exits 1 below the floor', async () => {
    const path = folder('missed', [JSON.stringify({ ...ORDINARY, requester: PERSON })]);
    const { code, out, err } = await score(path, '--min', 'name=50');
    expect(out).toContain('requester.name missed');
    expect(out).toContain('expected  Ida Nobody');
    expect(out).toContain('found     (nothing)');
    expect(err).toBe('Below the least percentage: requester.name.\n');
    expect(code).toBe(1);
    expect((await score(path, '--min', 'kind=100')).code).toBe(0);
  });

  it.each([
    ['no folder', () => ['/no/such/folder'], /^\/no\/such\/folder is not a folder\.\n$/],
    ['no expected.jsonl', () => [tmpdir()], /has no expected\.jsonl/],
    ['broken JSON', () => [folder('broken', ['{'])], /line 1 is not JSON/],
    ['an unknown kind', () => [folder('kind', [JSON.stringify({ ...ORDINARY, kind: 'x' })])], /line 1: kind/],
    ['a missing mail', () => [folder('gone', [JSON.stringify({ ...ORDINARY, file: 'b.eml' })])], /not there/],
    ['a bad floor', () => [folder('floor', [JSON.stringify(ORDINARY)]), '--min', 'lots'], /percentages/],
    ['no argument', () => [], /missing required argument/],
  ])('exits 2 with one sentence: %s', async (_, args, sentence) => {
    const { code, out, err } = await score(...args());
    expect(code).toBe(2);
    expect(out).toBe('');
    expect(err).toMatch(sentence);
    expect(err.trim().split('\n')).toHaveLength(1);
  });

  it('says which mails nobody described', async () => {
    const path = folder('extra', [JSON.stringify(ORDINARY)]);
    writeFileSync(join(path, 'extra.eml'), '\n');
    expect((await score(path)).err).toContain('extra.eml has no record');
  });
});

describe('outcomes and floors', () => {
  it('tells the four ways to be right or wrong apart', () => {
    expect(outcomeOf(null, null)).toBe('none');
    expect(outcomeOf(null, 'x')).toBe('invented');
    expect(outcomeOf('x', null)).toBe('missed');
    expect(outcomeOf('x', 'y')).toBe('wrong');
    expect(outcomeOf('x', 'x')).toBe('right');
  });

  it('leaves "rightly nothing" out of the percentage', () => {
    expect(percentOf({ right: 1, none: 98, wrong: 0, missed: 1, invented: 0 })).toBe(50);
    expect(percentOf({ right: 0, none: 9, wrong: 0, missed: 0, invented: 0 })).toBeNull();
  });

  it('takes a floor for all fields, for one, or both', () => {
    expect(floorsFrom('90,name=97')).toMatchObject({ kind: 90, 'requester.name': 97 });
    expect(floorsFrom('kind=97,message=95')).toEqual({ kind: 97, message: 95 });
    expect(floorsFrom('101')).toContain('0 to 100');
    expect(floorsFrom('')).toContain('0 to 100');
  });
});
