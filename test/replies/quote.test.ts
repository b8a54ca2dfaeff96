import { describe, expect, it } from 'vitest';
import type { Category } from '../../src/judgement/category.ts';
import { quoteFor } from '../../src/replies/quote.ts';

function quote(
  message: string,
  decisive: string,
  category: Category = 'vague-benefit',
  language: 'de' | 'en' = 'de',
) {
  const start = message.indexOf(decisive);
  const reason = { de: 'Beispiel.', en: 'Sample.' };
  const finding = { rule: 'sample', start, end: start + decisive.length, quote: decisive, reason };
  return quoteFor(message, { category, findings: [finding] }, 'Andrea Müller', language);
}

describe('quoteFor', () => {
  it('quotes the sentence around the decisive words, in the marks of the language', () => {
    expect(quote('Guten Tag. Ich sehe Synergien zwischen unseren Firmen! Gruß', 'Synergien')).toBe(
      '„Ich sehe Synergien zwischen unseren Firmen“',
    );
    expect(quote('I see real benefits "for both sides" here.', 'benefits', 'vague-benefit', 'en')).toBe(
      '“I see real benefits ‘for both sides’ here”',
    );
  });

  it('takes the clause where the sentence is long, else how it begins, never more than twelve words', () => {
    expect(
      quote(
        'Wir könnten voneinander profitieren und gemeinsam Synergien nutzen, um neue Märkte zu erschließen und zu wachsen.',
        'Synergien nutzen',
      ),
    ).toBe('„Wir könnten voneinander profitieren und gemeinsam Synergien nutzen“');
    expect(
      quote(
        'We are looking for someone to review our onboarding process before the end of March next year',
        'looking for someone',
        'concrete-need',
        'en',
      ),
    ).toBe('“We are looking for someone to review our onboarding process before …”');
  });

  it.each([
    [
      'the mark of a question',
      'Ist die Schulung auch samstags möglich? Unsere Leute arbeiten in Schichten.',
      'möglich?',
      '„Ist die Schulung auch samstags möglich“',
    ],
    [
      'a day',
      'Hätten Sie am 17. April bei uns Zeit? Honorar zahlt die Stadt.',
      'April',
      '„Hätten Sie am 17. April bei uns Zeit“',
    ],
    [
      'a list',
      '1) Gilt der Preis auch für zwei Standorte?',
      'Preis',
      '„Gilt der Preis auch für zwei Standorte“',
    ],
    [
      'a bracket',
      'Für einen Versicherer in Köln suchen wir eine Aktuarin (w/m/d), 80 bis 100 %, bis 110.000 € im Jahr',
      'suchen wir eine Aktuarin (w/m/d',
      '„Für einen Versicherer in Köln suchen wir eine Aktuarin“',
    ],
    [
      'an abbreviation',
      'Was würde das inkl. Anfahrt aus Halle kosten?',
      'kosten?',
      '„Was würde das inkl. Anfahrt aus Halle kosten“',
    ],
  ])('is one whole piece around %s', (_, message, decisive, quoted) => {
    expect(quote(message, decisive)).toBe(quoted);
  });

  it.each([
    ['2. Was kostet eine erste Abschätzung bei Ihnen?', 'kostet'],
    ['I have budget for 1) a flat fee, or 2) two days a week', 'budget'],
  ])('leaves out pieces of a list: %s', (message, decisive) => {
    expect(quote(message, decisive)).toBeNull();
  });

  it('leaves out what hangs in the air', () => {
    const long =
      'We shared a hotel shuttle and a long traffic jam (two hours of it) after the packaging fair in Birmingham';
    expect(quote(long, 'the packaging fair', 'concrete-need', 'en')).toBeNull();
  });

  it.each([
    ['a word alone', 'Vernetzung', 'Vernetzung'],
    ['hardship', 'Ich bin seit März arbeitslos und suche Synergien', 'Synergien'],
    ['flattery', 'Ich bewundere Ihre Arbeit und sehe Synergien', 'Synergien'],
    ['a link', 'Unsere Synergien stehen auf www.evil.example bereit', 'Synergien'],
    ['a name', 'Frau Müller hat mit mir über Synergien gesprochen', 'Synergien'],
    ['shouting', 'WIR HABEN viele Synergien zwischen uns beiden', 'Synergien'],
    ['a placeholder', 'Ich sehe Synergien mit [Firma] und Ihrer Arbeit', 'Synergien'],
    ['a telephone number', 'Rufen Sie wegen Synergien an unter 0123 456789', 'Synergien'],
  ])('does not read back %s', (_, message, decisive) => {
    expect(quote(message, decisive)).toBeNull();
  });

  it('quotes nobody who complains or sells, and nothing from outside the text', () => {
    const message = 'Ich sehe Synergien zwischen unseren Firmen';
    for (const category of ['complaint', 'dubious', 'sales-pitch', 'known-person'] as const)
      expect(quote(message, 'Synergien', category)).toBeNull();
    expect(quote(message, 'nicht darin')).toBeNull();
    expect(quoteFor(null, { category: 'no-text', findings: [] }, 'x', 'de')).toBeNull();
  });
});
