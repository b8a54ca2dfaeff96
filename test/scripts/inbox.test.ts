import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { INBOX, inboxBytes } from '../../scripts/fixtures/inbox/mbox.ts';
import { emlBytes } from '../../scripts/fixtures/mime.ts';
import { mailFromMime } from '../../src/cli/mime.ts';
import { emptyMemory } from '../../src/memory/memory.ts';
import { KINDS } from '../../src/platforms/notification.ts';
import { recognise } from '../../src/platforms/registry.ts';
import { DEFAULT_SETTINGS } from '../../src/triage/settings.ts';
import { triage } from '../../src/triage/triage.ts';

const notifications = Promise.all(
  INBOX.map(async ({ sketch }) => recognise(await mailFromMime(emlBytes(sketch)))),
);

describe('the example inbox', () => {
  it('is on disk what its definitions say (npm run fixtures)', () => {
    expect(readFileSync('examples/inbox.mbox').equals(inboxBytes())).toBe(true);
  });

  it('is mboxrd: as many separators as mails, a quoted From inside', () => {
    const text = inboxBytes().toString('latin1');
    expect(text.match(/^From /gm)).toHaveLength(INBOX.length);
    expect(text).toContain('\n>From now on');
  });

  it('shows every kind, both platforms, a forgery and ordinary mail', async () => {
    const read = await notifications;
    expect(new Set(read.map((one) => one.kind))).toEqual(new Set(KINDS));
    expect(new Set(read.map((one) => one.platform))).toEqual(new Set(['linkedin', 'xing', null]));
    expect(read.filter((one) => one.authenticity.verdict === 'fail')).toHaveLength(1);
    expect(read.some((one) => one.replyTo !== null)).toBe(true);
  });

  it('holds one text under two names, as software sends it', async () => {
    const clones = (await notifications).filter((one) =>
      one.message?.includes('inspirierenden Persönlichkeiten'),
    );
    expect(clones.map((one) => one.requester?.name).sort()).toEqual([
      'Denise Karczewski',
      'Marcel Ohlendorf',
    ]);
  });

  it('never takes its owner for a requester', async () => {
    for (const one of await notifications) expect(one.requester?.name ?? '').not.toContain('Brandl Werk');
    for (const one of await notifications) expect(one.requester?.name ?? '').not.toBe('Johanna Brandl');
  });

  it('never has somebody declined who names a need or knows the owner', async () => {
    const needed = [
      'Bernhard Thalhammer',
      'Priya Raghunathan',
      'Margarethe Sailer',
      'Resi Gschwendtner',
      'Willem van Hattem',
    ];
    for (const { sketch, date } of INBOX) {
      const { triaged } = triage(await mailFromMime(emlBytes(sketch)), {
        settings: DEFAULT_SETTINGS,
        memory: emptyMemory(),
        now: Date.parse(date),
      });
      const name = triaged.notification.requester?.name ?? '';
      if (needed.includes(name)) expect(triaged.judgement?.advice ?? '', name).not.toMatch(/decline/);
    }
  });
});
