import type { RuleExamples, TextRule } from '../rule.ts';
import { YOU } from '../words.ts';

export const rule: TextRule = {
  id: 'we-help-companies',
  group: 'sales',
  source: 'S2',
  reason: {
    de: 'Bietet eine Leistung an: was „wir“ für Firmen tun.',
    en: 'Offers a service: what “we” do for companies.',
  },
  patterns: [
    String.raw`\b(?:ich|wir|i|we|mein team|my team|our team) (?:[a-z]{1,12} ){0,2}(?:helf(?:e|en)|unterstütz(?:e|en)|begleit(?:e|en)|berat(?:e|en)|biet(?:e|en)|entwickel(?:e|n)|automatisier(?:e|en)|optimier(?:e|en)|analysier(?:e|en)|vermittel(?:n|e)|liefer(?:n|e)|produzier(?:e|en)|versicher(?:e|n)|entlast(?:e|en)|bring(?:e|en)|sorge[n]?|bau(?:e|en)|installier(?:e|en)|spezialisier…|help(?:ed|ing)?|offer|provide|specialize|specialise|enable|empower|deliver|automate|partner with|support|supply|install|save|sell|produce|make|build|insure|work with) (?:[^.!?]{0,60})\b(?:${YOU}|unternehmen|firmen|betriebe[n]?|kmu|mittelstand|mittelständ…|kunden|selbstständige[n]?|praxen|vereine|hotels|schulen|kanzleien|freelancern?|beratern|coaches|teams|leaders|companies|businesses|brands|startups|professionals|executives|founders|clients|schools|clinics|councils|agencies)\b`,
    String.raw`\b(?:ich|wir|i|we)(?:'ve| have| haben| habe)? (?:just |gerade |already |bereits )?(?:helped|geholfen|gebaut|built|supported|worked with|unterstützt) (?:[^.!?]{0,60})\b(?:[0-9]{2,9}|unternehmen|companies|teams|leaders|professionals|clients|kunden|betriebe|dozens|hundreds|similar|branche|company)`,
    String.raw`\b(?:wir|we|ich|i) (?:haben|have|habe) (?:ein|eine|einen|a|an) (?:[a-z0-9-]{2,20} ){0,2}(?:tool|system|lösung|software|app|plattform|platform|solution|method(?:e)?|produkt|product|verfahren)\b`,
  ],
  // Franchise sellers have their own rule.
  unless: [String.raw`\b(?:franchise|free of charge for you as a neighbour)\b`],
};

export const examples: RuleExamples = {
  report: {
    de: [
      'Wir helfen Gärtnereien, ihre Rechnungen zu automatisieren.',
      'Ich unterstütze Unternehmen beim Einkauf.',
    ],
    en: ['We help companies like yours ship faster.', "I've helped 50 dentists sleep better."],
  },
  silent: { de: ['Können Sie uns helfen?', 'Wir suchen Hilfe.'], en: ['Can you help us?', 'We need help.'] },
};
