import type { RuleExamples, TextRule } from '../rule.ts';
import { YOU } from '../words.ts';

export const rule: TextRule = {
  id: 'add-me',
  group: 'growth',
  source: 'S1',
  reason: { de: 'Wunsch nach dem Kontakt als solchem.', en: 'A wish for the contact as such.' },
  patterns: [
    String.raw`\b(?:${YOU}|gern(?:e)?|freuen|freue|lass(?:en)?|würde|wollen wir|dürfte|darf|möchte) (?:[^.!?]{0,60})\b(?:vernetz(?:en|t|ung)|verknüpf(?:en|t)|verbinden|connect(?:en)?|kontakt(?:e|en|liste|kreis|netz|netzwerk)? (?:hinzu…|aufnehm…|auf(?:zu)?nehmen|bleiben|stehen|treten|kommen|knüpfen|pflegen)|(?:zu|in|unter) (?:mein(?:e[nmr]?)|meinen) (?:kontakt…|netzwerk)|netzwerk (?:aufnehmen|begrüßen|hinzu…)|hinzufügen|hinzufüge)\b`,
    String.raw`\b(?:let's|let us|love to|like to|happy to|great to|nice to|pleased to|want to|wanted to|would be great to|reaching out to|should|glad to|open to) (?:[a-z]{1,12} ){0,3}(?:connect(?:ing)?|network|stay connected|stay in touch|add you|link up|be connected|be in touch|join (?:my|your) network)\b`,
    String.raw`\b(?:add you to|join (?:my|your)|in (?:my|your)|to my|mein(?:em|en)?|dein(?:em|en)?) (?:[a-z]{1,14} )?(?:network|netzwerk|contacts?|connections|kontakten|kontaktliste|professional network|kontaktkreis|feed)\b`,
    String.raw`\b(?:kontaktanfrage|kontaktaufnahme|in kontakt (?:zu )?(?:bleiben|treten|kommen|stehen)|unter meinen kontakten|vernetz(?:en|ung)\b|auf gute[ns]? (?:netzwerk…|kontakt…|vernetz…)|freue mich (?:auf|über) (?:die|eine|ihre|deine) (?:vernetzung|verbindung|bestätigung|annahme|kontakt…)|stay connected|let's connect|happy to connect)`,
  ],
};

export const examples: RuleExamples = {
  report: {
    de: [
      'Ich würde mich gern mit Ihnen vernetzen.',
      'Nehmen Sie mich in Ihr Netzwerk auf? Darf ich Sie zu meinen Kontakten hinzufügen?',
    ],
    en: ["I'd love to connect with you.", "Let's connect."],
  },
  silent: {
    de: ['Das Netz ist gerissen.', 'Der Kabelkontakt ist lose.'],
    en: ['The connection was lost.', 'Wire it up.'],
  },
};
