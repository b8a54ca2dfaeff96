import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rememberExchange } from '../../src/memory/exchange.ts';
import { emptyMemory, type Memory } from '../../src/memory/memory.ts';
import { mergeMemories } from '../../src/memory/merge.ts';
import {
  rememberNotification,
  rememberSearch,
  rememberUser,
  type UserEvent,
} from '../../src/memory/remember.ts';
import { parseMemory, storedMemory } from '../../src/memory/schema.ts';
import { memoryFromShards, shardsOf } from '../../src/memory/shards.ts';
import { type Given, LETTER, mailAt, notification, OTHER_LETTER, START } from './given.ts';

type Step =
  | { readonly is: 'mail'; readonly given: Given; readonly at: number | null }
  | { readonly is: 'user'; readonly person: string; readonly event: UserEvent }
  | { readonly is: 'exchange'; readonly name: string; readonly sent: boolean; readonly at: number }
  | { readonly is: 'search'; readonly person: string; readonly at: number };

// Few names and few seconds, so that things collide.
const name = fc.constantFrom(
  'Anna Kellermann',
  'Anna K.',
  'Dr. Anna Kellermann',
  'Anna Berger',
  'Béla Toth',
  '__proto__',
);
const at = fc.integer({ min: 0, max: 6 }).map((n) => START + n * 500_000);
const mail = fc.record({
  is: fc.constant('mail' as const),
  at: fc.option(at),
  given: fc.record({
    name,
    slug: fc.constantFrom(null, 'anna', 'anna2', '__proto__'),
    platform: fc.constantFrom('linkedin' as const, 'xing' as const),
    kind: fc.constantFrom(
      'contact-request' as const,
      'contact-request-reminder' as const,
      'message' as const,
      'request-accepted' as const,
      'profile-visit' as const,
      'job' as const,
    ),
    message: fc.constantFrom(null, LETTER, OTHER_LETTER, 'Kurz'),
  }),
});
const user = fc.record({
  is: fc.constant('user' as const),
  person: fc.constantFrom('linkedin/anna', 'linkedin:anna kellermann', 'xing:bela toth', 'nonsense'),
  event: fc.oneof(
    fc.record({
      type: fc.constantFrom('asked' as const, 'answered' as const, 'met' as const, 'never-ask' as const),
      at,
    }),
    fc.record({
      type: fc.constant('correction' as const),
      at,
      name: fc.constantFrom('Anna A', 'Anna B'),
      category: fc.constant(null),
    }),
    fc.record({
      type: fc.constant('profile' as const),
      at,
      profile: fc.record({
        contacts: fc.constantFrom(10, 20),
        visitors: fc.constant(null),
        sharedContacts: fc.constant(3),
        completeness: fc.constantFrom('thin' as const, null),
        activity: fc.constant(null),
      }),
    }),
  ),
});
const exchange = fc.record({ is: fc.constant('exchange' as const), name, sent: fc.boolean(), at });
const search = fc.record({
  is: fc.constant('search' as const),
  person: fc.constantFrom('linkedin/anna', 'xing:bela toth', 'nonsense'),
  at,
});
const steps = fc.array(
  fc.oneof(
    { weight: 5, arbitrary: mail },
    { weight: 3, arbitrary: user },
    { weight: 1, arbitrary: exchange },
    { weight: 1, arbitrary: search },
  ),
  { maxLength: 40 },
);

function step(memory: Memory, one: Step): Memory {
  if (one.is === 'mail') return rememberNotification(memory, mailAt(one.at), notification(one.given));
  if (one.is === 'user') return rememberUser(memory, one.person, one.event);
  if (one.is === 'search') return rememberSearch(memory, one.person, one.at);
  return rememberExchange(memory, {
    name: one.name,
    address: 'anna@musterbau.example',
    at: one.at,
    sent: one.sent,
  });
}
const replay = (all: readonly Step[], from = emptyMemory()) => all.reduce(step, from);

describe('the memory as a set that only grows', () => {
  it('is the same in whichever order things are replayed', () => {
    fc.assert(
      fc.property(
        steps.chain((all) => fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length }))),
        ([all, shuffled]) => {
          expect(replay(shuffled)).toEqual(replay(all));
        },
      ),
    );
  });

  it('is the same in whichever parts an archive is split, with parts read twice', () => {
    fc.assert(
      fc.property(steps, fc.array(fc.nat(2), { minLength: 40, maxLength: 40 }), (all, places) => {
        const parts = [0, 1, 2].map((part) => replay(all.filter((_, i) => places[i] === part)));
        const merged = [...parts, ...parts].reverse().reduce(mergeMemories, emptyMemory());
        expect(merged).toEqual(replay(all));
        expect(replay(all, merged)).toEqual(merged);
      }),
    );
  });

  it('comes back from its file and from its shards as it was', () => {
    fc.assert(
      fc.property(steps, (all) => {
        const memory = replay(all);
        const text = JSON.stringify(storedMemory(memory));
        expect(parseMemory(JSON.parse(text))).toEqual({ ok: true, memory });
        expect(memoryFromShards(shardsOf(memory))).toEqual({ memory, damaged: [] });
      }),
    );
  });
});
