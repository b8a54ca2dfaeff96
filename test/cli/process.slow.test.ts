import { execFileSync, spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { folder } from './session.ts';

const files = folder();
afterAll(files.remove);

/** The command line as it is built, in a folder of its own: other tests may build at the same time. */
beforeAll(() => {
  execFileSync(
    'npx',
    [
      'esbuild',
      'src/cli/main.ts',
      'src/cli/mail-worker.ts',
      '--bundle',
      '--platform=node',
      '--format=esm',
      '--packages=external',
      `--outdir=${join(process.cwd(), 'node_modules/.cache/vorzimmer-test')}`,
    ],
    { stdio: 'ignore' },
  );
});
const BUILT = join(process.cwd(), 'node_modules/.cache/vorzimmer-test/main.js');

const SAMPLE = readFileSync('test/corpus/linkedin/001-invite-2012-note-en.eml', 'latin1');
const mbox = (count: number) =>
  Array.from({ length: count }, () => `From 1@xxx Sat Feb 14 12:34:56 +0000 2026\n${SAMPLE}\n`).join('');

describe('the process', () => {
  it('reads a longer mbox in threads and finds what one thread finds', () => {
    const path = files.write('many.mbox', Buffer.from(mbox(600), 'latin1'));
    const { stdout, stderr, status } = spawnSync('node', [BUILT, 'triage', '--json', path], {
      encoding: 'utf8',
      maxBuffer: 64 * 1024 * 1024,
    });
    expect(stderr).toBe('');
    expect(status).toBe(0);
    expect(stdout.trimEnd().split('\n')).toHaveLength(600);
    expect(new Set(stdout.trimEnd().split('\n')).size).toBe(1);
  });

  it('ends in silence when its reader has seen enough', () => {
    const path = files.write('pipe.mbox', Buffer.from(mbox(400), 'latin1'));
    const { stdout, stderr } = spawnSync('sh', ['-c', `node ${BUILT} triage --json ${path} | head -1`], {
      encoding: 'utf8',
    });
    expect(stdout.split('\n')).toHaveLength(2);
    expect(stderr).toBe('');
  });
});
