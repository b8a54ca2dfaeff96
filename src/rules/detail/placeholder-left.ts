import type { RuleExamples, TextRule } from '../rule.ts';

export const rule: TextRule = {
  id: 'placeholder-left',
  group: 'detail',
  source: 'S2',
  reason: { de: 'Enthält einen Platzhalter einer Vorlage.', en: 'Contains a placeholder of a template.' },
  patterns: [
    String.raw`(?:\[[a-z][a-z0-9 _'/-]{1,60}\]|\{\{? ?[a-z_$. ]{1,40}\}?\}|\$\{[a-z_. ]{1,30}|\bfname\b|%[a-z_]{3,20}%|<<[a-z ]{2,20}>>|\*\|[a-z]{2,20}\|\*)`,
  ],
};

export const examples: RuleExamples = {
  report: { de: ['Hallo [Vorname], schön hier.'], en: ['Hi {first_name}, nice to be here.'] },
  silent: { de: ['Hallo Eva (Hafenamt), schön hier.'], en: ['Hi Eva (harbour office).'] },
};
