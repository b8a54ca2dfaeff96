import type { RuleExamples, TextRule } from '../rule.ts';

export const rule: TextRule = {
  id: 'commission',
  group: 'need',
  source: 'S0',
  reason: { de: 'Will Sie beauftragen oder buchen.', en: 'Wants to commission or book you.' },
  patterns: [
    String.raw`\b(?:sie|dich|euch|you|ihnen|dir) (?:[^.!?]{0,40})\b(?:beauftragen|buchen|engagieren|einladen,? ein angebot|mandatieren|hire|to book|can book|could book|may book|and book|commission|engage|verpflichten)\b`,
    String.raw`\b(?:beauftragen|buchen|engagieren|hire|book|commission) (?:wir |ich |to |would )?(?:sie|dich|euch|you(?!'|’| (?:recommend|wrote|would|said))|your (?:services|team|studio))\b`,
    String.raw`\b(?:auftrag|aufträge|großauftrag|folgeauftrag|bestellung|mandat|commission) (?:[^.!?]{0,30})\b(?:für sie|an sie|für dich|an dich|zu vergeben|vergeben|erteilen|for you)\b`,
    String.raw`\b(?:(?:einen|unseren|konkreten|den) auftrag|auftrag zu vergeben|gern(?:e)? (?:bei ihnen|bei dir) (?:bestellen|kaufen|buchen)|vergeben (?:gerade |demnächst |wir )?(?:[^.!?]{0,20})(?:auftrag|projekt|los))\b`,
  ],
  // A calendar link also says book.
  unless: [
    String.raw`\b(?:buchen sie (?:jetzt|hier|einen|direkt)|buch dir|book a (?:demo|call|slot)|kandidat…|recruit…)\b`,
  ],
};

export const examples: RuleExamples = {
  report: {
    de: ['Wir möchten Sie für einen Kurs buchen.', 'Ich habe einen konkreten Auftrag für Sie.'],
    en: ['We would like to hire you for the redesign.', 'We want to book you for a training day.'],
  },
  silent: {
    de: ['Buchen Sie jetzt Ihren Termin.', 'Unser Auftrag ist Qualität.'],
    en: [
      'Book a demo now.',
      'A mission we commission ourselves to.',
      "Is there a book you'd recommend?",
      'Could you recommend a book?',
    ],
  },
};
