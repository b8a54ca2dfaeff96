import { describe, expect, it } from 'vitest';
import { judge } from '../../src/judgement/judge.ts';
import { DEFAULT_JUDGEMENT_SETTINGS, type JudgementSettings } from '../../src/judgement/settings.ts';
import { type Facts, NO_FACTS } from '../../src/rules/facts.ts';
import type { Subject } from '../../src/rules/subject.ts';

const NOW = Date.UTC(2026, 5, 15);
const DAY = 86_400_000;

function subject(message: string | null, facts: Partial<Facts> = {}): Subject {
  return {
    platform: 'xing',
    kind: 'contact-request',
    requester: null,
    message,
    language: 'de',
    facts: { ...NO_FACTS, ...facts },
    topics: [],
  };
}

function adviceOn(
  message: string | null,
  facts: Partial<Facts> = {},
  settings: Partial<JudgementSettings> = {},
  authenticity: 'pass' | 'fail' | 'unknown' = 'pass',
): string {
  return judge(subject(message, facts), authenticity, { ...DEFAULT_JUDGEMENT_SETTINGS, ...settings }, NOW)
    .advice;
}

const PHRASE = 'Ich würde mich gern mit Ihnen vernetzen und mein Netzwerk erweitern.';
const NEED =
  'Wir suchen für unser Museum eine Agentur, die bis Mai zwölf Hörstationen baut. Können Sie uns ein Angebot machen?';
const PROFILE = { contacts: null, visitors: null, sharedContacts: null, completeness: null, activity: null };

describe('what changes the row', () => {
  it('follows the table where nothing changes it', () => {
    expect(adviceOn(PHRASE)).toBe('ask-back');
    expect(adviceOn(PHRASE, {}, { strategy: 'known-only' })).toBe('decline-kindly');
    expect(adviceOn(PHRASE, {}, { rows: { 'network-growth': 'wait' } })).toBe('wait');
    expect(adviceOn(NEED)).toBe('answer-now');
    expect(adviceOn(null)).toBe('ask-back');
  });

  it('sends to the platform whoever got a notice of a message without its text', () => {
    const notice: Subject = { ...subject(null), platform: 'linkedin', kind: 'message' };
    for (const strategy of ['dialogue-first', 'no-text-no-contact', 'known-only'] as const) {
      const settings = { ...DEFAULT_JUDGEMENT_SETTINGS, strategy };
      const { advice, because, findings } = judge(notice, 'pass', settings, NOW);
      expect(advice).toBe('look-yourself');
      expect(because.en).toBe('The message is not in the mail. Please read it on the platform.');
      expect(findings.map(({ reason }) => reason.en)).toEqual([
        'The mail tells of a message without repeating it.',
      ]);
    }
    expect(judge({ ...notice, message: PHRASE }, 'pass', DEFAULT_JUDGEMENT_SETTINGS, NOW).advice).toBe(
      'ask-back',
    );
  });

  it('never takes a letter of somebody’s own words for an empty request', () => {
    for (const letter of [
      'Sehr geehrter Herr Muster, sonst nutze ich XING kaum, daher kommt meine Kontaktanfrage spät. Ihre Nachricht an den Verein habe ich gelesen. Bitte bestätigen Sie mir den Termin am 4. Februar.',
      'Dear Kim, I hardly ever use this site, so my request comes late. I read your note to the society. Please confirm the date on 4 February.',
    ]) {
      const settings = { ...DEFAULT_JUDGEMENT_SETTINGS, strategy: 'no-text-no-contact' } as const;
      const { category, advice } = judge(subject(letter), 'pass', settings, NOW);
      expect(category).not.toBe('no-text');
      expect(advice).not.toBe('decline-silently');
    }
  });

  it('gives reasons from the text before those from an address in it', () => {
    const pitch =
      'Mit unserer Software sparen Sie 30 Prozent Ihrer Kosten: https://termin.example/erstgespraech/webinar';
    const { findings } = judge(subject(pitch), 'pass', DEFAULT_JUDGEMENT_SETTINGS, NOW);
    const inAddress = findings.map(({ start }) => start > pitch.indexOf('https'));
    expect(inAddress[0]).toBe(false);
    expect(inAddress).toContain(true);
    expect(inAddress.indexOf(true)).toBeGreaterThan(inAddress.lastIndexOf(false));
  });

  it('waits while a question is open and declines after the silence', () => {
    const asked = { followUp: 'asked', askedAt: NOW - 13 * DAY } as const;
    expect(adviceOn(PHRASE, asked)).toBe('wait');
    expect(adviceOn(PHRASE, { ...asked, askedAt: NOW - 14 * DAY })).toBe('decline-silently');
    expect(adviceOn(PHRASE, { ...asked, followUp: 'no-answer' })).toBe('decline-silently');
    expect(adviceOn(NEED, { ...asked, followUp: 'no-answer' })).toBe('look-yourself');
    expect(adviceOn(PHRASE, asked, { silentAfterDays: 7 })).toBe('decline-silently');
  });

  it('lets the user read an answer', () => {
    expect(adviceOn(PHRASE, { followUp: 'answered', askedAt: NOW - 20 * DAY })).toBe('look-yourself');
  });

  it('accepts after two meetings, by exception, and whom the user knows', () => {
    expect(adviceOn(PHRASE, { meetings: 2 })).toBe('accept');
    expect(adviceOn(PHRASE, { meetings: 1 })).toBe('ask-back');
    expect(adviceOn(null, { known: ['mail-exchanged'] })).toBe('accept');
    expect(adviceOn(PHRASE, {}, { exceptions: { names: [], companies: [], words: ['netzwerk'] } })).toBe(
      'accept',
    );
    expect(adviceOn(PHRASE, {}, { exceptions: { names: [], companies: [], words: ['netz'] } })).toBe(
      'ask-back',
    );
  });

  it('declines what several people send, unless they are known or name a concern', () => {
    expect(adviceOn(PHRASE, { twins: 1 })).toBe('decline-silently');
    expect(adviceOn(PHRASE, { twins: 3, known: ['accepted-before'] })).toBe('accept');
    expect(adviceOn(NEED, { twins: 3 })).toBe('look-yourself');
  });

  it('counts the profile check', () => {
    const collector = { ...PROFILE, contacts: 1000, visitors: 4000 };
    expect(adviceOn(PHRASE, { profile: collector })).toBe('decline-silently');
    expect(adviceOn(NEED, { profile: collector })).toBe('answer-now');
    expect(adviceOn(PHRASE, { profile: { ...PROFILE, completeness: 'empty' } })).toBe('decline-silently');
    const good = { ...PROFILE, contacts: 100, visitors: 1000, completeness: 'good' } as const;
    expect(adviceOn(PHRASE, { profile: good }, { strategy: 'profile-check' })).toBe('answer-now');
    expect(adviceOn(PHRASE, { profile: good })).toBe('ask-back');
  });

  it('turns recruiting down where the user is not open to offers', () => {
    const job =
      'Mein Mandant sucht einen Teamleiter (m/w/d) in Festanstellung. Bitte senden Sie mir Ihren Lebenslauf.';
    expect(adviceOn(job)).toBe('ask-back');
    expect(adviceOn(job, {}, { openToOffers: false })).toBe('decline-kindly');
  });

  it('warns before everything else', () => {
    expect(adviceOn(NEED, { meetings: 3 }, {}, 'fail')).toBe('look-yourself');
  });

  it('does not ask whom the user wants to ask no more', () => {
    expect(adviceOn(PHRASE, { neverAsk: true })).toBe('look-yourself');
  });
});
