import { beforeAll, describe, expect, it } from 'vitest';
import { mailFromMime } from '../../src/cli/mime.ts';
import type { Mail } from '../../src/mail/mail.ts';
import { emptyMemory } from '../../src/memory/memory.ts';
import { afterSlice, EMPTY_MAILBOX, type MailboxState } from '../../src/triage/mailbox.ts';
import { idsByLabel, type PlanContext, planFor, withoutAnswered } from '../../src/triage/plan.ts';
import { DEFAULT_SETTINGS } from '../../src/triage/settings.ts';
import { inMail, invitation, ORDINARY } from '../addon/mails.ts';

const NOW = Date.UTC(2026, 4, 1, 12);
const IDS = { parent: 'L0', 'ask-back': 'L1' };

let mails: readonly Mail[];
beforeAll(async () => {
  const raws = [invitation({ id: 'a' }), inMail({ id: 'b' }), ORDINARY];
  const parsed = await Promise.all(raws.map((raw) => mailFromMime(raw)));
  mails = parsed.map((mail, index) => ({
    ...mail,
    date: NOW - index * 3_600_000,
    gmail: { id: `m${index}`, threadId: `t${index}`, labelIds: [] },
  }));
});

const context = (change: Partial<PlanContext> = {}): PlanContext => ({
  settings: DEFAULT_SETTINGS,
  memory: emptyMemory(),
  state: EMPTY_MAILBOX,
  now: NOW,
  ...change,
});

const labelled = (mail: Mail | undefined, labelIds: readonly string[]): Mail => {
  if (mail?.gmail === undefined || mail.gmail === null) throw new Error('no mail');
  return { ...mail, gmail: { ...mail.gmail, labelIds } };
};

describe('planFor', () => {
  it('names labels to create and to add, oldest mail first, and no draft unless asked for', () => {
    const { plan } = planFor(mails, context());
    expect(plan.mails.map(({ id, add }) => [id, add])).toEqual([
      ['m2', []],
      ['m1', ['parent', 'answer-now']],
      ['m0', ['parent', 'ask-back']],
    ]);
    expect(plan.labels.map(({ name }) => name)).toEqual([
      'Vorzimmer',
      'Vorzimmer/Answer now',
      'Vorzimmer/Ask back',
    ]);
    expect(plan.drafts).toEqual([]);
  });

  it('is the same text for the same mails in any order', () => {
    const one = JSON.stringify(planFor(mails, context()).plan);
    expect(JSON.stringify(planFor([...mails].reverse(), context()).plan)).toBe(one);
  });

  it('adds nothing where the parent says that some shell is done, and only the parent where it is missing', () => {
    const state: MailboxState = { ...EMPTY_MAILBOX, labelIds: IDS };
    const done = planFor([labelled(mails[0], ['INBOX', 'L0'])], context({ state }));
    expect(done.plan.mails[0]?.add).toEqual([]);
    const cutOff = planFor([labelled(mails[0], ['L1'])], context({ state }));
    expect(cutOff.plan.mails[0]?.add).toEqual(['parent']);
  });

  it('adds nothing to a mail that was worked on, so a removed label stays removed', () => {
    const state = afterSlice(EMPTY_MAILBOX, [{ id: 'm0', at: NOW, labels: ['parent'], draftId: null }], NOW);
    const { plan } = planFor(mails, context({ state }));
    expect(plan.mails.find(({ id }) => id === 'm0')?.add).toEqual([]);
  });

  it('leaves out labels that are switched off or were deleted in Gmail', () => {
    const settings = { ...DEFAULT_SETTINGS, labels: { parent: 'V', off: ['answer-now' as const] } };
    const state: MailboxState = { ...EMPTY_MAILBOX, labelsGone: ['ask-back'] };
    const { plan } = planFor(mails, context({ settings, state }));
    expect(plan.mails.map(({ add }) => add)).toEqual([[], ['parent'], ['parent']]);
  });

  it('gives the children before the parent, which means done', () => {
    const keys = idsByLabel(planFor(mails, context()).plan).map(({ key }) => key);
    expect(keys[keys.length - 1]).toBe('parent');
  });

  it('prepares drafts when asked to, with a relay as recipient or none, never a second one', () => {
    const settings = { ...DEFAULT_SETTINGS, automaticDrafts: true };
    const { plan } = planFor(mails, context({ settings }));
    expect(plan.drafts.map(({ id, to }) => [id, to])).toEqual([
      ['m1', '0a1b2c3d-0000-4000-8000-000000000001@reply.linkedin.com'],
      ['m0', null],
    ]);
    const answered = new Set(['<a@example.com>']);
    expect(withoutAnswered(plan, answered).drafts.map(({ id }) => id)).toEqual(['m1']);
    const late = planFor(mails, context({ settings, now: NOW + 30 * 86_400_000 }));
    expect(late.plan.drafts).toEqual([]);
  });
});
