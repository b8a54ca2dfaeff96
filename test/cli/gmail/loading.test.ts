import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const MAIN = join(import.meta.dirname, '../../../build/cli/main.js');
let folder = '';

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'vorzimmer-loading-'));
  // Told on exit: which CommonJS packages a call loaded. The official client is one of them.
  writeFileSync(
    join(folder, 'tell.cjs'),
    `process.on('exit', () => require('node:fs').writeFileSync(process.env.LOADED, Object.keys(require.cache).join('\\n')));`,
  );
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** The packages that `vorzimmer ARGS` loads, as a process of its own. */
function loadedBy(args: readonly string[]): { readonly stdout: string; readonly loaded: string } {
  const list = join(folder, 'loaded.txt');
  const { stdout } = spawnSync(process.execPath, ['--require', join(folder, 'tell.cjs'), MAIN, ...args], {
    encoding: 'utf8',
    env: { ...process.env, LOADED: list, VORZIMMER_CONFIG: folder, LANG: 'en_GB.UTF-8' },
  });
  return { stdout, loaded: existsSync(list) ? readFileSync(list, 'utf8') : '' };
}

describe('what a call loads', () => {
  it('is not the official client for the help', () => {
    const { stdout, loaded } = loadedBy(['gmail', '--help']);
    expect(stdout).toContain('watch');
    expect(loaded).not.toMatch(/googleapis|google-auth-library/);
  });

  it('is its Gmail module alone for a command', () => {
    const { loaded } = loadedBy(['gmail', 'status']);
    expect(loaded).toMatch(/googleapis[\\/]build[\\/]src[\\/]apis[\\/]gmail/);
    expect(loaded).not.toMatch(/googleapis[\\/]build[\\/]src[\\/]apis[\\/]drive/);
  });
});
