import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sentenceAround, wholeWords } from '../../src/text/excerpt.ts';

const spanOf = (text: string, words: string) => ({
  start: text.indexOf(words),
  end: text.indexOf(words) + words.length,
});

describe('sentenceAround', () => {
  const text =
    'Guten Tag. Am 4. Februar halte ich bei Dr. Kern einen\nVortrag. Darf ich Sie nächste Woche anrufen? Gruß';

  it('is the sentence that holds the words, its mark included', () => {
    expect(sentenceAround(text, spanOf(text, 'n?'), 80)).toBe('Darf ich Sie nächste Woche anrufen?');
    expect(sentenceAround(text, spanOf(text, 'Gruß'), 80)).toBe('Gruß');
  });

  it('does not end at the dot of a day or a title', () => {
    const one = text.replace('\n', ' ');
    expect(sentenceAround(one, spanOf(one, 'Februar'), 80)).toBe(
      'Am 4. Februar halte ich bei Dr. Kern einen Vortrag.',
    );
  });

  it.each([
    'Was würde das inkl. Anfahrt aus Halle kosten?',
    'Unser Budget liegt bei 1.200 EUR zzgl. Steuer und evtl. Spesen.',
    'Der Stand misst max. 12 m² bzw. mit Lager etwas mehr.',
  ])('does not end at the dot of an abbreviation: %s', (sentence) => {
    const word = sentence.split(' ').at(-1) ?? '';
    const text = `Guten Tag. ${sentence} Gruß`;
    expect(sentenceAround(text, spanOf(text, word), 90)).toBe(sentence);
  });

  it.each([
    ['- Halle\n* Budget ist da\n- Ofen', 'Budget', 'Budget ist da'],
    ['1) Haben Sie Zeit? 2) Was kostet es?', 'Haben', 'Haben Sie Zeit?'],
    ['Zwei Fragen:\na) Was kostet der Ofen?', 'kostet', 'Was kostet der Ofen?'],
    ['Ja.\n4. Mai passt gut', 'passt', '4. Mai passt gut'],
  ])('leaves out the mark of a list: %j', (text, word, sentence) => {
    expect(sentenceAround(text, spanOf(text, word), 90)).toBe(sentence);
  });

  it('leaves out the beginning of a sentence that would push the words off its end', () => {
    const long = `Ich ${'schreibe '.repeat(30)}und suche einen Zimmerer für das Dach.`;
    const shown = sentenceAround(long, spanOf(long, 'suche einen Zimmerer'), 40);
    expect(shown.startsWith('…')).toBe(true);
    expect(shown.indexOf('suche einen Zimmerer') + 'suche einen Zimmerer'.length).toBeLessThanOrEqual(40);
  });

  it('holds the words of any span in any text', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 200 }), fc.nat(200), fc.nat(200), fc.nat(60), (any, a, b, most) => {
        const span = { start: Math.min(a, b, any.length), end: Math.min(Math.max(a, b), any.length) };
        const line = (part: string) => part.replace(/\s+/g, ' ').trim();
        expect(sentenceAround(any, span, most)).toContain(line(wholeWords(any, span)));
      }),
    );
  });
});
