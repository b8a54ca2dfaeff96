import type { RuleExamples, TextRule } from '../rule.ts';

export const rule: TextRule = {
  id: 'learn-about-you',
  group: 'vague',
  source: 'S4',
  reason: {
    de: 'Will erfahren, was Sie tun, ohne zu sagen wozu.',
    en: 'Wants to learn what you do without saying what for.',
  },
  patterns: [
    String.raw`\b(?:was (?:genau )?(?:machen sie|machst du|macht ihr|sie (?:so |genau |eigentlich ){0,4}(?:machen|tun|anbieten)|du (?:so |genau |eigentlich ){0,4}(?:machst|tust|anbietest))|mehr (?:über|von) (?:sie|ihr(?:e[nmrs]?)?|dich|dein(?:e[nmrs]?)?|euch) (?:[a-z]{1,16} ){0,3}(?:erfahren|wissen|lernen|hören)|(?:ihre|deine|eure) (?:firma|unternehmen|arbeit|tätigkeit) (?:näher |besser )?(?:kennen…)|what (?:exactly )?(?:do you|you) do|learn (?:more )?about (?:what you|your|you)|know more about (?:you|what)|gelegenheit (?:nutzen|beim schopf)|take the opportunity|your company better|hear (?:more )?about your)\b`,
  ],
};

export const examples: RuleExamples = {
  report: {
    de: ['Was genau machen Sie eigentlich?', 'Ich möchte mehr über Ihre Arbeit erfahren.'],
    en: ['What exactly do you do?', 'I would love to learn more about your work.'],
  },
  silent: { de: ['Was kostet das?', 'Wir machen Pause.'], en: ['What does it cost?', 'We pause.'] },
};
