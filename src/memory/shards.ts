import { BUCKETS, emptyMemory, type Memory } from './memory.ts';
import { mergeMemories } from './merge.ts';
import { parseMemory, storedMemory } from './schema.ts';

/** UserProperties take 9 KB a value; what remains is for a store that counts otherwise. */
const MOST_BYTES = 8_800;
const PREFIX = 'memory.';

/** How many bytes a text takes in UTF-8. */
export function byteLength(text: string): number {
  let bytes = 0;
  for (let i = 0; i < text.length; i += 1) {
    const code = text.charCodeAt(i);
    // Each half of a surrogate pair is two of the four bytes.
    bytes += code < 0x80 ? 1 : code < 0x800 || (code >= 0xd800 && code <= 0xdfff) ? 2 : 3;
  }
  return bytes;
}

/**
 * The memory in pieces of less than 9 KB, each a small memory of its own; a mail changes one of them, sometimes two.
 * Empty pieces are left out: write these, then remove other keys that {@link isShardKey} names.
 * A write that is cut off in between loses nothing that was stored before, since pieces are merged by union.
 */
export function shardsOf(memory: Memory): Record<string, string> {
  const shards: Record<string, string> = {};
  for (let bucket = 0; bucket < BUCKETS; bucket += 1) {
    const stored = storedMemory({
      ...emptyMemory(),
      people: [memory.people[bucket] ?? {}],
      exchanges: [memory.exchanges[bucket] ?? {}],
    });
    const parts = partsOf(stored.people, stored.exchanges);
    // The last part first: when a bucket grows by a part, those who move there are stored twice for a moment, never nowhere.
    parts.reverse().forEach((part, i) => {
      const number = parts.length - 1 - i;
      shards[`${PREFIX}${String(bucket).padStart(2, '0')}${number === 0 ? '' : `.${number}`}`] = part;
    });
  }
  return shards;
}

/** Is that the key of a piece of the memory in a shell's store? */
export function isShardKey(key: string): boolean {
  return /^memory\.\d{2}(?:\.\d{1,3})?$/.test(key);
}

type Stored = ReturnType<typeof storedMemory>;

function partsOf(people: Stored['people'], exchanges: Stored['exchanges']): string[] {
  const frame = byteLength(JSON.stringify({ version: emptyMemory().version, people: {}, exchanges: {} }));
  const parts: string[] = [];
  let part = { people: {} as Record<string, unknown>, exchanges: {} as Record<string, unknown> };
  let bytes = frame;
  const close = () => {
    if (bytes > frame) parts.push(JSON.stringify({ version: emptyMemory().version, ...part }));
    part = { people: {}, exchanges: {} };
    bytes = frame;
  };
  const add = (kind: 'people' | 'exchanges', key: string, value: unknown) => {
    const size = byteLength(JSON.stringify({ [key]: value }));
    if (bytes + size > MOST_BYTES) close();
    part[kind][key] = value;
    bytes += size;
  };
  for (const [key, value] of Object.entries(people)) add('people', key, value);
  for (const [key, value] of Object.entries(exchanges)) add('exchanges', key, value);
  close();
  return parts;
}

/** A memory from a shell's store, with the keys of pieces that could not be read: only what they held is lost. */
export function memoryFromShards(record: Readonly<Record<string, string | undefined>>): {
  readonly memory: Memory;
  readonly damaged: readonly string[];
} {
  let memory = emptyMemory();
  const damaged: string[] = [];
  for (const key of Object.keys(record).filter(isShardKey).sort()) {
    const read = parseMemory(parsed(record[key]));
    if (read.ok) memory = mergeMemories(memory, read.memory);
    else damaged.push(key);
  }
  return { memory, damaged };
}

/** JSON, or a value that no memory is. */
function parsed(text: string | undefined): unknown {
  try {
    return JSON.parse(text ?? '');
  } catch {
    return 'unreadable';
  }
}
