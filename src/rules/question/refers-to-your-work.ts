import type { RuleExamples, TextRule } from '../rule.ts';

export const rule: TextRule = {
  id: 'refers-to-your-work',
  group: 'question',
  source: 'S2',
  reason: {
    de: 'Bezieht sich auf etwas, das Sie geschrieben oder gemacht haben.',
    en: 'Refers to something you wrote or made.',
  },
  patterns: [
    String.raw`\b(?:in|zu|auf|über|aus|on|about|in|from|nach) (?:ihr(?:em|en|er)|dein(?:em|en|er)|eur(?:em|en|er)|your) (?:[a-z0-9-]{2,20} ){0,3}(?:artikel|beitrag|aufsatz|buch|blog…|post|vortrag|paper|studie|video|podcast|webseite|website|profil|foto|tabelle|kapitel|anleitung|newsletter|article|book|talk|study|chapter|repository|repo|library|plugin|slides|dissertation|thesis|guide|notes)\b`,
    String.raw`\b(?:sie|du|you) (?:schreiben|schreibst|schrieben|schriebst|erwähnen|erwähnst|erwähnten|zeigen|zeigst|wrote|mention(?:ed)?|showed|described?|argue|beschreiben|beschreibst)\b`,
  ],
};

export const examples: RuleExamples = {
  report: {
    de: ['In Ihrem Artikel schreiben Sie von zwei Ölen.'],
    en: ['In your book you mentioned a red pigment.'],
  },
  silent: { de: ['Unser Artikel ist erschienen.'], en: ['Our book is out.'] },
};
