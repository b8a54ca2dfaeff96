import type { RuleExamples, TextRule } from '../rule.ts';

export const rule: TextRule = {
  id: 'follow-up-chase',
  group: 'sales',
  source: 'own',
  reason: { de: 'Hakt bei einem Angebot nach.', en: 'Chases an earlier offer.' },
  patterns: [
    String.raw`\b(?:follow(?:ing)?[ -]up (?:on|via|my)|kurzes follow-up|just checking in|circling back|bumping this|did you (?:see|get) my|haben sie meine|hast du meine|meine (?:letzte |vorige |erste )?nachricht (?:gesehen|von|gelesen|angekommen)|wollte (?:nur |kurz )?nachfragen|nochmal nachhaken|nachhaken|untergegangen|thanks for (?:connecting|accepting|the connection)|danke (?:für|fürs) (?:die )?(?:vernetz…|bestätig…|annahme|connecten|verbindung)|vielen dank für die (?:vernetzung|kontaktbestätigung|annahme)|great connecting)\b`,
  ],
};

export const examples: RuleExamples = {
  report: {
    de: ['Kurzes Follow-up zu meiner Nachricht.', 'Vielen Dank für die Vernetzung, ich hätte da etwas.'],
    en: ['Following up on my message.', 'Thanks for connecting, quick thing.'],
  },
  silent: {
    de: ['Die Folge war klar.', 'Wir haken das ab.'],
    en: ['The result follows.', 'We connect wires.'],
  },
};
