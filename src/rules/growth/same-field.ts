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
    String.raw`\b(?:fellow|another|other|weitere[nr]?|andere[nr]?|noch ein(?:e|en)?|auch (?:ein(?:e)?|im|in der|als|aus)|ebenfalls (?:im|in|als|aus)|both (?:in|work|from|at)|we both|wir beide|beide (?:im|in|aus|als)|too\b|kolleg(?:e|in|en|innen) (?:im|in der|aus|vom)|berufskolleg…|fachkolleg…|alum(?:ni|nus|na)?|likewise)\b`,
  ],
};

export const examples: RuleExamples = {
  report: {
    de: ['Wir sind beide im Orgelbau tätig.', 'Gleiche Branche, gleiche Stadt.'],
    en: ['Fellow beekeeper here.', 'We work in the same field.'],
  },
  silent: { de: ['Der Fall ist anders.', 'Er kam allein.'], en: ['He came alone.', 'A yellow boat.'] },
};
