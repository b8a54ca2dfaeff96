import type { RuleExamples, TextRule } from '../rule.ts';

export const rule: TextRule = {
  id: 'default-sentence',
  group: 'empty',
  source: 'S1',
  reason: { de: 'Nur der Standardsatz der Plattform.', en: 'Only the default sentence of the platform.' },
  patterns: [
    "^[^.!?]{0,60}?(?:i'd like to (?:add you to|join) (?:my|your) (?:professional |linkedin ){0,4}network|i would like to add you to my|ich (?:möchte|würde) (?:sie|dich) (?:gern(?:e)? )?(?:zu meinen kontakten|zu meinem (?:beruflichen |professionellen )?netzwerk|in mein (?:berufliches |professionelles )?netzwerk|als kontakt) (?:hinzufügen|hinzuzufügen|aufnehmen|einladen|auf xing)|ich würde (?:sie|dich) (?:gern|gerne) zu meinen kontakten hinzufügen|ich möchte (?:ihrem|deinem) netzwerk beitreten|i'd love to add you to my network|ich möchte (?:sie|dich) (?:gern |gerne )?(?:in mein|zu meinem) netzwerk (?:aufnehmen|hinzufügen|einladen)|ich würde mich gern(?:e)? mit (?:ihnen|dir) vernetzen|since you are a person i trust)[^.!?]{0,60}[.!?]?[^.!?]{0,40}[.!?]?$",
  ],
};

export const examples: RuleExamples = {
  report: {
    de: ['Ich möchte Sie zu meinem beruflichen Netzwerk hinzufügen.'],
    en: ["I'd like to add you to my professional network on LinkedIn."],
  },
  silent: {
    de: [
      'Ich möchte Sie zu meinem Netzwerk zählen, weil wir beide Orgeln bauen und voneinander lernen können.',
    ],
    en: ["I'd like to join the choir."],
  },
};
