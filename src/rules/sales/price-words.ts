import type { RuleExamples, TextRule } from '../rule.ts';
import { WHO_PAYS } from '../words.ts';

export const rule: TextRule = {
  id: 'price-words',
  group: 'sales',
  source: 'S2',
  reason: {
    de: 'Spricht von Preisen, Nachlässen oder Garantien.',
    en: 'Speaks of prices, discounts or guarantees.',
  },
  patterns: [
    String.raw`\b(?:rabatt|prozent|gutschein|sonderaktion|sonderpreis|spezialpreis|frühbucher|early bird|neukundenrabatt|discount|% off|percent off|voucher|promo|special offer|partnerrabatt|festpreis|fixpreis|statt [0-9]|ab [0-9]{1,5} ?(?:€|euro|netto|eur)|nur [0-9]{1,5} ?(?:€|euro)|[0-9]{2,5} ?€|per month|im monat|monatlich kündbar|pro monat|free shipping|geld zurück|geld-zurück…|money back|guarantee[d]?|garantiert)\b`,
  ],
  unless: [WHO_PAYS],
};

export const examples: RuleExamples = {
  report: {
    de: ['Jetzt mit 25 Prozent Partnerrabatt.', 'Nur 49 Euro im Monat.'],
    en: ['20 percent off this week.', 'Only 29 dollars per month.'],
  },
  silent: {
    de: ['Unser Budget liegt bei 300 Euro im Monat.', 'Im Mai sind wir in Bonn.'],
    en: ['We have a budget of 300 dollars per month.', 'We met last month.'],
  },
};
