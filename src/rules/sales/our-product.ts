import type { RuleExamples, TextRule } from '../rule.ts';

export const rule: TextRule = {
  id: 'our-product',
  group: 'sales',
  source: 'S2',
  reason: { de: 'Stellt ein Produkt oder eine Dienstleistung vor.', en: 'Presents a product or service.' },
  patterns: [
    String.raw`\b(?:unser(?:e[nmrs]?)?|mein(?:e[nmrs]?)?|our|my) (?:[a-z0-9-]{2,22} ){0,3}(?:lösung(?:en)?|software|plattform|tool|produkt(?:e|en)?|service|dienstleistung(?:en)?|agentur|angebot|methode|system|programm|coaching(?:programm)?|analyse|paket|katalog|sortiment|portfolio|ausstellung|versicherung|reinigung…|team von experten|solution|platform|product(?:s)?|services|agency|programme?|suite|app|toolkit|method|framework|clients (?:save|see)|catalogue|showroom|gyms|rates|range)\b`,
    String.raw`\b(?:rabatt|prozent|gutschein|sonderaktion|sonderpreis|spezialpreis|frühbucher|early bird|neukundenrabatt|discount|% off|percent off|voucher|promo|special offer|partnerrabatt|festpreis|fixpreis|statt [0-9]|ab [0-9]{1,5} ?(?:€|euro|netto|eur)|nur [0-9]{1,5} ?(?:€|euro)|[0-9]{2,5} ?€|per month|im monat|monatlich kündbar|pro monat|free shipping|geld zurück|geld-zurück…|money back|guarantee[d]?|garantiert)\b`,
  ],
  // Whoever names a budget or a fee pays.
  unless: [String.raw`\b(?:budget|our (?:budget|tender)|advance|vorschuss|honorar|gage|miete)\b`],
};

export const examples: RuleExamples = {
  report: {
    de: ['Unsere Software spart Ihnen Zeit.', 'Jetzt mit 25 Prozent Partnerrabatt.'],
    en: ['Our platform scales teams.', '20 percent off this week.'],
  },
  silent: {
    de: ['Ihre Lösung gefällt mir.', 'Das Produkt der Zahlen.'],
    en: ['Your solution is fine.', 'The product of numbers.'],
  },
};
