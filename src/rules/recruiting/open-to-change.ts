import type { RuleExamples, TextRule } from '../rule.ts';

export const rule: TextRule = {
  id: 'open-to-change',
  group: 'recruiting',
  source: 'S4',
  reason: { de: 'Fragt, ob Sie für einen Wechsel offen sind.', en: 'Asks whether you are open to a change.' },
  patterns: [
    String.raw`\b(?:offen|ufe|interessiert|bereit|aufgeschlossen|empfänglich|wechselbereit|umschauen|umsehen) (?:[^.!?]{0,14} )?(?:für|an|gegenüber|nach) (?:[a-z]{1,14} ){0,3}(?:neue[nrs]?|neues|berufliche…|veränderung…|wechsel|job…|karriere…|herausforderung…|stelle…|positionen|angebote[n]?|gespräche|perspektive…|chance[n]?|optionen|rolle)\b`,
    String.raw`\b(?:open|open-minded|opposed|receptive|consider(?:ing)?|entertaining|looking|interest) (?:[a-z]{1,10} )?(?:to|for|in|around|about) (?:[a-z]{1,10} ){0,3}(?:new|opportunit(?:y|ies)|change|roles?|jobs?|move|offers?|exploring|hearing|at this time)\b`,
    String.raw`\b(?:happy in your current|happy (?:with )?where you|current (?:role|position|situation|company)|market rate|ready for (?:a change|your next|the next)|next (?:big )?(?:career )?(?:move|step|challenge)|zufrieden (?:in|mit) (?:ihrer|deiner|ihrem|deinem) (?:aktuellen |jetzigen |derzeitigen )?(?:job|stelle|position|rolle|arbeitgeber)|karriere(?:planung|ziele|pläne)|your career|career (?:trajectory|goals|path)|wechselgedanken|aktuelle[nr]? (?:position|stelle|rolle) (?:zufrieden|glücklich)|professional goals|zufrieden bei (?:ihrem|deinem)|marktwert)\b`,
  ],
  // Team builders ask this as well.
  unless: [
    String.raw`\b(?:side income|einkommen|nebenbei|nebenberuflich|franchise|corporate grind|collaborat…|podcast|i'm open to|i am open to|exploring [a-z]{1,20} at)\b`,
  ],
};

export const examples: RuleExamples = {
  report: {
    de: [
      'Sind Sie offen für neue berufliche Herausforderungen?',
      'Bist du zufrieden in deiner aktuellen Stelle?',
    ],
    en: ['Are you open to new opportunities?', 'Are you happy in your current role?'],
  },
  silent: { de: ['Wir haben offen.', 'Der Laden ist bereit.'], en: ['We are open daily.', 'Ready to go.'] },
};
