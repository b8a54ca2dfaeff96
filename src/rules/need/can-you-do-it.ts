import type { RuleExamples, TextRule } from '../rule.ts';

export const rule: TextRule = {
  id: 'can-you-do-it',
  group: 'need',
  source: 'S0',
  reason: { de: 'Fragt, ob Sie eine Arbeit übernehmen.', en: 'Asks whether you take on a piece of work.' },
  patterns: [
    String.raw`\b(?:könn(?:en|ten|test)|kannst|würd(?:en|est)|wär(?:en|st)|hätt(?:en|est)|trauen|hast|haben|machst|machen|macht|bietest|bieten|übernimmst|übernehmen|kenntet|kantest|kannsch|chönd|chönnt) (?:sie|du|ihr|s|si) (?:[^.!?]{0,70})\b(?:für uns|uns|mir|unser(?:e[nmrs]?)?|bei uns|für mich|mein(?:e[nmrs]?)?|sowas|so etwas|so was|kapazität(?:en)?)\b`,
    String.raw`\b(?:könn(?:en|ten|test)|kannst|würd(?:en|est)) (?:sie|du|ihr) (?:[^.!?]{0,50})\b(?:übernehmen|erstellen|anbieten|liefern|durchführen|kalkulieren|herstellen|begleiten|halten|einrichten|reparieren|prüfen|begutachten|schulen|moderieren)\b`,
    String.raw`\b(?:could|can|would) you (?:[^.!?]{0,50})\b(?:for us|us|our|me with|for me)\b`,
    String.raw`\b(?:are you|is your (?:studio|firm|team|office)|do you|bist du|sind sie|ist ihr|haben sie|hast du|hätten sie|hättest du|seid ihr|habt ihr) (?:[^.!?]{0,40})\b(?:available for|take on|taking on|have capacity|capacity|kapazität(?:en)?|(?:noch |im \w{1,10} |ab \w{1,10} )(?:frei|luft|zeit für|termine)|verfügbar für|buchbar|bookable|a slot)\b`,
    String.raw`\b(?:wäre das (?:etwas|was) für (?:sie|dich|euch|ihr)|machen sie sowas|macht ihr sowas|is that something you (?:do|would|could))\b`,
  ],
  // Sellers ask the same of a demo; they also say what they offer.
  unless: [
    String.raw`\b(?:wir (?:helfen|bieten)|we (?:help|offer)|unsere lösung|our (?:solution|platform)|schmerz…|franchise|nebenbei)\b`,
  ],
};

export const examples: RuleExamples = {
  report: {
    de: ['Könnten Sie bei uns einen Brandschutzkurs halten?', 'Hätten Sie im März noch Kapazität für uns?'],
    en: ['Could you review our contract?', 'Do you have capacity in June?'],
  },
  silent: {
    de: ['Könnten Sie Interesse haben?', 'Würden Sie sich vernetzen?'],
    en: ['Could we connect?', 'Can you believe it?'],
  },
};
