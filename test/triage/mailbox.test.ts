import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  afterCompleteLook,
  afterOldSlice,
  afterSlice,
  afterStuck,
  type Done,
  EMPTY_MAILBOX,
  isHandled,
  type MailboxState,
  mayPass,
  OVERLAP,
  searchNew,
  searchOld,
  withBackfill,
  withDraft,
} from '../../src/triage/mailbox.ts';
import { mailboxFrom } from '../../src/triage/mailbox-schema.ts';

const NOW = Date.UTC(2026, 4, 1, 12);
const SECOND = NOW / 1000;
const DAY = 86_400;

const done = (id: string, at: number | null, labels: Done['labels'] = ['parent', 'ask-back']): Done => ({
  id,
  at,
  labels,
  draftId: null,
});

describe('the cursor', () => {
  it('begins a week back, in epoch seconds', () => {
    expect(searchNew(EMPTY_MAILBOX, NOW)).toBe(`from:(linkedin.com OR xing.com) after:${SECOND - 7 * DAY}`);
  });

  it('follows the newest mail of a slice, never the clock, until the look is complete', () => {
    const slice = [done('a', NOW - 3 * DAY * 1000), done('b', NOW - 2 * DAY * 1000)];
    const state = afterSlice(EMPTY_MAILBOX, slice, NOW);
    expect(state.cursor).toBe(SECOND - 2 * DAY);
    expect(afterCompleteLook(state, NOW).cursor).toBe(SECOND);
  });

  it('is not led into the future by a mail that claims to come from there', () => {
    expect(afterSlice(EMPTY_MAILBOX, [done('a', NOW + 90 * DAY * 1000)], NOW).cursor).toBe(SECOND);
  });

  it('looks back over the window for mails that were indexed late, and knows those that are done', () => {
    const state = afterCompleteLook(afterSlice(EMPTY_MAILBOX, [done('a', NOW - 1000)], NOW), NOW);
    expect(searchNew(state, NOW)).toContain(`after:${SECOND - OVERLAP}`);
    expect(isHandled(state, 'a')).toBe(true);
    expect(isHandled(state, 'b')).toBe(false);
  });

  it('forgets single mails once no search can find them', () => {
    let state = afterSlice(EMPTY_MAILBOX, [done('a', NOW)], NOW);
    for (let day = 1; day < 60; day += 1) {
      const later = NOW + day * DAY * 1000;
      state = afterCompleteLook(afterSlice(state, [done(`m${day}`, later)], later), later);
    }
    expect(Object.keys(state.handled).length).toBeLessThan(5);
    expect(isHandled(state, 'a')).toBe(false);
    expect(state.counts).toEqual({ 'ask-back': 60 });
  });
});

describe('old mail', () => {
  it('is worked on from new to old, and the same time is never covered twice', () => {
    let state = afterCompleteLook(EMPTY_MAILBOX, NOW);
    state = withBackfill(state, NOW - 100 * DAY * 1000, NOW);
    const start = SECOND - 7 * DAY;
    expect(state.backfill).toMatchObject({ start, until: SECOND - 100 * DAY, finished: false });
    state = afterOldSlice(state, [done('x', (start - 10) * 1000), done('y', (start - 20) * 1000)], false);
    expect(state.backfill).toMatchObject({ reached: start - 20, edge: ['y'], seen: 2, labelled: 2 });
    expect(state.backfill && searchOld(state.backfill)).toBe(
      `from:(linkedin.com OR xing.com) after:${SECOND - 100 * DAY} before:${start - 19}`,
    );
    state = afterOldSlice(state, [done('z', (start - 30) * 1000, [])], true);
    expect(state.backfill).toMatchObject({ finished: true, seen: 3, labelled: 2 });
    expect(state.coveredFrom).toBe(SECOND - 100 * DAY);
    expect(withBackfill(state, NOW - 50 * DAY * 1000, NOW).backfill?.finished).toBe(true);
    expect(withBackfill(state, NOW - 200 * DAY * 1000, NOW).backfill?.start).toBe(SECOND - 100 * DAY);
  });

  it('remembers those of the border second, so that a slice that ends inside it loses none', () => {
    const at = (SECOND - 8 * DAY) * 1000;
    let state = withBackfill(EMPTY_MAILBOX, NOW - 30 * DAY * 1000, NOW);
    state = afterOldSlice(state, [done('p', at), done('q', at)], false);
    state = afterOldSlice(state, [done('r', at)], false);
    expect(state.backfill?.edge).toEqual(['p', 'q', 'r']);
    expect(state.backfill?.reached).toBe(at / 1000);
  });
});

describe('a mail that cannot be read', () => {
  it('may be passed over after three runs, and only that mail', () => {
    let state: MailboxState = EMPTY_MAILBOX;
    for (let run = 0; run < 3; run += 1) {
      expect(mayPass(state, 'a')).toBe(false);
      state = afterStuck(state, 'a');
    }
    expect(mayPass(state, 'a')).toBe(true);
    expect(mayPass(state, 'b')).toBe(false);
    expect(mayPass(afterStuck(state, 'b'), 'b')).toBe(false);
  });
});

describe('the stored form', () => {
  it('reads back every state that work can lead to', () => {
    const step = fc.oneof(
      fc.record({ kind: fc.constant('slice'), ago: fc.integer({ min: -5, max: 400 }) }),
      fc.record({ kind: fc.constant('look'), ago: fc.integer({ min: 0, max: 30 }) }),
      fc.record({ kind: fc.constant('backfill'), ago: fc.integer({ min: 0, max: 4000 }) }),
      fc.record({ kind: fc.constant('old'), ago: fc.integer({ min: 0, max: 4000 }) }),
    );
    fc.assert(
      fc.property(fc.array(step, { maxLength: 20 }), (steps) => {
        let state: MailboxState = EMPTY_MAILBOX;
        steps.forEach(({ kind, ago }, index) => {
          const at = NOW - ago * DAY * 1000;
          if (kind === 'slice')
            state = withDraft(afterSlice(state, [done(`s${index}`, at)], NOW), `s${index}`, 'd');
          if (kind === 'look') state = afterCompleteLook(state, at);
          if (kind === 'backfill') state = withBackfill(state, at, NOW);
          if (kind === 'old') state = afterOldSlice(state, [done(`o${index}`, at)], index % 2 === 0);
          expect(state.cursor ?? 0).toBeLessThanOrEqual(SECOND);
        });
        expect(mailboxFrom(JSON.parse(JSON.stringify(state)))).toEqual(state);
      }),
    );
  });

  it('takes nothing for empty and says when it is damaged', () => {
    expect(mailboxFrom(null)).toEqual(EMPTY_MAILBOX);
    expect(mailboxFrom({ version: 1, cursor: 'soon' })).toBeNull();
    expect(mailboxFrom('')).toBeNull();
  });
});
