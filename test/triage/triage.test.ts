import { describe, expect, it } from 'vitest';
import type { Mail } from '../../src/mail/mail.ts';
import { emptyMemory } from '../../src/memory/memory.ts';
import { DEFAULT_SETTINGS } from '../../src/triage/settings.ts';
import { triage } from '../../src/triage/triage.ts';

const ORDINARY: Mail = {
  headers: [
    { name: 'From', value: 'Oma <oma@example.com>' },
    { name: 'Subject', value: 'Sonntag' },
  ],
  text: 'Kommst du zum Kaffee?',
  html: null,
  date: Date.UTC(2026, 0, 4),
  messageId: '<1@example.com>',
  gmail: null,
};

describe('triage', () => {
  it('leaves ordinary mail alone', () => {
    const { triaged } = triage(ORDINARY, {
      settings: DEFAULT_SETTINGS,
      memory: emptyMemory(),
      now: Date.UTC(2026, 0, 5),
    });
    expect(triaged.notification.platform).toBeNull();
    expect(triaged.judgement).toBeNull();
    expect(triaged.labels).toEqual([]);
  });
});
