import type { RuleExamples, TextRule } from '../rule.ts';

export const rule: TextRule = {
  id: 'worked-together',
  group: 'known',
  source: 'S0',
  reason: { de: 'Sie haben zusammengearbeitet.', en: 'You worked together.' },
  patterns: [
    String.raw`\b(?:zusammen ?gearbeitet|zusamme gschafft|gemeinsam gearbeitet|zusammen ge(?:macht|stemmt|baut)|gmeinsam gschafft)\b`,
    String.raw`\b(?:ex-?|ehemalige[rn]?s? |frühere[rn]?s? |alte[rn]? )(?:kolleg…|chef…|arbeitskolleg…|mitarbeiter…|azubi…|teamkolleg…)`,
    String.raw`\b(?:unser(?:e[rmns]?)?|mein(?:e[rmn]?)?|dein(?:e[rmn]?)?|deim) (?:gemeinsame[rmns]? |damalige[rmns]? |alte[rmns]? )(?:projekt…|zeit(?:en)?|jahre…|arbeit|kolleg…|firma|arbeitgeber|tage)`,
    String.raw`\bgemeinsame[rns]? (?:zeit|jahre|projekt|arbeit|tage|studien…|schul…|wg)`,
    String.raw`\b(?:damals|seinerzeit|früher|jahrelang|jahre lang) (?:zusammen |gemeinsam |noch |beide |auch |mit dir |mit ihnen )?(?:bei|beim|in der|im|am|auf) (?:der |dem |eurem |unserem )?[a-z]`,
    String.raw`\b(?:we|i) (?:both )?(?:used to|once) (?:work|share|sit|be (?:team|coll))`,
    String.raw`\bworked (?:so well |closely |well )?(?:together|with you|alongside|side by side|on the same)`,
    String.raw`\b(?:former|old|ex-?) ?(?:colleague|coworker|co-worker|boss|teammate|team mate|manager|intern)s?\b`,
    String.raw`\b(?:done|did) (?:some )?business together\b`,
    String.raw`\b(?:back (?:at|in)|from) (?:our|the|your) (?:days|time|old days|years)\b`,
    String.raw`\b(?:ich|i) (?:war|was) (?:damals |mal |früher |once )?(?:deine?|ihre?|your) (?:werkstudent…|praktikant…|azubi|kolleg…|mitarbeiter…|intern|student|trainee|colleague|assistent…)`,
    String.raw`\b(?:wir|we) (?:waren|were|sassen|sat|hatten|had) (?:damals |beide |doch |mal |früher |both |once )?(?:zusammen|gemeinsam|kolleg…|together|colleagues|in einem (?:büro|team)|im selben|im gleichen|in the same (?:team|office|class|year))`,
  ],
};

export const examples: RuleExamples = {
  report: {
    de: [
      'Wir haben 2014 bei der Musterwerk GmbH zusammengearbeitet.',
      'Hier schreibt dein ehemaliger Kollege aus dem Einkauf.',
    ],
    en: [
      'We worked together on the harbour project.',
      'Your former colleague from the night shift says hello.',
    ],
  },
  silent: {
    de: ['Wir würden gern mit Ihnen zusammenarbeiten.', 'Unsere Kollegin freut sich.'],
    en: ['I would love to work together one day.', 'Let us do business.'],
  },
};
