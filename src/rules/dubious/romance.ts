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
    String.raw`\b(?:(?:bist|sind|so|echt|sehr) (?:wunderschön|hübsch|attraktiv)|(?:wunderschöne|hübsche|attraktive) (?:frau|dame|augen|person)|schöne augen|dein lächeln|ihr lächeln|dein foto|(?:bist du|are you|i'm|i am|ich bin) (?:[a-z]{1,9} ){0,2}single|single (?:mann|frau|man|woman|lady|mom|mum|dad|father|mother)|verwitwet|witwe[r]?|geschieden|einsam|seelenverwandt…|(?:you are|you're|so|very|hello|hi|hey) (?:beautiful|pretty|gorgeous|handsome|charming)|(?:beautiful|pretty|gorgeous) (?:lady|woman|girl|soul|eyes|smile|face|picture)|handsome|your smile|your eyes|widow(?:ed|er)?|divorced|lonely|soulmate|true love|god-fearing|honest man|honest woman|romant…|dating|sweetheart|get to know you better|interesting person|dich (?:privat |näher |besser )?kennenlernen|privat(?:er)? (?:schreiben|kontakt)|darling|dear friend|what are you passionate|what's something you)\b`,
    // No class: patterns are read unit by unit, and a class would hold the halves of these signs, which 😅 has, too.
    '[♡♥❤]|💕|💖|😍|😘|🌹|💋',
  ],
  // Praise of a work is no advance.
  unless: [String.raw`\b(?:♥ ?lich|herzlich ♥|sale)\b`],
};

export const examples: RuleExamples = {
  report: {
    de: ['Dein Lächeln ist wunderschön, bist du Single?', 'Schönes Foto 😍'],
    en: ['Hello handsome, I am a lonely widow.'],
  },
  silent: {
    de: [
      'Ein einzelnes Haus am See.',
      'Wunderschönen guten Tag, wir zahlen ein attraktives Gehalt.',
      'Ich war der mit dem Kaffee 😅 bis bald 👋',
    ],
    en: [
      'A beautiful book, thanks.',
      'I read every single line, pretty good.',
      'We launch in May 🚀 could you review the texts? 🙏',
    ],
  },
};
