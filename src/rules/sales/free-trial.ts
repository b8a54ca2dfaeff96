import type { RuleExamples, TextRule } from '../rule.ts';

export const rule: TextRule = {
  id: 'free-trial',
  group: 'sales',
  source: 'S2',
  reason: { de: 'Bietet Demo, Test oder kostenlosen Check an.', en: 'Offers a demo, trial or free check.' },
  patterns: [
    String.raw`\b(?:kostenlos(?:e[nmrs]?)?|gratis|unverbindlich(?:e[nmrs]?)?|kostenfrei(?:e[nmrs]?)?|kost nix|free|complimentary|no-obligation|no obligation) (?:[a-z0-9-]{1,18} ){0,2}(?:demo|test(?:version|phase|zugang)?|check|analyse|audit|beratung|beratungsgespräch|erstgespräch|webinar|potenzialanalyse|e-?book|guide|whitepaper|leitfaden|vorlage|probe…|muster|trial|consultation|review[s]?|assessment|session|report|checklist|platform credit|sample|quote|month|tasting)\b`,
    String.raw`\b(?:demo|testzugang|testphase|[0-9]{1,2} tage (?:gratis|kostenlos|testen)|free trial|trial period|live-demo|produktdemo|quick demo|discovery call|strategiegespräch|potenzialgespräch|erstgespräch|whitepaper|case study|case studies|fallstudie|white paper|rückruf\?|freebie)\b`,
  ],
};

export const examples: RuleExamples = {
  report: {
    de: ['Buchen Sie eine kostenlose Potenzialanalyse.', 'Ich zeige Ihnen gern eine Demo.'],
    en: ['Free trial included.', 'Quick demo next week?'],
  },
  silent: {
    de: ['Das Konzert ist kostenlos.', 'Freie Plätze im Chor.'],
    en: ['Feel free to write.', 'Freedom of speech.'],
  },
};
