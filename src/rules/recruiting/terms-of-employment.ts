import type { RuleExamples, TextRule } from '../rule.ts';

export const rule: TextRule = {
  id: 'terms-of-employment',
  group: 'recruiting',
  source: 'S4',
  reason: { de: 'Wirbt mit Bedingungen einer Anstellung.', en: 'Advertises terms of employment.' },
  patterns: [
    String.raw`\b(?:gehalt|jahresgehalt|gehaltsvorstellung|gehaltspaket|bruttogehalt|vergütungspaket|homeoffice|home office|remote-?(?:option|arbeit|möglich…)|30 tage urlaub|[0-9]{2} urlaubstage|firmenwagen|dienstwagen|benefits|weiterbildungsbudget|bonus|boni|sign-?on|flache hierarchien|startup-?atmosphäre|obstkorb|gleitzeit|4-tage-woche|vier-tage-woche|teilzeit oder vollzeit|vollzeit|teilzeit|salary|salaried|competitive (?:pay|salary)|equity|fully remote|great comp|health insurance|401k match|unpaid (?:internship|position)|snacks|great culture|pays \$|\$[0-9]{2,3}k)\b`,
  ],
  // Financial advisers speak of pay, too.
  unless: [
    String.raw`\b(?:franchise|passive|compensation packages|wealth|retirement|seed round|rsu|nebenbei)\b`,
  ],
};

export const examples: RuleExamples = {
  report: {
    de: ['Es erwarten Sie 30 Tage Urlaub und ein Dienstwagen.'],
    en: ['Competitive salary, fully remote.'],
  },
  silent: { de: ['Wir fahren in den Urlaub.'], en: ['We went on holiday.'] },
};
