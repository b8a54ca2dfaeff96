import type { RuleExamples, TextRule } from '../rule.ts';

export const rule: TextRule = {
  id: 'afterthought',
  group: 'sales',
  source: 'S4',
  reason: {
    de: 'Erwähnt beiläufig einen Bedarf der eigenen Firma, um die Ablehnung zu bereuen.',
    en: 'Mentions a need of their company so that a refusal is regretted.',
  },
  patterns: [
    String.raw`\b(?:eigentlich|übrigens|dabei|schade|actually|pity|too bad),? (?:[a-z,]{1,12} ){0,3}(?:wollte|suchte|hätte|habe|wanted|was looking|would have) (?:[^.!?]{0,50})(?:gesucht|beauftrag…|buchen|empfohlen|empfehlen|für (?:unsere|meine) firma|my company|recommend…|hire)`,
  ],
};

export const examples: RuleExamples = {
  report: {
    de: ['Schade, dabei hatte ich für meine Firma etwas gesucht. Eigentlich wollte ich Sie buchen.'],
    en: ['Too bad, I was looking for a trainer for my company.'],
  },
  silent: { de: ['Eigentlich suche ich nichts.'], en: ['Actually fine.'] },
};
