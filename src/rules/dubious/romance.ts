import type { RuleExamples, TextRule } from '../rule.ts';

export const rule: TextRule = {
  id: 'romance',
  group: 'dubious',
  source: 'own',
  reason: {
    de: 'Sucht private Nähe statt beruflichen Austausch.',
    en: 'Seeks private closeness rather than professional exchange.',
  },
  patterns: [
    String.raw`\b(?:wunderschön…|hübsch…|attraktiv…|schöne augen|dein lächeln|ihr lächeln|dein foto|single|verwitwet|witwe[r]?|geschieden|einsam|seelenverwandt…|beautiful|handsome|gorgeous|pretty|your smile|your eyes|widow(?:ed|er)?|divorced|lonely|soulmate|true love|god-fearing|honest man|honest woman|romant…|dating|sweetheart|get to know you better|interesting person|dich (?:privat |näher |besser )?kennenlernen|privat(?:er)? (?:schreiben|kontakt)|charming|darling|dear friend|what are you passionate|what's something you)\b`,
    // No class: patterns are read unit by unit, and a class would hold the halves of these signs, which 😅 has, too.
    '[♡♥❤]|💕|💖|😍|😘|🌹|💋',
  ],
  // Praise of a work is no advance.
  unless: [
    String.raw`\b(?:♥ ?lich|herzlich ♥|beautiful (?:work|post|plugin|book|shots)|sale|single (?:source|point|page))\b`,
  ],
};

export const examples: RuleExamples = {
  report: {
    de: ['Dein Lächeln ist wunderschön, bist du Single?', 'Schönes Foto 😍'],
    en: ['Hello handsome, I am a lonely widow.'],
  },
  silent: {
    de: ['Ein einzelnes Haus am See.', 'Ich war der mit dem Kaffee 😅 bis bald 👋'],
    en: ['A beautiful book, thanks.', 'We launch in May 🚀 could you review the texts? 🙏'],
  },
};
