import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { factsFor } from '../../src/memory/facts-for.ts';
import { everybody } from '../../src/memory/lookup.ts';
import type { HeadersOnly, Lookup } from '../../src/memory/mailbox-search.ts';
import { lookupFor, mailboxSearchFor, rememberAnswers } from '../../src/memory/mailbox-search.ts';
import { emptyMemory, type Memory } from '../../src/memory/memory.ts';
import { searchWords } from '../../src/memory/names.ts';
import { prunedMemory } from '../../src/memory/prune.ts';
import { rememberNotification } from '../../src/memory/remember.ts';
import { parseMemory, storedMemory } from '../../src/memory/schema.ts';
import { parseQuery } from '../../src/preview/gmail/query.ts';
import { DAY, type Given, mailAt, notification, START } from './given.ts';

const anna = (given: Given = {}): Given => ({ name: 'Anna Kellermann', slug: 'anna-kellermann', ...given });
const searchOf = (given: Given, memory: Memory = emptyMemory(), now = START) =>
  mailboxSearchFor(memory, notification(given), now);

const QUERY =
  '-from:linkedin.com -to:linkedin.com -from:xing.com -to:xing.com -in:drafts -in:chats ' +
  '{in:sent from:"anna kellermann" from:"kellermann anna"} ' +
  '{to:"anna kellermann" to:"kellermann anna" from:"anna kellermann" from:"kellermann anna"}';

describe('whom the mailbox is searched for', () => {
  it('the full name in both orders, outside the platforms', () => {
    expect(searchOf(anna())?.query).toBe(QUERY);
    expect(searchOf(anna({ name: 'Dr. Anna M. Kellermann, MBA' }))?.query).toBe(QUERY);
    expect(searchOf(anna({ name: 'Kellermann, Anna' }))?.query).toBe(QUERY);
  });

  it.each([
    ['Zoë O’Brien-Müller', ['zoë', 'o', 'brien', 'müller']],
    ['Jean-Luc 🚀 Muster', ['jean', 'luc', 'muster']],
    ['李 小龙', null],
    ['Anna', null],
    ['Anna K.', null],
    ['A. Keller', null],
    ['Musterbau GmbH', null],
    ['Team Musterbau', null],
    ['Kurs 2026 Muster3', null],
    ['We build the best teams in town', null],
    ['', null],
  ])('takes %s as %j', (name, words) => {
    expect(searchWords(name)).toEqual(words);
  });

  it('not for an account that bears the name of its company, a spoof, or nobody', () => {
    expect(searchOf(anna({ name: 'Muster Bau', company: 'Muster-Bau' }))).toBeNull();
    expect(searchOf(anna({ verdict: 'fail' }))).toBeNull();
    expect(mailboxSearchFor(emptyMemory(), { ...notification(anna()), requester: null }, START)).toBeNull();
  });

  it('not again for 90 days, however often the memory is stored and read', () => {
    const search = searchOf(anna());
    if (search === null) throw new Error('no search');
    const searched = rememberAnswers(emptyMemory(), [{ search, found: [] }], START);
    const read = parseMemory(JSON.parse(JSON.stringify(storedMemory(searched))));
    if (!read.ok) throw new Error('damaged');
    expect(searchOf(anna(), read.memory, START + 89 * DAY)).toBeNull();
    expect(searchOf(anna(), read.memory, START + 91 * DAY)?.query).toBe(QUERY);
    // Searched for before the mail itself is remembered: the mark stays.
    expect(prunedMemory(read.memory, START, 400_000)).toBe(read.memory);
    expect(everybody(prunedMemory(read.memory, START + 11 * 366 * DAY, 400_000))).toEqual([]);
    // A clock that ran ahead must not silence the search for years.
    expect(searchOf(anna(), read.memory, START - 30 * DAY)?.query).toBe(QUERY);
    expect(searchOf({ name: 'Anna Kellermann', slug: 'another' }, read.memory)?.query).toBe(QUERY);
  });
});

describe('a hostile name', () => {
  const skeleton = (query: string) => query.replace(/"[^"]*"/g, '"…"');
  const operators = fc.constantFrom(
    '"',
    '“',
    '{',
    '}',
    '(',
    ')',
    ' OR ',
    ' AND ',
    ' AROUND 25 ',
    '-',
    '+',
    'in:anywhere',
    'from:',
    'to:me',
    '\\',
    ':',
    '|',
    '\u0000',
    '\n',
    '\u202e',
  );
  const part = fc.oneof(fc.string({ unit: 'grapheme', maxLength: 12 }), operators, fc.constant('Anna'));
  const names = fc.array(part, { maxLength: 12 }).map((parts) => parts.join(''));

  it('cannot change the query: between the quotes stand small words, and nothing else changes', () => {
    fc.assert(
      fc.property(names, (name) => {
        const query = searchOf({ name })?.query;
        if (query === undefined) return;
        expect(skeleton(query)).toBe(skeleton(QUERY));
        for (const [, words = ''] of query.matchAll(/"([^"]*)"/g)) {
          expect(words).toMatch(/^[\p{L}\p{N}\p{M}]+(?: [\p{L}\p{N}\p{M}]+)+$/u);
          expect(words).toBe(words.toLowerCase());
        }
        expect(() => parseQuery(query, { now: START, labelId: () => null })).not.toThrow();
      }),
      { numRuns: 2000 },
    );
  });

  it('is still searched as what remains of it', () => {
    expect(searchOf({ name: 'Anna" OR in:anywhere' })?.query).toContain('from:"anna or in anywhere"');
    expect(searchOf({ name: 'Anna AROUND 25 Muster' })?.query).toContain('"anna around muster"');
  });
});

interface Hit {
  readonly from: string;
  readonly to?: string;
  readonly cc?: string;
  readonly sent?: boolean;
  readonly more?: readonly string[];
}

const hit = ({
  from,
  to = 'Kim Muster <kim@example.com>',
  cc,
  sent = false,
  more = [],
}: Hit): HeadersOnly => ({
  headers: [
    { name: 'From', value: from },
    { name: 'To', value: to },
    ...(cc === undefined ? [] : [{ name: 'Cc', value: cc }]),
    ...more.map((name) => ({ name, value: 'x' })),
  ],
  date: START,
  gmail: { id: 'h1', threadId: 't1', labelIds: sent ? ['SENT'] : ['INBOX'] },
});

/** Answers the questions of a lookup and counts them. */
function asked(first: Lookup, mail: HeadersOnly | null, wroteBack = false) {
  const questions: string[] = [];
  let lookup = first;
  while (lookup.ask !== 'nothing') {
    questions.push(lookup.ask === 'search' ? lookup.query : `headers ${lookup.id}`);
    if (lookup.ask === 'headers') lookup = lookup.next(mail);
    else lookup = lookup.next(lookup.query.startsWith('in:sent') && !wroteBack ? [] : ['h1', 'h2']);
  }
  return { questions, found: lookup.found };
}

function knownBy(mail: HeadersOnly | null, wroteBack = false, given: Given = anna()) {
  const search = searchOf(given);
  if (search === null) throw new Error('no search');
  const { questions, found } = asked(lookupFor(search), mail, wroteBack);
  const memory = rememberAnswers(emptyMemory(), [{ search, found }], START);
  const seen = rememberNotification(memory, mailAt(START), notification(given));
  return {
    questions: questions.length,
    known: factsFor(seen, notification(given), START, 14).known,
    memory: seen,
  };
}

describe('what is found', () => {
  it('a stranger costs one search', () => {
    const search = searchOf(anna());
    const first = search === null ? null : lookupFor(search);
    if (first?.ask !== 'search') throw new Error('no search');
    expect(first.next([])).toEqual({ ask: 'nothing', found: [] });
  });

  it.each([
    ['Anna Kellermann <anna@example.org>'],
    ['"Kellermann, Anna" <a.k@example.org>'],
    ['anna.kellermann@example.org'],
    ['"anna.kellermann@example.org" <anna.kellermann@example.org>'],
    ['Bo <bo@example.org>, "Dr. Anna Kellermann" <ak@example.org>'],
  ])('a mail to %s makes known, with one look at it', (to) => {
    expect(knownBy(hit({ from: 'Kim <kim@example.com>', to, sent: true }))).toMatchObject({
      questions: 2,
      known: ['mail-exchanged'],
    });
  });

  it('a copy to them counts too', () => {
    const mail = hit({
      from: 'kim@example.com',
      to: 'bo@example.org',
      cc: 'Anna Kellermann <a@example.org>',
      sent: true,
    });
    expect(knownBy(mail).known).toEqual(['mail-exchanged']);
  });

  it('a mail from them is weak, unless the owner wrote to that address', () => {
    const mail = hit({ from: 'Anna Kellermann <anna@example.org>' });
    expect(knownBy(mail)).toMatchObject({ questions: 3, known: ['name-wrote'] });
    expect(knownBy(mail, true)).toMatchObject({ questions: 3, known: ['mail-exchanged'] });
  });

  it.each<[string, Hit]>([
    ['a longer name', { from: 'Anna Kellermann-Brandt <akb@example.org>' }],
    ['another person at that address', { from: 'Bo Muster <anna.kellermann@example.org>' }],
    ['a robot', { from: 'Anna Kellermann <no-reply@example.org>' }],
    ['a platform', { from: 'Anna Kellermann <invitations@linkedin.com>' }],
    ['a list', { from: 'Anna Kellermann <anna@example.org>', more: ['List-Id'] }],
    ['a group', { from: "'Anna Kellermann' via Leitung <leitung@example.org>" }],
    [
      'the owner’s own name',
      { from: 'Anna Kellermann <me@example.com>', to: 'Anna Kellermann <me@example.com>', sent: true },
    ],
    [
      'a circular of the owner',
      {
        from: 'kim@example.com',
        to: [
          'Anna Kellermann <anna@example.org>',
          ...Array.from({ length: 30 }, (_, i) => `p${i}@example.org`),
        ].join(', '),
        sent: true,
      },
    ],
    ['no sender', { from: '' }],
  ])('%s makes nobody known', (_, parts) => {
    expect(knownBy(hit(parts)).known).toEqual([]);
  });

  it('looks once more where the mail that was found is gone, and not for ever', () => {
    expect(knownBy(null)).toMatchObject({ questions: 4, known: [] });
  });

  it('a common name alone stays weak, with the company in the address it does not', () => {
    const given: Given = { name: 'Thomas Müller', slug: 'tm' };
    const mail = hit({ from: 'kim@example.com', to: 'Thomas Müller <tm@musterbau.example>', sent: true });
    expect(knownBy(mail, false, given).known).toEqual(['same-name-only']);
    expect(knownBy(mail, false, { ...given, company: 'Muster-Bau' }).known).toEqual(['mail-exchanged']);
  });

  it('an address that is no plain one is not put into a query', () => {
    const search = searchOf(anna());
    if (search === null) throw new Error('no search');
    const mail = hit({ from: 'Anna Kellermann <x{in:anywhere}@example.org>' });
    expect(asked(lookupFor(search), mail).questions).toHaveLength(2);
  });

  it('keeps neither names nor addresses of what it found', () => {
    const { memory } = knownBy(hit({ from: 'Anna Kellermann <ak@geheim.example>' }));
    expect(JSON.stringify(storedMemory(memory).exchanges)).not.toMatch(/geheim|ak@/);
  });
});
