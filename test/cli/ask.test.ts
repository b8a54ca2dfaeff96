import { afterAll, describe, expect, it } from 'vitest';
import { folder, run } from './session.ts';

const files = folder();
afterAll(files.remove);

const PHRASE = 'Ich würde mich freuen, wenn Sie mich zu Ihren Kontakten hinzufügen.';

describe('vorzimmer ask', () => {
  it('says in the language of the call what is missing', async () => {
    const german = await run(['ask', PHRASE, '--lang', 'de']);
    expect(german).toMatchObject({ code: 0, stderr: '' });
    expect(german.stdout).toContain('Warum gerade diese Person');
    const english = await run(['ask', PHRASE]);
    expect(english.stdout).toContain('Why this person');
  });

  it('reads a file or standard input, and prints JSON', async () => {
    const file = await run(['ask', '--json', '--file', files.write('mine.txt', PHRASE)]);
    const piped = await run(['ask', '--json', '--file', '-'], { stdin: Buffer.from(PHRASE) });
    expect(JSON.parse(file.stdout)).toMatchObject({
      language: 'de',
      missing: expect.arrayContaining(['why']),
    });
    expect(piped.stdout).toBe(file.stdout);
  });

  it('wants one source, and says which file it cannot read', async () => {
    expect(await run(['ask'])).toMatchObject({
      code: 2,
      stderr: 'Give either the text or a file with --file.\n',
    });
    expect((await run(['ask', 'x', '--file', 'y'])).code).toBe(2);
    const missing = await run(['ask', '--file', '/nowhere/mine.txt']);
    expect(missing).toMatchObject({ code: 1, stderr: '/nowhere/mine.txt does not exist.\n' });
  });
});
