import type { RuleExamples, TextRule } from '../rule.ts';

export const rule: TextRule = {
  id: 'plain-question',
  group: 'detail',
  source: 'S0',
  reason: { de: 'Stellt eine Frage.', en: 'Asks a question.' },
  evenNegated: true,
  patterns: [String.raw`[a-z0-9'-]{1,30}[)\"']{0,2} ?\?`],
};

export const examples: RuleExamples = {
  report: { de: ['Geht das?'], en: ['Does it work?'] },
  silent: { de: ['Es geht.'], en: ['It works.'] },
};
