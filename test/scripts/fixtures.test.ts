import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { CORPORA, corpusFiles } from '../../scripts/fixtures/corpora.ts';
import { bytesIn, emlBytes } from '../../scripts/fixtures/mime.ts';

describe('the invented mails', () => {
  it('are on disk what their definitions say (npm run fixtures)', () => {
    for (const [name, bytes] of corpusFiles())
      expect(readFileSync(join('test/corpus', name)).equals(bytes), name).toBe(true);
  });

  it('leave no stale file behind', () => {
    const files = corpusFiles();
    for (const folder of Object.keys(CORPORA))
      for (const name of readdirSync(join('test/corpus', folder)))
        expect(files.has(`${folder}/${name}`), `${folder}/${name}`).toBe(true);
  });

  it('hold no token of a real mailbox', () => {
    for (const [name, bytes] of corpusFiles()) {
      if (!name.endsWith('.eml')) continue;
      const text = bytes
        .toString('latin1')
        .replace(/=\r?\n/g, '')
        .replace(/=3D/g, '=');
      for (const [, value] of text.matchAll(
        /(?:midToken|midSig|otpToken|sharedKey|eid)[=/]([A-Za-z0-9_-]+)/g,
      ))
        expect(value, name).toBe('EXAMPLE');
    }
  });
});

describe('emlBytes', () => {
  const headers = [['Subject', 'Grüße']] as const;

  it('writes each charset and encoding', () => {
    const text = 'Schöne Grüße – bis „bald“';
    const bytes = emlBytes({ headers, text, charset: 'windows-1252', encoding: '8bit' });
    expect(bytes.includes(bytesIn('windows-1252', text))).toBe(true);
    expect(emlBytes({ headers, text, encoding: 'base64' }).toString()).toContain(
      Buffer.from(text).toString('base64').slice(0, 40),
    );
    expect(emlBytes({ headers, text: `${'ä'.repeat(30)}=` }).toString()).toMatch(/=C3=A4=\n/);
  });

  it('refuses what a charset cannot write', () => {
    expect(() => bytesIn('iso-8859-1', 'Łódź')).toThrow('cannot write');
    expect(() => emlBytes({ headers, text: 'ä', encoding: '7bit' })).toThrow('ASCII');
  });
});
