import type { RuleExamples, TextRule } from '../rule.ts';

export const rule: TextRule = {
  id: 'names-amount',
  group: 'detail',
  source: 'S0',
  reason: { de: 'Nennt Mengen oder Beträge.', en: 'Names quantities or sums.' },
  patterns: [
    String.raw`\b[0-9]{1,3}(?:[.,][0-9]{3})? ?(?:€|euro|eur|chf|franken|dollar|pounds|gbp|usd|personen|leute|mitarbeiter…|teilnehmer…|stück|seiten|zimmer|m2|qm|quadratmeter|tage|days|people|pages|pieces|staff|copies|metres|meter|chairs|kinder|schüler…|fenster|räume|plätze|seats)\b`,
    '[€£$] ?[0-9]{2,9}',
  ],
};

export const examples: RuleExamples = {
  report: { de: ['Es geht um 40 Seiten.'], en: ['It is about 12 people.'] },
  silent: { de: ['Es geht um einige Seiten.'], en: ['It is about people.'] },
};
