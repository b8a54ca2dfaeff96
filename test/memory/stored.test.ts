import { describe, expect, it } from 'vitest';
import { rememberExchange } from '../../src/memory/exchange.ts';
import { emptyMemory } from '../../src/memory/memory.ts';
import { prunedMemory, storedBytes } from '../../src/memory/prune.ts';
import { rememberUser } from '../../src/memory/remember.ts';
import { parseMemory, storedMemory } from '../../src/memory/schema.ts';
import { byteLength, memoryFromShards, shardsOf } from '../../src/memory/shards.ts';
import { crowd, DAY, remembered, START } from './given.ts';

describe('parseMemory', () => {
  it('takes nothing stored and the first version for an empty memory', () => {
    expect(parseMemory(null)).toEqual({ ok: true, memory: emptyMemory() });
    expect(parseMemory({ version: 1 })).toEqual({ ok: true, memory: emptyMemory() });
  });

  it('says of a newer version what to do, and keeps it', () => {
    expect(parseMemory({ version: 99 })).toMatchObject({ ok: false, newer: true });
  });

  it.each([
    'text',
    7,
    [],
    {},
    { version: 2 },
    { version: 2, people: { 'linkedin/a': ['', 'R12'] }, exchanges: {} },
    { version: 2, people: { 'elsewhere/a': ['', ''] }, exchanges: {} },
    { version: 2, people: {}, exchanges: { short: 'S' } },
    { version: 2, people: {}, exchanges: {}, more: 1 },
  ])('calls %j damaged', (value) => {
    expect(parseMemory(value)).toMatchObject({ ok: false, newer: false });
  });
});

describe('shardsOf', () => {
  it('stays below 9 KB a value with umlauts, and changes few values for one mail', () => {
    const memory = remembered(emptyMemory(), ...crowd(3000));
    const before = shardsOf(memory);
    for (const value of Object.values(before)) expect(Buffer.byteLength(value)).toBeLessThan(9000);
    expect(memoryFromShards(before).memory).toEqual(memory);
    const now = shardsOf(remembered(memory, { slug: 'jürgen-7', kind: 'message', at: START + DAY }));
    const changed = Object.keys({ ...before, ...now }).filter((key) => before[key] !== now[key]);
    expect(changed.length).toBeLessThanOrEqual(2);
  });

  it('names a damaged piece and keeps the rest', () => {
    const memory = remembered(emptyMemory(), ...crowd(50));
    const shards = shardsOf(memory);
    const [first = ''] = Object.keys(shards);
    const read = memoryFromShards({ ...shards, [first]: '{"version"', unrelated: 'x' });
    expect(read.damaged).toEqual([first]);
    expect(storedBytes(read.memory)).toBeGreaterThan(storedBytes(memory) * 0.8);
  });
});

describe('prunedMemory', () => {
  it('leaves a small memory as it is', () => {
    const memory = remembered(emptyMemory(), ...crowd(20));
    expect(prunedMemory(memory, START + DAY, 400_000)).toBe(memory);
  });

  it('forgets one-sided mail, visits and the oldest requests first, the word of the user last', () => {
    let memory = remembered(emptyMemory(), ...crowd(300), {
      slug: 'visitor',
      kind: 'profile-visit',
      at: START + DAY,
    });
    memory = rememberUser(memory, 'linkedin/jürgen-0', { type: 'asked', at: START });
    memory = rememberExchange(memory, {
      name: 'Béla Toth',
      address: 'b@example.org',
      at: START,
      sent: false,
    });
    const small = prunedMemory(memory, START + DAY, 20_000);
    expect(storedBytes(small)).toBeLessThanOrEqual(20_000);
    expect(storedBytes(small)).toBeGreaterThan(19_000);
    const { people, exchanges } = storedMemory(small);
    expect(Object.keys(people)).toContain('linkedin/jürgen-0');
    expect(Object.keys(people)).toContain('linkedin/jürgen-299');
    expect(Object.keys(people)).not.toContain('linkedin/jürgen-1');
    expect(Object.keys(people)).not.toContain('linkedin/visitor');
    expect(exchanges).toEqual({});
  });

  it('forgets after ten years what the user never spoke of', () => {
    const memory = rememberUser(remembered(emptyMemory(), ...crowd(3)), 'linkedin/jürgen-1', {
      type: 'met',
      at: START,
    });
    const later = prunedMemory(memory, START + 11 * 366 * DAY, 400_000);
    expect(Object.keys(storedMemory(later).people)).toEqual(['linkedin/jürgen-1']);
  });
});

describe('byteLength', () => {
  it('counts as UTF-8 does', () => {
    for (const text of ['', 'abc', 'Größe', '→ €', '😀👩‍🚀', 'שלום'])
      expect(byteLength(text)).toBe(Buffer.byteLength(text));
  });
});
