import type { RuleExamples, TextRule } from '../rule.ts';

export const rule: TextRule = {
  id: 'board-or-teaching',
  group: 'offer',
  source: 'own',
  reason: {
    de: 'Bietet ein Amt, einen Lehrauftrag oder eine Beteiligung an.',
    en: 'Offers a board seat, a teaching post or a share.',
  },
  patterns: [
    String.raw`\b(?:advisory board|beirat|aufsichtsrat|verwaltungsrat|jury|juror|kuratorium|scientific board|lehrauftrag|gastdozent…|dozent(?:in|ur|enstelle)|guest lecture[r]?|advise call|board member|gutachterausschuss|schirmherr…|fachbeirat|prüfungsausschuss|herausgeber…|co-?autor…|co-?author)\b`,
    String.raw`\b(?:teilhaber…|gesellschafter…|nachfolge[r]?|nachfolgerin|praxisübergabe|betriebsübergabe|geschäftsanteile?|successor|take over (?:our|my) (?:shop|practice|business|studio))\b`,
  ],
  // Token sellers also look for advisors.
  unless: [String.raw`\b(?:seed round|token|web3|ground floor|blockchain|crypto)\b`],
};

export const examples: RuleExamples = {
  report: {
    de: [
      'Wir möchten Sie für unseren Fachbeirat gewinnen.',
      'Wir haben einen Lehrauftrag für Statik zu vergeben.',
    ],
    en: ['Would you join the advisory board of our museum?', 'I look for a successor for my studio.'],
  },
  silent: {
    de: ['Ich sitze in keinem Beirat.', 'Unsere Geschäftsleitung berät.'],
    en: ['Our management team advises.', 'We teach.'],
  },
};
