import type { RuleExamples, TextRule } from '../rule.ts';

export const rule: TextRule = {
  id: 'likes-profile',
  group: 'growth',
  source: 'S0',
  reason: { de: 'Findet Ihr Profil interessant.', en: 'Finds your profile interesting.' },
  patterns: [
    String.raw`\b(?:ihr|dein|your|profil|ihre|deine|ihren|deinen) (?:[a-z-]{2,18} ){0,3}(?:profil(?:e)?|werdegang|beiträge|posts?|content|arbeiten|arbeit|background|journey|experience|work|portfolio|vita|lebenslauf|profile|career|content|schwerpunkt|erfahrung) (?:[^.!?]{0,60})\b(?:interessant|spannend|beeindruck…|toll|klasse|gefällt|gefallen|angesprochen|inspirier…|anspricht|super|cool|aufmerksam|interesting|impressive|impressed|inspiring|inspired|amazing|caught|resonat…|great|awesome|stood out|fascinating|incredible|remarkable|love|eye)`,
    String.raw`\b(?:auf (?:ihr|dein) profil (?:gestoßen|aufmerksam|gekommen|gelandet)|über (?:ihr|dein) (?:profil|portfolio) gestolpert|(?:ihr|dein) profil gesehen|came across your (?:profile|work)|found your profile|stumbled (?:on|upon|across) your|loved? (?:your|what you)|admir(?:e|ing) (?:your|\[?company)|following your|big fan of|impressed by|great profile|inspired by|enjoy(?:ed|ing)? your (?:post|content|article)|schönes profil|tolles profil|spannendes profil|starke arbeit(?:en)?|was du machst|was sie machen|interessantes profil|bewundere|noticed (?:you|your))\b`,
  ],
};

export const examples: RuleExamples = {
  report: {
    de: ['Ihr Profil finde ich sehr interessant.', 'Bin auf dein Profil gestoßen.'],
    en: ['I came across your profile.', 'Your journey is inspiring.'],
  },
  silent: {
    de: ['Das Reifenprofil ist ab.', 'Ein Profiteam.'],
    en: ["The tyre's tread is worn.", 'Beams of steel.'],
  },
};
