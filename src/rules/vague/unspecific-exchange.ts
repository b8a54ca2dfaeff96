import type { RuleExamples, TextRule } from '../rule.ts';

export const rule: TextRule = {
  id: 'unspecific-exchange',
  group: 'vague',
  source: 'S0',
  reason: { de: 'Schlägt einen Austausch ohne Thema vor.', en: 'Proposes an exchange without a subject.' },
  patterns: [
    String.raw`\b(?:austausch(?:en)?|austauschen|unterhalten|virtuelle[nr]? kaffee|kaffee|kaffeetrinken|espresso|sparring|quatschen|schnacken|ratschen|kennenlernen|kennen ?zu ?lernen|telefonat|gespräch|call) (?:[^.!?]{0,30})?(?:\?|lust|zeit|freuen|interess…|offen|passt|führen|woche|mal)`,
    String.raw`\b(?:lust|zeit|offen|bock|interesse) (?:auf|für|an) (?:ein(?:en)?|nen|n|an) (?:[a-z]{1,12} ){0,2}(?:austausch|kaffee|gespräch|call|espresso|sparring|plausch|kennenlernen|talk|chat)\b`,
    String.raw`\b(?:exchange (?:ideas|thoughts|views)|quick chat|virtual coffee|coffee chat|grab a coffee|schedule a (?:brief |quick |short )?call|hop on a call|jump on a call|chat about|open to (?:a |connecting|exploring|chatting)|brief call|have a conversation|pick your brain|how's your calendar|get your thoughts|share (?:thoughts|ideas|experiences|insights)|meaningful conversation|casual (?:discussion|chat))\b`,
  ],
};

export const examples: RuleExamples = {
  report: {
    de: ['Lust auf einen Austausch?', 'Wie wäre ein virtueller Kaffee nächste Woche?'],
    en: ['How about a virtual coffee?', 'Shall we exchange ideas?'],
  },
  silent: {
    de: ['Wir tauschen Fenster.', 'Kein Kaffee im Haus.'],
    en: ['We change windows.', 'No tea left.'],
  },
};
