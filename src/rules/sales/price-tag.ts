import type { RuleExamples, TextRule } from '../rule.ts';
import { WHO_PAYS } from '../words.ts';

export const rule: TextRule = {
  id: 'price-tag',
  group: 'sales',
  source: 'S2',
  reason: {
    de: 'Spricht von Preisen, Nachlässen oder Garantien.',
    en: 'Speaks of prices, discounts or guarantees.',
  },
  patterns: [
    String.raw`\b(?:ab|from|only|just|nur|schon ab|already from) (?:(?:chf|eur|usd|gbp|rund|about) )?[$€£]? ?[0-9][0-9.,]{0,8} ?(?:[$€£]|euro|eur|chf|franken|usd|dollars?|pounds|cents?)? ?(?:netto |brutto )?(?:im monat|pro monat|monatlich|pro stunde|die stunde|pro stück|pro person|pro wort|a month|per month|monthly|an hour|per hour|per word|a head|per head|per seat|per user|each)\b`,
    String.raw`\b(?:statt|instead of|normally|normalpreis|listenpreis|regular price) (?:[a-z]{1,12} ){0,2}[$€£]? ?[0-9]`,
    String.raw`\b(?:ab [0-9]{1,5} ?(?:€|euro|netto|eur)|nur [0-9]{1,5} ?(?:€|euro)|[0-9]{2,5} ?€|(?:€|£|\$|[0-9] ?(?:€|euro|eur|chf|franken|usd|gbp|dollars?|pounds?)) ?(?:[a-z]{1,10} ){0,3}(?:per month|im monat|pro monat)|[£$€] ?[0-9.,]{1,9} (?:[a-z]{1,10} ){0,3}(?:per|a) month|monatlich kündbar)\b`,
    String.raw`\b(?:preisliste|price list|mindestbestellmenge|minimum order|min order|moq|stundensatz ab|wortpreis|festpreis|fixpreis|einführungspreis|introductory price|aktionspreis|sonderpreis|spezialpreis|call-out charge)\b`,
    String.raw`\b(?:rabatt|prozent (?:rabatt|nachlass|günstiger|billiger|weniger|sparen|ersparnis)|percent off|[0-9]{1,2} ?(?:%|per cent) (?:off|günstiger|cheaper)|discount|staffelpreis…|mengenrabatt|neukundenrabatt|partnerrabatt|preisnachlass|% nachlass|gutschein|voucher|promo|special offer|sonderaktion|aktionswochen|frühbucher…|early bird|early booking|vorführgerät…|no card needed|free shipping|geld zurück|geld-zurück…|money back|guarantee[d]?|garantiert)\b`,
  ],
  unless: [WHO_PAYS, String.raw`\b(?:unser angebot an sie|wir zahlen|we pay)\b`],
};

export const examples: RuleExamples = {
  report: {
    de: [
      'Visitenkarten ab 39 Euro pro Monat.',
      'Jetzt mit 25 Prozent Partnerrabatt.',
      'Nur 49 Euro im Monat.',
    ],
    en: [
      'Cleaning from 20 pounds per hour.',
      'Ten per cent off this week: 10 % off.',
      'Only 29 dollars per month.',
    ],
  },
  silent: {
    de: [
      'Wir haben ein Budget und zahlen ab 90 Euro pro Stunde.',
      'Im Mai sind wir in Bonn.',
      'Wir suchen jemanden, der zweimal im Monat die Bücher führt.',
    ],
    en: ['We pay from 20 pounds per hour.', 'We met last month.'],
  },
};
