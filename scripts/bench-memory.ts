/** `npm run bench:memory`: how large the memory of 2,000 people and 10,000 events is, and what one mail costs in processor time. */
import { factsFor } from '../src/memory/facts-for.ts';
import { waitingList } from '../src/memory/lists.ts';
import { emptyMemory } from '../src/memory/memory.ts';
import { personOf } from '../src/memory/person.ts';
import { storedBytes } from '../src/memory/prune.ts';
import { rememberNotification, rememberSearch } from '../src/memory/remember.ts';
import { parseMemory, storedMemory } from '../src/memory/schema.ts';
import { byteLength, memoryFromShards, shardsOf } from '../src/memory/shards.ts';
import { mailAt } from '../test/memory/given.ts';
import { arrivals } from '../test/memory/town.ts';

const PEOPLE = 2_000;
const EVENTS = 10_000;
const NOW = Date.UTC(2026, 5, 1);

/** Milliseconds of processor time since the start: what else the machine does must not count. */
function spent(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

function timed<T>(label: string, rounds: number, work: (round: number) => T): T {
  let result = work(0);
  const started = spent();
  for (let round = 0; round < rounds; round += 1) result = work(round);
  process.stdout.write(`${label}: ${((spent() - started) / rounds).toFixed(3)} ms\n`);
  return result;
}

const all = arrivals(PEOPLE, EVENTS);
const started = spent();
let memory = emptyMemory();
for (const { at, notification } of all) memory = rememberNotification(memory, mailAt(at), notification);
const fold = spent() - started;
// Everybody was searched for in the mailbox: the most that the searches can add where nobody is found.
for (const { notification } of all) {
  const person = personOf(notification);
  if (person !== null) memory = rememberSearch(memory, person, NOW);
}
const shards = shardsOf(memory);
const largest = Math.max(...Object.values(shards).map(byteLength));
process.stdout.write(
  `${PEOPLE} people, ${EVENTS} events: ${storedBytes(memory)} bytes as JSON; ${Object.keys(shards).length} shards, ` +
    `the largest ${largest} bytes\nfold of ${EVENTS} mails: ${fold.toFixed(0)} ms\n`,
);

const mail = (round: number) => all[(round * 7) % all.length] ?? { at: 0, notification: undefined };
let growing = memory;
timed('one mail: remember', 2_000, (round) => {
  const { at, notification } = mail(round);
  if (notification !== undefined) growing = rememberNotification(growing, mailAt(at + round), notification);
});
timed('one mail: remember and look up its facts, twins too', 2_000, (round) => {
  const { at, notification } = mail(round);
  if (notification === undefined) return null;
  growing = rememberNotification(growing, mailAt(at - round), notification);
  return factsFor(growing, notification, NOW, 14);
});
timed('facts alone', 2_000, (round) => {
  const { notification } = mail(round);
  return notification === undefined ? null : factsFor(memory, notification, NOW, 14);
});
timed('who waits', 5, () => waitingList(memory, NOW, 14));
const text = JSON.stringify(storedMemory(memory));
timed('read from JSON', 10, () => parseMemory(JSON.parse(text)));
timed('read from shards', 10, () => memoryFromShards(shards));
timed('write as shards', 10, () => shardsOf(memory));
