import { afterAll, describe, expect, it } from 'vitest';
import { folder, run } from './session.ts';

const files = folder();
afterAll(files.remove);

const TEXTS = [
  { id: 'a', text: 'Wir suchen für unser Museum eine Agentur, die bis Mai zwölf Hörstationen baut.' },
  { id: 'b', text: "I'd like to add you to my professional network on LinkedIn." },
];
const LINES = TEXTS.map((entry) => JSON.stringify(entry)).join('\n');

describe('vorzimmer assess', () => {
  it('prints one object per text with spans of the text', async () => {
    const { stdout, code } = await run(['assess', '--json', files.write('texts.jsonl', LINES)]);
    expect(code).toBe(0);
    const records = stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(
      records.map(({ id, category, language, formality }) => [id, category, language, formality]),
    ).toEqual([
      ['a', 'concrete-need', 'de', null],
      ['b', 'no-text', 'en', null],
    ]);
    records.forEach((record, i) => {
      expect(record.findings.length).toBeGreaterThan(0);
      for (const { start, end, quote, reason } of record.findings) {
        expect(TEXTS[i]?.text.slice(start, end)).toBe(quote);
        expect(typeof reason).toBe('string');
      }
    });
  });

  it('reads standard input and says the advice in words', async () => {
    const { stdout } = await run(['assess', '-', '--lang', 'de', '--strategy', 'known-only'], {
      stdin: Buffer.from(LINES),
    });
    expect(stdout).toContain('Erst antworten');
    expect(stdout).toContain('Freundlich absagen');
  });

  it('counts the profile check', async () => {
    const path = files.write(
      'phrase.jsonl',
      JSON.stringify({ id: 1, text: 'Ich möchte mein Netzwerk erweitern.' }),
    );
    const { stdout } = await run(['assess', path, '--contacts', '1000', '--visitors', '4000']);
    expect(stdout).toContain('1000 : 4000');
    expect(stdout).toContain('No reply needed');
  });

  it('names the line that it cannot read, goes on and ends with 1', async () => {
    const path = files.write('broken.jsonl', `{"id":"x"}\nnot json\n${LINES}`);
    const { stdout, stderr, code } = await run(['assess', '--json', path]);
    expect(code).toBe(1);
    expect(stderr).toContain('line 1');
    expect(stderr).toContain('line 2');
    expect(stdout.trim().split('\n')).toHaveLength(2);
    expect((await run(['assess', '/nowhere.jsonl'])).stderr).toContain('/nowhere.jsonl does not exist');
    expect((await run(['assess', path, '--contacts', 'many'])).code).toBe(2);
  });
});

describe('vorzimmer rules', () => {
  it('lists every rule in the language of the call', async () => {
    const { stdout, code } = await run(['rules', '--lang', 'de']);
    expect(code).toBe(0);
    expect(stdout).toContain('Bezieht sich auf Ihren Besuch');
    const json = await run(['rules', '--json']);
    expect(json.stdout.trim().split('\n').length).toBeGreaterThan(70);
  });
});
