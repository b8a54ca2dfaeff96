import type { RuleExamples, TextRule } from '../rule.ts';

export const rule: TextRule = {
  id: 'unfinished',
  group: 'empty',
  source: 'S3',
  reason: { de: 'Bricht ab, bevor ein Anliegen genannt wird.', en: 'Breaks off before naming a concern.' },
  patterns: [String.raw`(?:\.\.\.|reaching out about|wanted to reach out about)[^a-z0-9]{0,4}$`],
};

export const examples: RuleExamples = {
  report: { de: ['Guten Tag, ich wollte Sie fragen...'], en: ['I wanted to reach out about...'] },
  silent: { de: ['Es ist fertig.'], en: ['It is done.'] },
};
