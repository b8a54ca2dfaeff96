import type { RuleExamples, TextRule } from '../rule.ts';

export const rule: TextRule = {
  id: 'fan-of-your-work',
  group: 'press',
  source: 'own',
  reason: { de: 'Spricht Sie als Gast oder Fachperson an.', en: 'Addresses you as a guest or expert.' },
  patterns: [
    String.raw`\b(?:casual conversation|in unserer sendung|in unserer nächsten ausgabe|für die (?:nächste|kommende) ausgabe|our (?:readers|listeners|audience of|viewers)|unsere (?:leser|hörer|zuschauer)…)\b`,
  ],
};

export const examples: RuleExamples = {
  report: {
    de: ['Unsere Leserinnen würde Ihr Weg interessieren, für die nächste Ausgabe suchen wir noch ein Thema.'],
    en: ['Our listeners would enjoy your story.'],
  },
  silent: { de: ['Unsere Kunden sind zufrieden.'], en: ['Our clients are happy.'] },
};
