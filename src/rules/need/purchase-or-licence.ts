import type { RuleExamples, TextRule } from '../rule.ts';

export const rule: TextRule = {
  id: 'purchase-or-licence',
  group: 'need',
  source: 'S0',
  reason: {
    de: 'Will etwas von Ihnen kaufen, mieten oder lizenzieren.',
    en: 'Wants to buy, rent or license something of yours.',
  },
  patterns: [
    String.raw`\b(?:ihr(?:e[nmrs]?)?|dein(?:e[nmrs]?)?|eur(?:e[nmrs]?)?|your) (?:[a-z0-9-]{2,22} ){1,4}(?:kaufen|erwerben|mieten|lizenzieren|bestellen|abdrucken|verwenden|nachbestellen|beziehen|to buy|to rent|to license|to order|to reprint)\b`,
    String.raw`\b(?:buy|order|license|rent|purchase|reprint|stock|distribute) (?:[a-z0-9 ]{0,24})(?:from you|of your|your)\b`,
    String.raw`\b(?:welche[rn]?|wie|was|ihre?|your|what) (?:[^.!?]{0,24})\b(?:lieferzeit|mindestmenge|stückzahl|lead time|minimum order|stückpreis)\b`,
  ],
};

export const examples: RuleExamples = {
  report: {
    de: ['Wir würden gern Ihre Fotoserie lizenzieren.', 'Wie lang ist die Lieferzeit für 40 Stück?'],
    en: ['We want to order 40 of your lamps.', 'Can I buy two prints from you?'],
  },
  silent: {
    de: ['Kaufen Sie jetzt.', 'Nutzen Sie die Chance.', 'In zwei Wochen lieferbar, Muster auf Wunsch.'],
    en: ['Buy now.', 'Order today and save.', 'Lead time 25 days.'],
  },
};
