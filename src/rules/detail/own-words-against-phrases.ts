import type { RuleExamples, TextRule } from '../rule.ts';

export const rule: TextRule = {
  id: 'own-words-against-phrases',
  group: 'detail',
  source: 'own',
  reason: { de: 'Sagt selbst, worum es eigentlich geht.', en: 'Says what it is really about.' },
  patterns: [
    String.raw`\b(?:eigentlich (?:geht|brauche|will|suche|möchte)|kurz und konkret|konkret(?:es)?:|konkret (?:geht|brauch…|such…)|im klartext|worum es (?:wirklich |eigentlich )?geht|was (?:wir|ich) wirklich brauch…|was i(?: actually)? need|what (?:we|i) (?:actually|really) need|the point is|in plain (?:words|english)|mein anliegen|unser anliegen|der grund meiner|reason (?:for|i'm) writing|anlass meiner|es geht um|it is about|it's about|betreff|anfrage|hintergrund:|in short|kurzum|sprich:)\b`,
  ],
};

export const examples: RuleExamples = {
  report: { de: ['Konkret geht es um den Dachstuhl.'], en: ['What we actually need is a roof.'] },
  silent: { de: ['Das Dach ist dicht.'], en: ['The roof is fine.'] },
};
