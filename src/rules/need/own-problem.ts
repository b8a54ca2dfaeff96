import type { RuleExamples, TextRule } from '../rule.ts';
import { SEEK, WHEN } from '../words.ts';

export const rule: TextRule = {
  id: 'own-problem',
  group: 'need',
  source: 'S0',
  reason: {
    de: 'Beschreibt ein eigenes Problem oder Vorhaben.',
    en: 'Describes a problem or plan of their own.',
  },
  patterns: [
    String.raw`\b(?:unser(?:e[nmrs]?)?|mein(?:e[nmrs]?)?|our|my|uns(?:er)?) (?:[a-z0-9-]{2,25} ){1,4}(?:funktioniert|läuft|hakt|streikt|spinnt|stürzt|klemmt|ist undicht|muss|müssen|soll|sollen|braucht|brauchen|steht an|stehen an|läuft aus|fällt aus|geht kaputt|ist kaputt|needs?|keeps|is broken|doesn't|does not|crashes|breaks|fails|has to|must|expires|leaks|is due)\b`,
    String.raw`\b(?:wir|ich|we|mir) (?:[a-z]{1,12} ){0,2}(?:kommen|komme|stecken|stecke|hängen|hänge|are|am|scheitern|verzweifeln|stehen) (?:[^.!?]{0,30})(?:nicht weiter|fest|stuck|an (?:einem|der|einer)|vor (?:der|einem|einer))\b`,
    String.raw`\b(?:wir|ich|we|mir) (?:[a-z]{1,12} ){0,2}(?:planen|plane|bereiten|führen|stellen|bauen|ziehen|eröffnen|gründen|starten|relaunchen|modernisieren|sanieren|renovieren|richten|organisieren|veranstalten|are (?:planning|moving|opening|launching|rebuilding|renovating|migrating|organising|organizing|replacing)|plan to) (?:[^.!?]{0,80})\b(?:${WHEN}|${SEEK}|suchen|brauchen|dafür|hierfür|need|und (?:suchen|brauchen))`,
    String.raw`\b(?:wir haben|ich habe|we have|i have|mir hend|mir ham|bei uns) (?:[a-z]{1,12} ){0,3}(?:ein problem|probleme|schwierigkeiten|ärger|streit|einen engpass|einen ausfall|a problem|trouble|an issue|issues) (?:mit|bei|with|beim|in)\b`,
  ],
};

export const examples: RuleExamples = {
  report: {
    de: [
      'Unsere Heizungssteuerung funktioniert seit Montag nicht mehr.',
      'Wir planen den Umzug des Archivs im Herbst.',
    ],
    en: ['Our booking system keeps losing orders.', 'We have trouble with the permit.'],
  },
  silent: {
    de: ['Ihr Unternehmen braucht Wachstum.', 'Wir haben eine Lösung.'],
    en: ['Your company needs growth.', 'We have a solution.'],
  },
};
