import type { RuleExamples, TextRule } from '../rule.ts';

export const rule: TextRule = {
  id: 'shared-group',
  group: 'event',
  source: 'S4',
  reason: { de: 'Knüpft an eine gemeinsame Gruppe an.', en: 'Builds on a shared group.' },
  patterns: [
    String.raw`\b(?:in|aus|of|from|der|die|unserer|unsere|our|the|same|als|xing-?|linkedin-?|facebook-?) ?(?:der |die |the |our |unserer |dieser |gleichen |selben |same |gemeinsamen )?(?:[a-z0-9äöü&-]{2,22} ){0,2}(?:gruppe[n]?|group|community|fachgruppe|regionalgruppe|arbeitskreis|berufsverband|verband|slack|forum|discord|verein)\b`,
    String.raw`\b(?:gruppenmitglied…|gruppenmoderator…|gruppenmoderation|mitglied in|beide (?:in|mitglied)|both (?:members|in the)|fellow member|group moderator|als moderator(?:in)? (?:der|dieser|unserer)|moderator(?:in)? der gruppe)\b`,
  ],
};

export const examples: RuleExamples = {
  report: {
    de: ['Wir sind beide in der Gruppe Kalk und Lehm.', 'Als Moderator der Gruppe begrüße ich Sie.'],
    en: ['We are both in the lighthouse keepers group.', 'Fellow member of the choir forum here.'],
  },
  silent: {
    de: ['Gruppen gibt es viele.', 'Die Gruppenreise beginnt.'],
    en: ['Groups of people wait.', 'A grouping of ideas.'],
  },
};
