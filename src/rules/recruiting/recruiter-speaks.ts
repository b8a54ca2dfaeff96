import type { RuleExamples, TextRule } from '../rule.ts';

export const rule: TextRule = {
  id: 'recruiter-speaks',
  group: 'recruiting',
  source: 'S4',
  reason: {
    de: 'Schreibt als Personalvermittlung oder für einen Kunden.',
    en: 'Writes as a recruiter or for a client.',
  },
  patterns: [
    String.raw`\b(?:recruit(?:er|ing|ment)(?:in)?|headhunt(?:er|ing)(?:in)?|personalberat…|personalvermitt…|personaldienstleist…|talent ?(?:acquisition|scout|partner|manager|sourc…)|executive search|active sourc…|staffing|zeitarbeit|personalreferent…|personalabteilung|hr[- ](?:manager|business|team|abteilung)|talentpool|talent pool|jobbörse|people & culture|hiring manager|sourcer|sourcing)\b`,
    String.raw`\b(?:mein(?:e[nmr]?)?|unser(?:e[nmr]?)?|ein(?:e[nmr]?)?|for a|my|our|im auftrag|im kundenauftrag|exklusiv) (?:[a-z-]{2,20} ){0,2}(?:kunde|kunden|mandant|mandanten|mandantin|auftraggeber|klient|klienten|client|clients|customer) (?:[^.!?]{0,60})\b(?:sucht|suche[n]?|seek(?:s|ing)?|needs?|is looking|is a|besetzen|in [a-z]|looking|braucht|ist)\b`,
    String.raw`\b(?:we|i) (?:connect|place|work with) (?:top |great |strong |early-stage |[a-z]{1,20} ){0,3}(?:talent|candidates|startups|tech compan)|\bconnect top talent|\bstrong candidates like you`,
    String.raw`\b(?:for a customer in|projektangebote?[n]?|projektvakanz|freelance-?projekt…|freiberufliche[ns]? projekt…|in unsere[nr]? (?:datenbank|kartei|pool|kandidatenpool|beraterpool|netzwerk aufnehmen)|bei projektanfragen|remote-?anteil|auslastung|laufzeit: ?[0-9]|stundensatzvorstellung|verfügbarkeit und (?:ihren|deinen|stundensatz))\b`,
  ],
  // Applicants mention recruiters, and some sell recruiting tools.
  unless: [
    String.raw`\b(?:i (?:recently )?applied|recruit(?:ing|ment) (?:software|tool|funnel|prozess)|mehr bewerber|fachkräfte gewinnen|social recruiting)\b`,
  ],
};

export const examples: RuleExamples = {
  report: {
    de: ['Als Personalberaterin suche ich für einen Mandanten.', 'Mein Kunde sucht einen Schiffsbauer.'],
    en: ["I'm a recruiter in the shipping field.", 'My client is looking for a cook.'],
  },
  silent: {
    de: ['Wir beraten Sie gern.', 'Der Kunde ist König.'],
    en: ['We serve you.', 'The customer is king.'],
  },
};
