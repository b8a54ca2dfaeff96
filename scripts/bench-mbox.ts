/**
 * `npm run bench:mbox [-- --size 1024]`: writes a Takeout-like mbox of that many megabytes into the folder for
 * temporary files, reads it in four ways one after the other, prints seconds, MB/s and peak memory, and deletes it.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { writeTakeout } from './bench-mbox/generate.ts';

const MEGABYTE = 1024 * 1024;
const CLI = fileURLToPath(new URL('../build/cli/main.js', import.meta.url));
const here = (name: string) => fileURLToPath(new URL(`bench-mbox/${name}`, import.meta.url));

interface Measured {
  readonly name: string;
  readonly seconds: number;
  /** Peak resident megabytes; null for programs that are not ours to ask. */
  readonly memory: number | null;
  readonly found: number;
}

/** Asks a Node process at its end for its peak memory: it writes the number where the environment says. */
const PEAK_HOOK = `const { isMainThread } = require('node:worker_threads');
if (isMainThread) process.on('exit', () => require('node:fs').writeFileSync(process.env.PEAK_FILE, String(process.resourceUsage().maxRSS)));`;

function timed(
  name: string,
  command: string,
  args: readonly string[],
  folder: string,
  count: (out: string) => number,
): Measured {
  const peak = join(folder, 'peak');
  rmSync(peak, { force: true });
  const began = performance.now();
  const { stdout, stderr, status } = spawnSync(command, args, {
    encoding: 'utf8',
    maxBuffer: 1024 * MEGABYTE,
    env: { ...process.env, PEAK_FILE: peak },
  });
  const seconds = (performance.now() - began) / 1000;
  if (status !== 0) throw new Error(`${name} ended with ${status}: ${stderr}`);
  const memory = existsSync(peak) ? Number(readFileSync(peak, 'utf8')) / 1024 : null;
  return { name, seconds, memory, found: count(stdout) };
}

const { values } = parseArgs({
  options: { size: { type: 'string', default: '1024' }, runs: { type: 'string', default: '3' } },
});
const folder = mkdtempSync(join(tmpdir(), 'vorzimmer-bench-'));
try {
  const mbox = join(folder, 'takeout.mbox');
  const hook = join(folder, 'peak.cjs');
  writeFileSync(hook, PEAK_HOOK);
  const { mails, notifications, bytes } = writeTakeout(mbox, Number(values.size) * MEGABYTE);
  console.log(
    `${(bytes / MEGABYTE).toFixed(0)} MB, ${mails} mails, ${notifications} notifications (best of ${values.runs} runs; the two slow ones run once)`,
  );

  const lines = (out: string) => out.split('\n').length - 1;
  const best = (measure: () => Measured) =>
    Array.from({ length: Number(values.runs) }, measure).reduce((a, b) => (b.seconds < a.seconds ? b : a));
  const grep = best(() => timed("grep -c '^From '", 'grep', ['-c', '^From ', mbox], folder, Number));
  const ours = best(() =>
    timed(
      'vorzimmer triage --json',
      process.execPath,
      ['--require', hook, CLI, 'triage', '--json', mbox],
      folder,
      lines,
    ),
  );
  const tsx = (script: string) => ['--require', hook, '--import', 'tsx', here(script), mbox];
  const reader = timed(
    'mbox-reader, splitting alone',
    process.execPath,
    tsx('mbox-reader.ts'),
    folder,
    Number,
  );
  const parser = timed('mailparser over every mail', process.execPath, tsx('mailparser.ts'), folder, Number);

  for (const { name, seconds, memory, found } of [ours, grep, reader, parser])
    console.log(
      [
        name.padEnd(30),
        `${seconds.toFixed(2)} s`.padStart(9),
        `${(bytes / MEGABYTE / seconds).toFixed(0)} MB/s`.padStart(10),
        (memory === null ? '' : `${memory.toFixed(0)} MB peak`).padStart(12),
        `${found} found`.padStart(12),
      ].join('  '),
    );
  console.log(
    `vorzimmer is ${(parser.seconds / ours.seconds).toFixed(1)} times as fast as mailparser (goal 12), ` +
      `${(reader.seconds / ours.seconds).toFixed(1)} times as fast as mbox-reader (goal 8), ` +
      `and takes ${(ours.seconds / grep.seconds).toFixed(1)} times as long as grep (goal at most 4).`,
  );
  if (ours.found !== notifications)
    throw new Error(`${ours.found} of ${notifications} notifications were found.`);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
