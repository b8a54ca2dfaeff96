import type { RuleExamples, TextRule } from '../rule.ts';

export const rule: TextRule = {
  id: 'asks-for-quote',
  group: 'need',
  source: 'S0',
  reason: {
    de: 'Fragt nach Preis, Angebot oder Verfügbarkeit.',
    en: 'Asks for a price, a quote or availability.',
  },
  patterns: [
    String.raw`\b(?:angebot|kostenvoranschlag|offerte|honorar(?:vorstellung)?|tagessatz|stundensatz|preisliste|konditionen|kostenrahmen|kosten|preis|preise|termine?) (?:[^.!?]{0,40})\b(?:von ihnen|von dir|machen|schicken|senden|zukommen|erstellen|abgeben|einholen|anfragen|nennen|aufrufen|mitteilen|unterbreiten)\b`,
    String.raw`\b(?:was|wieviel|wie viel|wieviel) (?:würde |würden |wäre |nehmen |verlangen |nimmst |verlangst )?[^.!?]{0,40}\b(?:kostet|kosten|koscht|nehmen sie|nimmst du|verlangen|verlangst|ihr tagessatz|ihr honorar)\b`,
    String.raw`\b(?:budget|etat|auftragsvolumen|volumen|rahmen) (?:[^.!?]{0,30})(?:[0-9]|steht|ist da|vorhanden|freigegeben|liegt|bewilligt|is approved|in place)`,
    String.raw`\b(?:what (?:would|do|are) (?:you|your) (?:charge|rates?|fee|day rate)|your (?:day |hourly )?(?:rate|fee|price|quote)s?|send (?:us|me) (?:a|an|your) (?:quote|offer|estimate|price)|how much (?:would|do) you|how much (?:would|does) (?:it|that)|quote for|budget (?:is|of|has))\b`,
    String.raw`\b(?:bitte um (?:ein )?angebot|um ein angebot|anfrage (?:für|wegen|bzgl|betreffend|zu (?:ihr|dein|ein|unser|d[eia])[a-z]{0,5})|hätte (?:gern|gerne) ein angebot|ausschreibung|tender|rfp|request for proposal)\b`,
  ],
  // Sellers speak of their own price.
  unless: [
    String.raw`\b(?:wir (?:helfen|bieten)|unser (?:angebot|preis)|darf ich (?:ihnen|dir) ein|statt [0-9]|rabatt|discount|early bird|our (?:offer|price))\b`,
  ],
};

export const examples: RuleExamples = {
  report: {
    de: ['Was würde so ein Workshop bei Ihnen kosten?', 'Könnten Sie mir ein Angebot schicken?'],
    en: ['What would you charge for two days?', 'Please send us a quote.'],
  },
  silent: {
    de: [
      'Unsere Kosten sind niedrig.',
      'Ich darf Sie um die Bestätigung dieser Anfrage zu ersuchen wagen.',
      'Das Angebot gilt bis Montag.',
    ],
    en: ['We have a special offer.', 'Save costs today.'],
  },
};
