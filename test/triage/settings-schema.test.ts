import { describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS } from '../../src/triage/settings.ts';
import { settingsFrom } from '../../src/triage/settings-schema.ts';

describe('settingsFrom', () => {
  it('takes the defaults for what is missing', () => {
    expect(settingsFrom({})).toEqual({ settings: DEFAULT_SETTINGS, problems: [] });
    expect(settingsFrom({ judgement: { strategy: 'known-only' } }).settings.judgement).toEqual({
      ...DEFAULT_SETTINGS.judgement,
      strategy: 'known-only',
    });
  });

  it('gives back what it is given: stored settings survive any number of readings', () => {
    const once = settingsFrom({
      uiLanguage: 'de',
      judgement: { rows: { 'no-text': 'decline-silently' }, exceptions: { names: [' Ada Example '] } },
      replies: { name: 'Kim Example', signature: '', explanationUrl: 'https://example.com/why' },
      labels: { parent: ' Anfragen ', off: ['wait'] },
    });
    expect(once.problems).toEqual([]);
    expect(once.settings.judgement.exceptions.names).toEqual(['Ada Example']);
    expect(once.settings.replies.signature).toBeNull();
    expect(once.settings.labels.parent).toBe('Anfragen');
    expect(settingsFrom(JSON.parse(JSON.stringify(once.settings)))).toEqual(once);
  });

  it('names the row that it cannot read, keeps the others, never repeats the value', () => {
    const { settings, problems } = settingsFrom({
      uiLanguage: 'de',
      judgement: {
        strategy: 'shout',
        rows: { 'no-text': 'ban-forever', question: 'ask-back', nonsense: 'wait' },
        silentAfterDays: 0,
        exceptions: { names: ['Ada Example', 7, 'Bo Example', null] },
      },
      replies: { explanationUrl: 'javascript:alert(1)', tone: 'warm' },
      labels: { parent: 'a/b' },
      colour: 'pink',
    });
    expect(problems.map((problem) => `${problem.path} | ${problem.sentence.en}`).sort()).toEqual([
      'colour | “colour”: There is no such row.',
      'judgement.exceptions.names.1 | “Exceptions: names (2)”: Expected is a text.',
      'judgement.exceptions.names.3 | “Exceptions: names (4)”: Expected is a text.',
      'judgement.rows.no-text | “Changed rows of the strategy (no-text)”: Possible values are accept, answer-now, answer-first, look-yourself, invite-to-meet, ask-back, wait, decline-kindly, decline-silently.',
      'judgement.rows.nonsense | “Changed rows of the strategy (nonsense)”: There is no such row.',
      'judgement.silentAfterDays | “Days until “no answer””: At least 1.',
      'judgement.strategy | “Strategy”: Possible values are dialogue-first, meet-twice, message-first, profile-check, no-text-no-contact, known-only.',
      'labels.parent | “Name of the label”: Without slashes and without “^”.',
      'replies.explanationUrl | “Page with your explanation”: Expected is an address with https://.',
    ]);
    expect(JSON.stringify(problems)).not.toMatch(/shout|ban-forever|alert/);
    expect(settings.uiLanguage).toBe('de');
    expect(settings.judgement.rows).toEqual({ question: 'ask-back' });
    expect(settings.judgement.exceptions.names).toEqual(['Ada Example', 'Bo Example']);
    expect(settings.labels.parent).toBe('Vorzimmer');
  });

  it.each([null, 7, 'text', [], { judgement: 'x' }, { judgement: null, replies: [] }])(
    'answers anything with settings: %j',
    (value) => {
      const { settings, problems } = settingsFrom(value);
      expect(settings).toEqual(DEFAULT_SETTINGS);
      expect(problems.length).toBeGreaterThan(0);
    },
  );
});
