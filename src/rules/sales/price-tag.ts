import type { RuleExamples, TextRule } from '../rule.ts';

export const rule: TextRule = {
  id: 'price-tag',
  group: 'sales',
  source: 'S2',
  reason: {
    de: 'Nennt den Preis einer Ware oder Leistung, die Sie kaufen sollen.',
    en: 'Names the price of goods or a service that you are to buy.',
  },
  patterns: [
    String.raw`\b(?:ab|from|only|just|nur|schon ab|already from) (?:(?:chf|eur|usd|gbp|rund|about) )?[$€£]? ?[0-9][0-9.,]{0,8} ?(?:[$€£]|euro|eur|chf|franken|usd|dollars?|pounds|cents?)? ?(?:netto |brutto )?(?:im monat|pro monat|monatlich|pro stunde|die stunde|pro stück|pro person|pro wort|a month|per month|monthly|an hour|per hour|per word|a head|per head|per seat|per user|each)\b`,
    String.raw`\b(?:statt|instead of|normally|normalpreis|listenpreis|regular price) (?:[a-z]{1,12} ){0,2}[$€£]? ?[0-9]`,
    String.raw`\b(?:preisliste|price list|mindestbestellmenge|minimum order|min order|moq|stundensatz ab|wortpreis|staffelpreis…|mengenrabatt|nachlass|einführungspreis|aktionspreis|frühbucher…|early booking|introductory price|call-out charge|no card needed|aktionswochen|vorführgerät…)\b`,
    String.raw`\b[0-9]{1,2} ?(?:%|prozent|percent|per cent) (?:off|rabatt|nachlass|günstiger|cheaper|discount|partnerrabatt)\b`,
  ],
  // Whoever names a budget or a fee pays.
  unless: [String.raw`\b(?:budget|unser angebot an sie|wir zahlen|we pay|honorar)\b`],
};

export const examples: RuleExamples = {
  report: {
    de: ['Visitenkarten ab 39 Euro pro Monat.', 'Die Preisliste sende ich gern.'],
    en: ['Cleaning from 20 pounds per hour.', 'Ten per cent off this week: 10 % off.'],
  },
  silent: {
    de: ['Wir haben ein Budget und zahlen ab 90 Euro pro Stunde.'],
    en: ['We pay from 20 pounds per hour.'],
  },
};
