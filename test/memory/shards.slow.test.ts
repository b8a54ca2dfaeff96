import { describe, expect, it } from 'vitest';
import { emptyMemory } from '../../src/memory/memory.ts';
import { storedMemory } from '../../src/memory/schema.ts';
import { memoryFromShards, shardsOf } from '../../src/memory/shards.ts';
import { crowd, remembered } from './given.ts';

describe('shardsOf', () => {
  it('loses nothing when a write is cut off anywhere', () => {
    let memory = remembered(emptyMemory(), ...crowd(3400));
    for (let i = 0; i < 3; i += 1) {
      const before = shardsOf(memory);
      const next = remembered(memory, ...crowd(3400 + i * 9).slice(-9));
      const entries = Object.entries(shardsOf(next)).filter(([key, value]) => before[key] !== value);
      const people = Object.keys(storedMemory(memory).people);
      for (let cut = 0; cut <= entries.length; cut += 1) {
        const read = memoryFromShards({ ...before, ...Object.fromEntries(entries.slice(0, cut)) });
        const present = storedMemory(read.memory).people;
        expect(people.filter((key) => present[key] === undefined)).toEqual([]);
      }
      memory = next;
    }
  });
});
