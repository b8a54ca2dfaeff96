import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assessmentOf } from '../../src/judgement/assessment.ts';
import { judge } from '../../src/judgement/judge.ts';
import { DEFAULT_JUDGEMENT_SETTINGS } from '../../src/judgement/settings.ts';
import { STRATEGIES } from '../../src/judgement/strategies.ts';
import { type Facts, NO_FACTS } from '../../src/rules/facts.ts';
import type { Subject } from '../../src/rules/subject.ts';

function subject(message: string, facts: Partial<Facts> = {}): Subject {
  return {
    platform: null,
    kind: 'contact-request',
    requester: null,
    message,
    language: null,
    facts: { ...NO_FACTS, ...facts },
    topics: [],
  };
}

/** Sentences that name a real concern: none of them may ever be declined, whatever stands beside. */
const CONCERNS = [
  'Wir suchen für unser Museum eine Agentur, die bis Mai zwölf Hörstationen baut.',
  'Könnten Sie für unsere zwölf Azubis im März einen Kurs halten?',
  'Was würde ein Tag Beratung bei Ihnen kosten?',
  'Wir haben 2014 bei der Musterwerk GmbH zusammengearbeitet.',
  'Danke für das gute Gespräch gestern auf der Messe.',
  'Frau Dr. Beispiel hat Sie mir empfohlen.',
  'Ich moderiere einen Podcast über Orgelbau und hätte Sie gern zu Gast.',
  'Wir möchten Sie für unseren Fachbeirat gewinnen, vier Sitzungen im Jahr.',
  'We are looking for a translator for our annual report, forty pages.',
  'Your old roommate from Leeds here, we studied together.',
];

const PHRASES = [
  'Ich sehe große Synergien zwischen uns.',
  'Ich möchte mein Netzwerk erweitern.',
  'Ihr Profil finde ich sehr interessant.',
  'Vielleicht ergibt sich in Zukunft etwas.',
  'XING hat Sie mir vorgeschlagen.',
  'Sie haben mein Profil besucht.',
  'Eine Win-win-Situation für beide Seiten.',
  'Lassen Sie uns vernetzen.',
  "I'd love to connect and explore synergies.",
  'Lust auf einen virtuellen Kaffee?',
];

const DECLINES = ['decline-kindly', 'decline-silently'];

describe('a named concern', () => {
  it('is never declined under any strategy, however many stock phrases stand beside it', () => {
    const phrases = fc.array(fc.constantFrom(...PHRASES), { maxLength: 6 });
    fc.assert(
      fc.property(
        fc.constantFrom(...CONCERNS),
        phrases,
        phrases,
        fc.constantFrom(...STRATEGIES),
        fc.record({
          twins: fc.nat({ max: 3 }),
          followUp: fc.constantFrom('new' as const, 'no-answer' as const),
        }),
        (concern, before, after, strategy, facts) => {
          const message = [...before, concern, ...after].join(' ');
          const settings = { ...DEFAULT_JUDGEMENT_SETTINGS, strategy };
          const { advice } = judge(subject(message, facts), 'pass', settings, 0);
          expect(DECLINES, message).not.toContain(advice);
        },
      ),
      { numRuns: 400 },
    );
  });
});

describe('any text', () => {
  const anything = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 400 }),
    fc.string({ unit: 'binary', maxLength: 400 }),
    fc
      .array(fc.constantFrom(...CONCERNS, ...PHRASES, '"', '\n', '“', 'nicht', '{name}', '\ud800'), {
        maxLength: 12,
      })
      .map((parts) => parts.join(' ')),
  );

  it('is judged without a crash, with spans that are the text, the same every time', () => {
    fc.assert(
      fc.property(anything, (message) => {
        const { findings, confidence, category } = assessmentOf(subject(message));
        for (const { start, end, quote } of findings) expect(message.slice(start, end)).toBe(quote);
        expect(confidence).toBeGreaterThanOrEqual(0);
        expect(confidence).toBeLessThanOrEqual(1);
        expect(assessmentOf(subject(message)).category).toBe(category);
      }),
      { numRuns: 300 },
    );
  });
});

describe('what is said differently', () => {
  it('is quoted or negated: no evidence for itself', () => {
    const rules = (text: string) => assessmentOf(subject(text)).findings.map(({ rule }) => rule);
    expect(rules('Alle schreiben „ich sehe große Synergien“, ich nicht.')).not.toContain('synergies');
    expect(rules('Wir suchen keine Agentur.')).not.toContain('seeks-service');
    expect(rules('Ich sehe große Synergien.')).toContain('synergies');
  });

  it.each(['😄', '😅', '🚀', '👋', '🙏', '📈', '🎶', '☕️', '👩‍🌾', '🇨🇭'])(
    '%s at the end of a sentence is no evidence',
    (sign) => {
      const findingsIn = (text: string) =>
        assessmentOf(subject(text)).findings.map(({ rule, quote }) => `${rule}: ${quote}`);
      for (const text of [...CONCERNS, ...PHRASES])
        expect(findingsIn(`${text} ${sign}`), text).toEqual(findingsIn(text));
    },
  );

  it('umlauts, Swiss and plain spelling say the same', () => {
    const categoryOf = (text: string) => assessmentOf(subject(text)).category;
    const need = 'Wir müssen die Heizung für unser Gemeindehaus erneuern und benötigen Unterstützung.';
    const plain = need.replaceAll('ü', 'ue').replaceAll('ö', 'oe').replaceAll('ß', 'ss');
    expect(categoryOf(need)).toBe('concrete-need');
    expect(categoryOf(plain)).toBe('concrete-need');
  });
});
