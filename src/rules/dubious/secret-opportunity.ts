import type { RuleExamples, TextRule } from '../rule.ts';

export const rule: TextRule = {
  id: 'secret-opportunity',
  group: 'dubious',
  source: 'own',
  reason: {
    de: 'Macht eine Andeutung, ohne zu sagen, worum es geht.',
    en: 'Hints at something without saying what.',
  },
  patterns: [
    String.raw`\b(?:ohne zu viel vorweg…|nur (?:mit )?ernst(?:haften|gemeinte)|serious (?:people|inquiries)|dm me|curious\?|neugierig\?|daumen hoch|fairer deal|unverbindlich (?:zeigen|ansehen|anschauen)|schau es dir|schau dir (?:diese|das|mal)|was anzuschauen|kurze(?:s|n)? (?:info-?)?video|15-minütig… video|an (?:was|etwas) dran|an dich (?:gedacht|denken)|offen für neue (?:möglichkeiten|projekte|geschäftl…|wege)|offen (?:bist )?für (?:business|neue geschäft…|neue projekte)|neue geschäftliche projekte|prinzipiell offen|grundsätzlich offen|incredible opportunity|transformed my life|life-?changing|game changer|exit-?plan|geheimtipp|ausgewählten leuten|liste streichen|ganz ohne druck|once in a lifetime|etwas großes|was großes|insider|kennst du (?:vielleicht )?jemand(?:en)?,? der)\b`,
  ],
};

export const examples: RuleExamples = {
  report: {
    de: ['Bist du offen für neue geschäftliche Projekte? Ohne zu viel vorwegzunehmen.'],
    en: ['I only share this with serious people.'],
  },
  silent: { de: ['Wir sind offen bis acht.'], en: ['Open until eight.'] },
};
