import { describe, expect, it } from 'vitest';
import { run } from './session.ts';

describe('vorzimmer preview', () => {
  it.each(['x', '-1', '70000', '1.5'])('refuses the port %s', async (port) => {
    expect(await run(['preview', `--port=${port}`])).toMatchObject({
      code: 2,
      stderr: '--port needs a number from 0 to 65535.\n',
    });
  });

  it('explains itself in both languages', async () => {
    const help = async (language: string) => (await run(['preview', '--help', '--lang', language])).stdout;
    expect(await help('en')).toMatch(/nothing\s+leaves the machine/);
    expect(await help('de')).toContain('Maildateien (.eml, .mbox)');
  });

  it('says what to do where the preview is not built', async () => {
    // Run from its source, the command finds no built preview beside it.
    expect(await run(['preview', '--lang', 'de'])).toMatchObject({
      code: 1,
      stderr: 'Die Vorschau ist noch nicht gebaut. Bitte zuerst: npm run build\n',
    });
  });
});
