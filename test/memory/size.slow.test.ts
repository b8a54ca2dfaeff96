import { expect, it } from 'vitest';
import { factsFor } from '../../src/memory/facts-for.ts';
import { emptyMemory } from '../../src/memory/memory.ts';
import { personOf } from '../../src/memory/person.ts';
import { storedBytes } from '../../src/memory/prune.ts';
import { rememberNotification, rememberSearch } from '../../src/memory/remember.ts';
import { shardsOf } from '../../src/memory/shards.ts';
import { mailAt } from './given.ts';
import { arrivals } from './town.ts';

it('takes less than 400 KB for 2,000 people and 10,000 events, and a mail less than a millisecond', () => {
  const all = arrivals(2_000, 10_000);
  let memory = emptyMemory();
  for (const { at, notification } of all) {
    memory = rememberNotification(memory, mailAt(at), notification);
    // Everybody was searched for in the mailbox.
    memory = rememberSearch(memory, personOf(notification) ?? '', Date.UTC(2026, 5, 1));
  }
  expect(storedBytes(memory)).toBeLessThan(400_000);
  const shards = Object.values(shardsOf(memory));
  for (const shard of shards) expect(Buffer.byteLength(shard)).toBeLessThan(9_000);
  // Keys count, too, where 500 KB are all there is, with settings and state beside.
  expect(shards.reduce((sum, shard) => sum + Buffer.byteLength(shard) + 10, 0)).toBeLessThan(400_000);

  const median = (): number => {
    const costs = all.slice(0, 300).map(({ at, notification }, i) => {
      const started = process.cpuUsage();
      memory = rememberNotification(memory, mailAt(at + i), notification);
      factsFor(memory, notification, at + i, 14);
      const { user, system } = process.cpuUsage(started);
      return (user + system) / 1000;
    });
    return costs.sort((a, b) => a - b)[150] ?? Number.POSITIVE_INFINITY;
  };
  // The best of some rounds: other work on the machine makes a round slower, never faster.
  expect(Math.min(...Array.from({ length: 5 }, median))).toBeLessThan(1);
});
