import type { RuleExamples, TextRule } from '../rule.ts';

export const rule: TextRule = {
  id: 'you-visited-me',
  group: 'visit',
  source: 'S4',
  reason: {
    de: 'Bezieht sich auf Ihren Besuch auf seinem Profil.',
    en: 'Refers to your visit to their profile.',
  },
  patterns: [
    String.raw`\b(?:sie|du|you|ihr|ihnen|dir|you'd|you've|dich|ihren|deinen|your|dein) (?:[^.!?]{0,50})\b(?:(?:auf|bei|an|on|at|in|through|unter) (?:mein(?:e[mnrs]?)?|mir|my) ?(?:[a-z]{1,12} )?(?:profil…|seite|besucher…|gästeliste|profile|page|visitor…)|mein(?:e[mnr]?)? (?:profil|seite) (?:besucht|angesehen|angeschaut|angeklickt|angeguckt|aufgerufen|angsehn|gsehn|anzuschauen)|bei mir (?:vorbei|geguckt|geschaut|reingeschaut|gelandet|gestöbert|reinschaun|umgesehen|umgeschaut)|viewed my|visited my|looked (?:me up|at my|at me)|dropped by|stopped by|checked (?:me|my)|clicked on my|been on my|on my profile)\b`,
    String.raw`\b(?:besucherliste|besucheranzeige|profilbesuch(?:e|er|s)?|unter meinen besuchern|meinen profilbesuchern|besucher(?:in)? (?:meiner|meines|auf)|klick auf mein|besuch auf mein(?:em)?|ihren besuch|deinen besuch|ihr besuch|dein besuch|who's viewed|who viewed|profile view(?:s|er|ers)?|recent visitors?|list of visitors|xing (?:sagt|zeigt|verrät|meldet),? (?:mir )?,?dass (?:sie|du) (?:bei|auf|mein)|in meiner besucher…)\b`,
  ],
};

export const examples: RuleExamples = {
  report: {
    de: ['Sie haben gestern mein Profil besucht.', 'Danke für Ihren Besuch auf meiner Seite.'],
    en: ['You viewed my profile last night.', 'Thanks for dropping by; you are on my list of visitors.'],
  },
  silent: {
    de: ['Kommen Sie in unsere Ausstellung.', 'Mein Besuch in Rom.'],
    en: ['Visit our shop.', 'My visit to Rome.'],
  },
};
