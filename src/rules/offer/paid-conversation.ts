import type { RuleExamples, TextRule } from '../rule.ts';

export const rule: TextRule = {
  id: 'paid-conversation',
  group: 'offer',
  source: 'own',
  reason: { de: 'Bietet ein Honorar für Ihr Wissen.', en: 'Offers a fee for what you know.' },
  patterns: [
    String.raw`\b(?:paid|vergütete[nrs]?|bezahlte[nrs]?|honorierte[nrs]?) (?:[a-z0-9-]{1,14} ){0,2}(?:consult…|call|interview|expert…|conversation|advisory|speaking|gespräch|experteninterview|telefonat|beratung|studie|auftritt|vortrag|teilnahme)`,
    String.raw`[$€£]\s?[0-9.,+-]{2,9}(?:[+-]?[0-9]{0,4})? ?(?:/|per|pro|die|je|an|the) ?(?:h|hr|hour|stunde|std)\b`,
    String.raw`\b(?:hedge fund|client interested in your expertise|expert network|expertennetzwerk|our clients value|in lieu of payment|donation of up to|compensation is|honorar (?:von|in höhe|wird|für)|aufwandsentschädigung|we (?:would |can |will )?(?:pay|cover)|wir (?:zahlen|vergüten|honorieren|übernehmen (?:die )?(?:reise)?kosten))\b`,
  ],
  // Wages and promised riches also name amounts.
  unless: [String.raw`\b(?:salary|gehalt|side gig|weekly|passive|unpaid|per month|crypto|truck|monatlich)\b`],
};

export const examples: RuleExamples = {
  report: {
    de: ['Für das Gespräch bieten wir ein Honorar von 300 Euro.'],
    en: ['Paid consultation of one hour, $300/hr.'],
  },
  silent: { de: ['Unsere Kunden zahlen pünktlich.'], en: ['You will be paid a lot every week.'] },
};
