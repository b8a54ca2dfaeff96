import type { RuleExamples, TextRule } from '../rule.ts';
import { SEEK, SERVICE, WE } from '../words.ts';

export const rule: TextRule = {
  id: 'seeks-service',
  group: 'need',
  source: 'S0',
  reason: { de: 'Sucht eine Leistung oder Unterstützung.', en: 'Looks for a service or support.' },
  patterns: [
    String.raw`\b${WE} (?:[a-z]{1,14} ){0,4}${SEEK}\b(?: [^.!?]{0,70}| )?\b${SERVICE}`,
    String.raw`\b${SEEK} (?:[a-z]{1,14} ){0,3}(?:wir|ich|mir|mer|we|i)\b[^.!?]{0,70}\b${SERVICE}`,
    String.raw`\b(?:auf der suche nach|on the lookout for|in the market for|dringend gesucht|gesucht wird|wir suchen dringend)\b[^.!?]{0,60}\b${SERVICE}`,
    String.raw`\b(?:unser(?:e[nrms]?)?|mein(?:e[nrms]?)?|our|my) (?:[a-z]{2,18} ){0,3}(?:${SEEK})\b[^.!?]{0,60}\b${SERVICE}`,
  ],
  // Staffing agents and team builders also search; a person with a project does not write of candidates.
  unless: [
    String.raw`\b(?:mein(?:e[nrm]?)? (?:kunde|mandant|auftraggeber|klient)|unser(?:e[nrm]?)? (?:mandant|auftraggeber)|my client|our client|festanstellung|permanent position|lebenslauf|resume|salary|gehalt|bewerb(?:er|en sie|ung)|candidate|kandidat…|recruit…|headhunt…|franchise|neben(?:bei|beruflich)|vertriebspartner…)\b`,
  ],
};

export const examples: RuleExamples = {
  report: {
    de: [
      'Wir suchen für unser Museum eine Agentur, die Hörstationen baut.',
      'Ich brauche jemanden, der uns bei der Übersetzung hilft.',
    ],
    en: ['We are looking for a translator for our annual report.', 'I need help with a leaking roof.'],
  },
  silent: {
    de: ['Wir sind ein Dienstleister für Logistik.', 'Wir suchen nicht.'],
    en: ['We are an agency.', 'I look after support.'],
  },
};
