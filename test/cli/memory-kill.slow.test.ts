import { spawn } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, rmSync, watch, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as waited } from 'node:timers/promises';
import { afterAll, expect, it } from 'vitest';
import { emptyMemory } from '../../src/memory/memory.ts';
import { rememberNotification } from '../../src/memory/remember.ts';
import { storedMemory } from '../../src/memory/schema.ts';
import { mailAt } from '../memory/given.ts';
import { arrivals } from '../memory/town.ts';
import { seededRandom } from '../text/twin-measure.ts';
import { mbox, request } from './mailbox.ts';
import { folder } from './session.ts';

const KILLS = 200;
/** The command as `npm ci` and `npm run build` leave it. */
const BUILT = join(import.meta.dirname, '../../build/cli/main.js');

const files = folder();
afterAll(() => files.remove());

/** A run of the built command; `kill` is told how to end it and when something happens in the folder of the memory. */
function triage(box: string, memory: string, kill: (end: () => void) => void): Promise<number | null> {
  const child = spawn(process.execPath, [BUILT, 'triage', box, '--json', '--memory', memory], {
    stdio: 'ignore',
  });
  kill(() => child.kill('SIGKILL'));
  return new Promise((resolve) => child.on('exit', (code) => resolve(code)));
}

it(`is the old or the new memory, whenever a run is killed (${KILLS} times)`, {
  timeout: 900_000,
}, async () => {
  const place = join(files.path, 'kept');
  mkdirSync(place);
  const memory = join(place, 'memory.json');
  const box = files.write(
    'new.mbox',
    mbox(request({ name: 'Anna Kellermann', slug: 'anna-k' }, '2026-03-02')),
  );
  // Several blocks of the disk; more people would only make every one of the runs slower.
  const before = arrivals(150, 450).reduce(
    (result, { at, notification }) => rememberNotification(result, mailAt(at), notification),
    emptyMemory(),
  );
  const old = `${JSON.stringify(storedMemory(before), null, 1)}\n`;
  const reset = () => {
    for (const name of readdirSync(place)) rmSync(join(place, name), { recursive: true });
    writeFileSync(memory, old);
  };
  reset();
  // What an undisturbed run takes, and how often it touches the folder: the lock, the temporary file, the renaming.
  const started = performance.now();
  let steps = 0;
  const counting = watch(place, () => {
    steps += 1;
  });
  expect(await triage(box, memory, () => undefined)).toBe(0);
  const duration = performance.now() - started;
  await waited(100);
  counting.close();
  const renewed = readFileSync(memory, 'utf8');
  expect(renewed).not.toBe(old);

  const random = seededRandom(2026);
  const seen = { old: 0, new: 0, leftovers: 0 };
  for (let round = 0; round < KILLS; round += 1) {
    reset();
    if (round % 2 === 0) {
      const delay = random() * duration * 1.1;
      await triage(box, memory, (end) => setTimeout(end, delay));
    } else {
      // From the lock on, where a torn file could come from; counted in steps, so that a slow machine gets as far as a fast one.
      let left = 1 + Math.floor(random() * steps);
      const delay = random() * 5;
      const watcher = watch(place);
      await triage(box, memory, (end) =>
        watcher.on('change', () => {
          left -= 1;
          if (left === 0) setTimeout(end, delay);
        }),
      );
      watcher.close();
    }
    const text = readFileSync(memory, 'utf8');
    expect([old, renewed]).toContain(text);
    seen[text === old ? 'old' : 'new'] += 1;
    if (readdirSync(place).length > 1) seen.leftovers += 1;
  }
  // The moments were spread over the run, some of them in the middle of writing.
  expect(seen.old).toBeGreaterThan(KILLS / 10);
  expect(seen.new).toBeGreaterThan(KILLS / 20);
  expect(seen.leftovers).toBeGreaterThan(0);
  process.stdout.write(`killed ${KILLS} runs: ${JSON.stringify(seen)}\n`);

  // What a killed run left behind, a lock and half a file, does not stop the next one.
  reset();
  mkdirSync(`${memory}.lock`);
  writeFileSync(`${memory}.123456789`, old.slice(0, 1000));
  expect(await triage(box, memory, () => undefined)).toBe(0);
  expect(readFileSync(memory, 'utf8')).toBe(renewed);
  expect(readdirSync(place)).toEqual(['memory.json']);
});
