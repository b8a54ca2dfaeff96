import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { reviewOfRequest } from '../../src/replies/own-request.ts';

const EMPTY_PHRASE =
  'Hallo Frau Meier! Ich würde mich freuen, wenn Sie mich zu Ihren Kontakten hinzufügen. Bestimmt ergeben sich Synergien für beide Seiten!';
const GOOD_DE =
  'Guten Tag Frau Meier, ich leite die Aufnahme im Klinikum Musterstadt und habe Ihren Vortrag über Wartezeiten gehört. ' +
  'Wir suchen für das Frühjahr jemanden, der unseren Ablauf zwei Tage lang beobachtet. Hätten Sie im März Zeit dafür?';
const GOOD_EN =
  'Hello Ms Miller, I run admissions at a hospital in Leeds and read your article on waiting times. ' +
  'We need someone to observe our process for two days this spring. Would you have time in March?';

describe('reviewOfRequest', () => {
  it('says what a stock phrase lacks', () => {
    const review = reviewOfRequest(EMPTY_PHRASE);
    expect(review.language).toBe('de');
    expect(review.missing).toEqual(['who', 'why', 'benefit', 'question']);
    expect(review.weakens.map(({ quote }) => quote).join(' ')).toContain('Synergien');
    expect(review.impression.de).toContain('Frage');
  });

  it.each([GOOD_DE, GOOD_EN])('finds everything in a good request', (text) => {
    const review = reviewOfRequest(text);
    expect(review.missing).toEqual([]);
    expect(review.moves).toEqual([]);
    expect(review.notes).toEqual([]);
    expect(review.helps.length).toBeGreaterThan(0);
    expect(review.category).toBe('concrete-need');
  });

  it('moves a question from the begin to the end', () => {
    const review = reviewOfRequest(
      'Hätten Sie im März Zeit? Wir suchen jemanden, der unseren Ablauf zwei Tage lang beobachtet.',
    );
    expect(review.moves.map(({ de }) => de).join(' ')).toMatch(/gehört vor „Eine Frage/);
  });

  it('notes links, exclamation marks, placeholders, mixed forms and length', () => {
    const notes = reviewOfRequest(
      `Hallo {Vorname}! Hast du Zeit, und wann passt es Ihnen? Mehr unter www.example.com. ${'Wort '.repeat(130)}`,
    ).notes.map(({ en }) => en);
    expect(notes).toHaveLength(5);
  });

  it('has something to say to nothing at all', () => {
    expect(reviewOfRequest(' ').missing).toHaveLength(4);
    expect(reviewOfRequest('').category).toBe('no-text');
  });

  it('never writes the request for the user: its sentences are advice, the same for everybody', () => {
    const sentences = (text: string) =>
      JSON.stringify([reviewOfRequest(text).notes, reviewOfRequest(text).moves]);
    expect(sentences(GOOD_DE)).not.toContain('Klinikum');
  });

  it('takes anything without a crash', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
        const { elements } = reviewOfRequest(text);
        expect(elements).toHaveLength(4);
      }),
    );
  });
});
