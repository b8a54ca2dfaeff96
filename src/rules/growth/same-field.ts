import type { RuleExamples, TextRule } from '../rule.ts';

export const rule: TextRule = {
  id: 'same-field',
  group: 'growth',
  source: 'S0',
  reason: {
    de: 'Begründet den Kontakt mit gleicher Branche, Stadt oder Ausbildung.',
    en: 'Reasons with the same trade, town or training.',
  },
  patterns: [
    String.raw`\b(?:gleiche[nrs]?|selbe[nrs]?|ähnliche[nrs]?|same|similar|gemeinsame[nrs]?) (?:branche|stadt|hochschule|bereich|themen|thema|interessen|feld|ecke|region|uni(?:versität)?|fach(?:gebiet)?|arbeit|industry|field|town|city|space|background[s]?|trade|university|interests?|profession|boat|beruf|gegend|heimat|baustelle)\b`,
    String.raw`\b(?:fellow|from one [a-z ]{3,40} to another|(?:noch|auch) ein(?:e|en|er)? (?:aus|vom|im|in)|auch (?:im|in der|als|aus)|ebenfalls (?:im|in|als|aus)|both (?:in|work|from|at)|we both|wir beide|beide (?:im|in|aus|als)|i'?(?:m| am| work| teach| run| sell| live) [^.!?]{2,40} too\b|kolleg(?:e|in|en|innen) (?:im|in der|aus|vom)|berufskolleg…|fachkolleg…|alum(?:ni|nus|na)?|likewise)\b`,
  ],
};

export const examples: RuleExamples = {
  report: {
    de: ['Wir sind beide im Orgelbau tätig.', 'Gleiche Branche, gleiche Stadt.'],
    en: ['Fellow beekeeper here.', 'We work in the same field.'],
  },
  silent: {
    de: ['Der Fall ist anders.', 'Er kam allein.', 'Wir brauchen noch einen Tisch und andere Stühle.'],
    en: ['He came alone.', 'A yellow boat.', 'The printer is down every other week, too.'],
  },
};
