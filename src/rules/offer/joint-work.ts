import type { RuleExamples, TextRule } from '../rule.ts';

export const rule: TextRule = {
  id: 'joint-work',
  group: 'offer',
  source: 'own',
  reason: { de: 'Schlägt eine konkrete gemeinsame Sache vor.', en: 'Proposes a concrete joint undertaking.' },
  patterns: [
    String.raw`\b(?:gemeinsam(?:e[nmrs]?)?|zusammen|mit ihnen|mit dir|mit euch|jointly|together|with you|co-) ?(?:[^.!?]{0,50})\b(?:buch|workshop(?:reihe)?|seminar(?:reihe)?|förderantrag|antrag|ausschreibung|bietergemeinschaft|konsortium|studie|ausstellung|veranstaltung(?:sreihe)?|kurs|lehrgang|webinar|fachartikel|kongress|messestand|tender|bid|grant|proposal|exhibition|book|course|event|study|paper)\b`,
    String.raw`\b(?:write|organi[sz]e|run|apply for|submit|shall we) (?:[^.!?]{0,40})\b(?:together|jointly|with (?:me|us))\b`,
    String.raw`\b(?:konsortium|bietergemeinschaft|förderantrag|kooperationsvertrag|subunternehmer…|unterauftrag…|co-?host|joint (?:bid|venture|proposal|application|workshop|exhibition)|kooperationspartner(?:in)? für (?:unser|das|ein|die))\b`,
  ],
};

export const examples: RuleExamples = {
  report: {
    de: [
      'Wollen wir zusammen einen Förderantrag stellen?',
      'Für den Antrag suchen wir noch eine Hochschule im Konsortium.',
    ],
    en: ['Shall we write a paper together?', 'We plan a joint bid for the tender.'],
  },
  silent: {
    de: ['Gemeinsam sind wir stark.', 'Zusammen mehr erreichen.'],
    en: ['Together we grow.', 'Better together.'],
  },
};
