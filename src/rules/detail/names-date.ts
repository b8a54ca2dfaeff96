import type { RuleExamples, TextRule } from '../rule.ts';
import { WHEN } from '../words.ts';

export const rule: TextRule = {
  id: 'names-date',
  group: 'detail',
  source: 'S0',
  reason: { de: 'Nennt einen Termin.', en: 'Names a date.' },
  patterns: [
    String.raw`\b(?:am|bis|ab|im|on|by|in|vom|zum|before|until|since|mitte|ende|anfang|kommenden|nächsten|diesen) (?:[a-z0-9.]{1,6} ){0,2}${WHEN}`,
    String.raw`\b[0-9]{1,2}\. ?(?:januar|februar|märz|april|mai|juni|juli|august|september|oktober|november|dezember)\b`,
  ],
};

export const examples: RuleExamples = {
  report: { de: ['Der Kurs beginnt am 4. Mai.'], en: ['It starts on Monday.'] },
  silent: { de: ['Es beginnt bald.'], en: ['It starts soon.'] },
};
