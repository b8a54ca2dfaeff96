import type { RuleExamples, TextRule } from '../rule.ts';
import { WHO_PAYS } from '../words.ts';

export const rule: TextRule = {
  id: 'our-product',
  group: 'sales',
  source: 'S2',
  reason: { de: 'Stellt ein Produkt oder eine Dienstleistung vor.', en: 'Presents a product or service.' },
  patterns: [
    String.raw`\b(?:unser(?:e[nmrs]?)?|mein(?:e[nmrs]?)?|our|my) (?:[a-z0-9-]{2,22} ){0,3}(?:lösung(?:en)?|software|plattform|tool|produkt(?:e|en)?|service|dienstleistung(?:en)?|agentur|angebot|methode|system|programm|coaching(?:programm)?|analyse|(?:komplett|rundum|beratungs|service|start|einsteiger|wartungs|sorglos|basis|premium)-?paket…|katalog|sortiment|portfolio|ausstellung|versicherung|reinigung…|team von experten|solution|platform|product(?:s)?|services|agency|programme?|suite|app|toolkit|method|framework|clients (?:save|see)|catalogue|showroom|gyms|rates|range)\b`,
  ],
  // Whoever names a budget or a fee pays.
  // Nobody sells what is broken.
  unless: [
    WHO_PAYS,
    String.raw`\b(?:kaputt|defekt|broken|crash(?:es|ed)|stürzt ab|ausgefallen|abgestürzt|läuft nicht|steht still|zahlt nicht)\b`,
  ],
};

export const examples: RuleExamples = {
  report: {
    de: ['Unsere Software spart Ihnen Zeit.'],
    en: ['Our platform scales teams.'],
  },
  silent: {
    de: [
      'Unser Paket ist bei Ihnen gelandet.',
      'Unsere Software ist kaputt.',
      'Ihre Lösung gefällt mir.',
      'Das Produkt der Zahlen.',
    ],
    en: ['Our app crashes on every Samsung.', 'Your solution is fine.', 'The product of numbers.'],
  },
};
