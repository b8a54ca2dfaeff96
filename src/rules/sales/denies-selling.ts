import type { RuleExamples, TextRule } from '../rule.ts';

export const rule: TextRule = {
  id: 'denies-selling',
  group: 'sales',
  source: 'S4',
  reason: { de: 'Betont, nichts verkaufen zu wollen.', en: 'Stresses not wanting to sell.' },
  evenNegated: true,
  patterns: [
    String.raw`\b(?:kein(?:e)? (?:sales|verkauf|verkaufs|werbung|werbe|spam|pitch)[a-z-]{0,14}|no (?:sales )?pitch|not (?:a )?(?:sales|selling)|ohne verkauf…|nichts verkaufen|i'll be honest|i'm in sales|no strings|no hard sell|ich falle (?:gleich |mal )?mit der tür|mit der tür ins haus|come straight (?:out|to the point)|cut to the chase|komme gleich zur sache|gleich zum punkt|will be blunt)\b`,
  ],
};

export const examples: RuleExamples = {
  report: {
    de: ['Keine Sorge, kein Verkaufsgespräch.', 'Ich falle mal mit der Tür ins Haus.'],
    en: ['This is not a sales call.', "I'll be honest with you."],
  },
  silent: { de: ['Der Laden läuft.', 'Die Tür klemmt.'], en: ['Sales are up.', 'Honest work.'] },
};
