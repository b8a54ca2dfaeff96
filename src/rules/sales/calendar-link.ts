import type { RuleExamples, TextRule } from '../rule.ts';

export const rule: TextRule = {
  id: 'calendar-link',
  group: 'sales',
  source: 'S2',
  reason: {
    de: 'Schickt einen Terminlink oder bittet um ein kurzes Zeitfenster.',
    en: 'Sends a booking link or asks for a short slot.',
  },
  patterns: [
    String.raw`\b(?:calendly|cal\.com|hubspot\.com/meetings|terminkalender|buchungslink|book a (?:call|slot|time|meeting|demo)|grab a (?:slot|time)|pick a (?:slot|time)|kalenderlink|termin (?:buchen|vereinbaren)|freien? termin|termine frei|in meinem kalender|my calendar)\b`,
    String.raw`\b(?:10|15|20|30|zehn|fünfzehn|zwanzig|dreißig|2|zwei|two|ten|fifteen|twenty) ?-?(?:minuten|minütige[ns]?|min|mins|minutes|minute)\b`,
    String.raw`\b(?:kurze[ns]?|quick|brief|short|schnelle[ns]?) (?:[a-z]{1,12} )?(?:call|telefonat|gespräch|chat|zoom|overview|intro|austausch|demo)\b`,
  ],
};

export const examples: RuleExamples = {
  report: {
    de: ['Hätten Sie 15 Minuten für ein Gespräch?', 'Hier mein Buchungslink.'],
    en: ['Do you have 15 minutes?', 'Grab a slot in my calendar.'],
  },
  silent: {
    de: ['Die Fahrt dauert eine Stunde.', 'Wir haben Zeit.'],
    en: ['It takes an hour.', 'We have time.'],
  },
};
