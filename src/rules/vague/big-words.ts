import type { RuleExamples, TextRule } from '../rule.ts';

export const rule: TextRule = {
  id: 'big-words',
  group: 'vague',
  source: 'own',
  reason: { de: 'Große Worte ohne Gegenstand.', en: 'Big words without an object.' },
  patterns: [
    String.raw`\b(?:visionär…|vision(?:en)?|ganzheitlich…|nachhaltige[nrs]? (?:impulse|beziehung…|erfolg)|impulse|horizont(?:e)?|energie|spirit|purpose|impact|elevate|empower(?:ing)?|transformation…|zukunft gestalten|mensch(?:en)? und märkte|auf augenhöhe|mindset|leverage|thought leader(?:s|ship)?|innovat(?:ion|iv|ive|or)[a-z]{0,14}|ecosystem|ökosystem|value creation|shape tomorrow|gestalter|macher|vordenker…|changemaker…|win-?win|journey|vibe|energy|crossroads|paths? (?:will |may )?cross|boom)\b`,
  ],
};

export const examples: RuleExamples = {
  report: {
    de: ['Auf Augenhöhe neue Horizonte öffnen, das ist meine Vision.'],
    en: ['I work at the crossroads of people and purpose.'],
  },
  silent: { de: ['Der Zug fährt um neun.'], en: ['The train leaves at nine.'] },
};
