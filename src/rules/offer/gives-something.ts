import type { RuleExamples, TextRule } from '../rule.ts';

export const rule: TextRule = {
  id: 'gives-something',
  group: 'offer',
  source: 'own',
  reason: {
    de: 'Bietet Ihnen etwas Bestimmtes an, ohne zu verkaufen.',
    en: 'Offers you something definite without selling.',
  },
  patterns: [
    String.raw`\b(?:freikarte[n]?|freiticket|gästeliste|gastkarte|rezensionsexemplar|belegexemplar|leihgabe|spende[n]?|sponsor(?:ing|n|en)?|stipendium|preisgeld|fördermittel für|platz frei|plätze frei|restplatz|freier platz|büroraum|atelier|ladenlokal|untermiete|verschenken|abzugeben|gebe ich ab|geben wir ab|stelle[n]? (?:ich|wir) (?:ihnen|dir|euch) [^.!?]{0,40}(?:zur verfügung|kostenfrei bereit))\b`,
    String.raw`\b(?:spare ticket|free ticket|review copy|sponsor (?:your|the)|donate|loan|scholarship|desk free|spare (?:room|desk|seat)|studio space|we (?:would like|want|wish) to (?:sponsor|support|donate|lend|give)|give away)\b`,
    String.raw`\b(?:reminded me of your|thought it might be useful|dachte,? (?:das|es) könnte (?:sie|dich|ihnen|dir) (?:nützen|helfen|interessieren))\b`,
  ],
};

export const examples: RuleExamples = {
  report: {
    de: ['Wir haben einen Messestand gemietet und einen Platz frei.'],
    en: ['We wish to sponsor your youth orchestra.'],
  },
  silent: { de: ['Wir bieten Platz für Ideen.'], en: ['We give our best.'] },
};
