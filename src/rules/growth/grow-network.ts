import type { RuleExamples, TextRule } from '../rule.ts';

export const rule: TextRule = {
  id: 'grow-network',
  group: 'growth',
  source: 'S0',
  reason: { de: 'Will das eigene Netzwerk vergrößern.', en: 'Wants to grow the own network.' },
  patterns: [
    String.raw`\b(?:netzwerk|kontaktkreis|kontakte|netz|bekanntenkreis|kontaktnetz|reichweite|expertennetz(?:werk)?|kompetenznetz(?:werk)?|kompetenz-?cloud|network|connections|circle|community) (?:[^.!?]{0,30})\b(?:erweitern|ausbauen|ausbau|vergrößern|aufbauen|aufbau|wachsen|auf ?zu ?bauen|aus ?zu ?bauen|stärken|expand|grow|extend|broaden|erweiter(?:e|n)|füllen)\b`,
    String.raw`\b(?:erweiter(?:e|n|ung)|ausbau(?:en)?|aufbau|vergrößer(?:n|e)|baue|bauen|expand(?:ing)?|grow(?:ing)?|build(?:ing)?|extend(?:ing)?|broaden(?:ing)?|widen(?:ing)?) (?:[^.!?]{0,30})\b(?:netzwerk(?:s|es)?|kontakt(?:e|kreis(?:es)?|netz)|netz|expertennetz…|network|connections|circle|community|cloud|contacts)\b`,
    String.raw`\b(?:interessante[nr]? (?:kontakte[n]?|menschen|leute[n]?|persönlichkeit…)|spannende[nr]? (?:kontakte[n]?|menschen|leute[n]?|persönlichkeit…)|neue[nr]? (?:kontakte[n]?|leute|bekanntschaften|gesichter)|gleichgesinnte[n]?|like-?minded|interesting people|new (?:contacts|people|connections)|networking with|open networker|lion|offene[rn]? (?:netzwerker|für neue kontakte)|kontakte schaden|netzwerker(?:in)?|the more the merrier|je mehr kontakte|500 kontakte|sammle (?:kontakte|leute))\b`,
  ],
};

export const examples: RuleExamples = {
  report: {
    de: ['Ich möchte mein Netzwerk erweitern.', 'Immer auf der Suche nach spannenden Kontakten.'],
    en: ["I'm looking to expand my network.", 'Connecting with like-minded people.'],
  },
  silent: {
    de: ['Das Kabel ist kaputt.', 'Der Ausbau der Straße.'],
    en: ['The cable broke.', 'Grow tomatoes.'],
  },
};
