import { existsSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { lock } from 'proper-lockfile';
import writeFileAtomic from 'write-file-atomic';
import { emptyMemory, type Memory } from '../../memory/memory.ts';
import { mergeMemories } from '../../memory/merge.ts';
import { prunedMemory } from '../../memory/prune.ts';
import { parseMemory, storedMemory } from '../../memory/schema.ts';
import type { Localised } from '../../text/localised.ts';
import { Failure, systemReason } from '../failure.ts';
import { MEMORY } from '../texts/memory.ts';

/** On a disk there is room; a memory this large holds more than 10,000 people. */
const MOST_BYTES = 4_000_000;
/** Nobody holds the lock for longer than it takes to read, merge and write: a lock this old was left by a killed run. */
const STALE_MS = 5_000;
/** Together longer than {@link STALE_MS}, so that a run waits for the lock of a killed one. */
const RETRIES = { retries: 40, factor: 1, minTimeout: 200, maxTimeout: 250 };

/** What lies at a path. `damaged` began as a memory of ours and cannot be read to its end. */
type Found =
  | { readonly is: 'memory'; readonly memory: Memory; readonly text: string }
  | { readonly is: 'nothing' | 'damaged' };

function found(path: string): Found {
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return { is: 'nothing' };
    throw new Failure(MEMORY.unreadable(path, systemReason(error)));
  }
  if (text.trim() === '') return { is: 'nothing' };
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    value = 'unreadable';
  }
  const read = parseMemory(value);
  if (read.ok) return { is: 'memory', memory: read.memory, text };
  if (read.newer) throw new Failure(MEMORY.withPath(path, read.sentence));
  // Somebody's mbox after --memory must not be moved away: only what began as ours counts as damaged.
  if (!/^\s{0,9}\{\s{0,9}"version"\s{0,9}:/.test(text)) throw new Failure(MEMORY.notOurs(path));
  return { is: 'damaged' };
}

/**
 * The memory at a path, to look at. Changes nothing.
 * @throws Failure where it is missing, damaged, or no memory
 */
export function readMemory(path: string): Memory {
  const result = found(path);
  if (result.is === 'memory') return result.memory;
  throw new Failure(result.is === 'damaged' ? MEMORY.damaged(path) : MEMORY.missing(path));
}

/**
 * The memory at a path, to go on from: empty where there is none yet. A damaged file is put aside under another name and named.
 * @throws Failure where the file is no memory of ours, or of a newer version: it stays as it is
 */
export async function startingMemory(path: string, complain: (sentence: Localised) => void): Promise<Memory> {
  const result = found(path);
  if (result.is === 'memory') return result.memory;
  if (result.is === 'damaged') await locked(path, async () => void putAside(path, complain));
  return emptyMemory();
}

/**
 * Adds what a run learned to the memory at a path. Under a lock, the file is read again and merged: of two runs at once neither
 * loses what the other learned. Written to a temporary file, flushed and renamed: whoever reads, and whatever
 * kills us, there is always the old or the new memory. The same memory again writes nothing.
 * @param now milliseconds since the epoch
 */
export async function saveMemory(
  path: string,
  memory: Memory,
  now: number,
  complain: (sentence: Localised) => void,
): Promise<Memory> {
  return locked(path, async () => {
    const result = found(path);
    if (result.is === 'damaged') putAside(path, complain);
    const present = result.is === 'memory' ? result.memory : emptyMemory();
    const merged = prunedMemory(mergeMemories(present, memory), now, MOST_BYTES);
    const text = `${JSON.stringify(storedMemory(merged), null, 1)}\n`;
    if (result.is !== 'memory' || result.text !== text)
      // Names of people: for the eyes of the owner only.
      await writeFileAtomic(path, text, { mode: 0o600, fsync: true });
    return merged;
  });
}

async function locked<T>(path: string, work: () => Promise<T>): Promise<T> {
  let release: () => Promise<void>;
  try {
    release = await lock(path, { realpath: false, stale: STALE_MS, update: 1_000, retries: RETRIES });
  } catch (error) {
    const held = error instanceof Error && 'code' in error && error.code === 'ELOCKED';
    throw new Failure(held ? MEMORY.inUse(path) : MEMORY.unwritable(path, systemReason(error)));
  }
  try {
    removeLeftovers(path);
    return await work();
  } catch (error) {
    if (error instanceof Failure) throw error;
    throw new Failure(MEMORY.unwritable(path, systemReason(error)));
  } finally {
    await release().catch(() => undefined);
  }
}

/** Temporary files of killed runs: write-file-atomic calls them like the file with a number behind it. */
function removeLeftovers(path: string): void {
  const name = basename(path);
  for (const entry of readdirSync(dirname(path)))
    if (entry.startsWith(`${name}.`) && /^\d{1,12}$/.test(entry.slice(name.length + 1)))
      rmSync(join(dirname(path), entry), { force: true });
}

/** Renames a damaged file to a name that is free, and says so. */
function putAside(path: string, complain: (sentence: Localised) => void): void {
  let number = 1;
  while (existsSync(`${path}.damaged-${number}`)) number += 1;
  const aside = `${path}.damaged-${number}`;
  renameSync(path, aside);
  complain(MEMORY.putAside(path, aside));
}
