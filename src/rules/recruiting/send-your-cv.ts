import type { RuleExamples, TextRule } from '../rule.ts';

export const rule: TextRule = {
  id: 'send-your-cv',
  group: 'recruiting',
  source: 'S4',
  reason: { de: 'Bittet um Ihren Lebenslauf.', en: 'Asks for your CV.' },
  patterns: [
    String.raw`\b(?:ihren|deinen|aktuelle[nr]?|ihr|dein|your|updated|a) (?:aktuelle[nrs]? |aktualisierte[nrs]? |updated |current |kurze[ns]? )?(?:lebenslauf|cv|resume|curriculum|profil (?:zu|schicken|zusenden)|qualifikationsprofil|bewerbungsunterlagen|skillprofil|gehaltsvorstellung…|availability and rate)\b`,
    String.raw`\b(?:bewerben sie sich|bewirb dich|jetzt bewerben|bewerbungsprozess|vorstellungsgespräch|kennenlerngespräch|phone interview|erstgespräch zur stelle|karrieregespräch|career conversation|schnuppertag|probearbeiten)\b`,
  ],
  // Applicants offer their own CV.
  unless: [String.raw`\b(?:my (?:resume|cv)|meinen lebenslauf|share my)\b`],
};

export const examples: RuleExamples = {
  report: {
    de: ['Senden Sie mir gern Ihren aktuellen Lebenslauf.'],
    en: ['Please send your updated resume.'],
  },
  silent: { de: ['Mein Leben läuft gut.'], en: ['Let us resume the talk.'] },
};
