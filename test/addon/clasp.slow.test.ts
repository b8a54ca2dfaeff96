import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { builtAddon } from './add-on.ts';

describe('clasp', () => {
  it('would push exactly the files of dist/', async () => {
    const addon = await builtAddon();
    const root = mkdtempSync(join(tmpdir(), 'vorzimmer-clasp-'));
    for (const file of ['.clasp.json', '.claspignore']) cpSync(file, join(root, file));
    mkdirSync(join(root, 'dist'));
    cpSync(addon.dir, join(root, 'dist'), { recursive: true });
    const { stdout } = spawnSync(
      process.execPath,
      [join(process.cwd(), 'node_modules/@google/clasp/build/src/index.js'), 'show-file-status', '--json'],
      { cwd: root, encoding: 'utf8' },
    );
    const { filesToPush } = JSON.parse(stdout.slice(stdout.indexOf('{')));
    expect(filesToPush.map((file: string) => file.replace(/^.*[/\\]/, '')).sort()).toEqual([
      'Code.js',
      'appsscript.json',
    ]);
  });
});
