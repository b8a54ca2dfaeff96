import type { RuleExamples, TextRule } from '../rule.ts';

export const rule: TextRule = {
  id: 'seeks-staff',
  group: 'recruiting',
  source: 'own',
  reason: {
    de: 'Sucht jemanden für eine Stelle oder einen Einsatz.',
    en: 'Looks for somebody to fill a post or an assignment.',
  },
  patterns: [
    String.raw`\b(?:unser(?:e|em|en)? (?:[a-z]{2,20} )?kund(?:e|in|en)|mein(?:e|em)? kund(?:e|in)|our client|my client|one of our (?:clients|hotels|sites)|ein mandant) ~?(?:sucht|benötigt|braucht|needs|is looking|is hiring|seeks|requires|wants|is losing)\b`,
    String.raw`\b(?:wir suchen|wir brauchen|sucht|suchen|brauchen|braucht|suchet|we need|we hire|we're hiring|hiring) [^.!?]{0,50}\b(?:gesell(?:e|in|en)\b|meister|buchhalter|bilanzbuchhalter|lohnbuchhalter|absolvent|pfleger|pflegekräfte|erzieher|fahrer|monteur|techniker|ingenieur|entwickler|engineer|developer|controller|scrum master|sommeli|koch\b|köchin|fachkräfte|verstärkung|vollzeit|teilzeit|festanstellung|saisonstelle|mitarbeiter|kollege|kollegin|30 stunden|40 stunden|ab sofort)`,
    String.raw`\b(?:kennst du (?:[a-z]{1,14} ){0,4}(?:jemand…|wen)|kennen sie (?:[a-z]{1,14} ){0,4}jemand…|do you know (?:anybody|anyone|somebody|someone)) (?:[^.!?]{0,60})(?:sucht|wechseln|unzufrieden|leading|lead|looking|join|would enjoy|leitung|stelle)\b`,
    String.raw`\b(?:referral fee|vermittlungsprämie|i place|wir vermitteln|personalberat…|personalvermittl…|arbeitnehmerüberlassung|interim|assignment|leave your current|aktuellen arbeitgeber|would you consider (?:a )?(?:move|new|leaving)|wechselwillig|was (?:du|sie) verdien…|kein anschreiben|ausbildungskosten|bewerbungsfrist|traineeprogramm…|relocation paid|firmenwagen|dienstwagen)\b`,
  ],
};

export const examples: RuleExamples = {
  report: {
    de: ['Unser Kunde sucht ab Mai eine Technikerin.', 'Wir suchen eine Buchhalterin, 30 Stunden.'],
    en: ['Our client needs a metallurgist.', 'I place technicians across Europe.'],
  },
  silent: { de: ['Unser Kunde freut sich.'], en: ['Our client is happy.'] },
};
