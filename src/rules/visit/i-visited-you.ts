import type { RuleExamples, TextRule } from '../rule.ts';

export const rule: TextRule = {
  id: 'i-visited-you',
  group: 'visit',
  source: 'S4',
  reason: {
    de: 'Bezieht sich auf den eigenen Besuch auf Ihrem Profil.',
    en: 'Refers to their own visit to your profile.',
  },
  patterns: [
    String.raw`\b(?:ich|i|habe|hab|bin|war|i've|just) (?:[^.!?]{0,40})\b(?:(?:ihr|dein|your|ihre|deine) (?:[a-z]{1,12} )?(?:profil|seite|profile|page) (?:[a-z]{1,12} )?(?:besucht|angesehen|angeschaut|aufgerufen|gelesen|angeguckt|durchgelesen|gsehn)|auf (?:ihrem|deinem|ihrer|deiner|eurem) (?:profil|seite) (?:vorbei|gelandet|gewesen|gestöbert|umgesehen|umgeschaut|unterwegs|getan)|(?:visited|viewed|looked at|looking at|reading|clicked on|browsing|was on) your (?:[a-z]{1,12} )?(?:profile|page))\b`,
    String.raw`\b(?:auf (?:ihrem|deinem) profil (?:war|bin|habe|gewesen|vorbei)|klingeln|spuren (?:hinterlassen|auf ihrem|auf deinem)|bei (?:ihnen|dir) (?:vorbeigeschaut|reingeschaut|gestöbert)|umgesehen auf)\b`,
  ],
};

export const examples: RuleExamples = {
  report: {
    de: ['Ich habe gerade Ihr Profil besucht.', 'Ich war auf deinem Profil unterwegs.'],
    en: ['I just visited your profile.', 'I was on your page today.'],
  },
  silent: {
    de: ['Ihr Profil ist leer.', 'Die Seite fehlt.'],
    en: ['Your profile is empty.', 'The page is missing.'],
  },
};
