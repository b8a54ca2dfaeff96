import type { RuleExamples, TextRule } from '../rule.ts';

export const rule: TextRule = {
  id: 'something-for-you',
  group: 'sales',
  source: 'S4',
  reason: { de: 'Deutet an, etwas für Sie zu haben.', en: 'Hints at having something for you.' },
  patterns: [
    String.raw`\b(?:(?:wäre|ist|sei|könnte) (?:das|dies|so etwas|sowas|[a-z]{3,14}) (?:[a-z]{1,12} ){0,3}(?:etwas|was|interessant|relevant|spannend|hilfreich|ein thema) (?:für|bei) (?:sie|dich|euch|ihr|ihnen|dir)|(?:vielleicht|eventuell|gerne?) (?:[a-z]{1,10} ){0,3}(?:behilflich sein|helfen|unterstützen|weiterhelfen)|können sie sich vorstellen|kannst du dir vorstellen|can you imagine|would that be something|might be relevant for|could be (?:relevant|helpful|interesting) (?:for|to) you|perhaps i can help|maybe i can help|happy to (?:share|show|help)|i could help|would love to (?:show|share|support)|i'd love to show|let me show|darf ich (?:ihnen|dir|euch) (?:[a-z]{1,14} ){0,4}(?:zeigen|vorstellen|schicken|senden|zusenden|anbieten|präsentieren)|soll ich (?:ihnen|dir|mal|amal|euch) (?:[^.!?]{0,40})(?:schicken|zeigen|senden|vorbei|drüber))\b`,
  ],
};

export const examples: RuleExamples = {
  report: {
    de: ['Können Sie sich vorstellen, dass das etwas für Sie ist?', 'Darf ich Ihnen unser Muster zeigen?'],
    en: ['Perhaps I can help you with taxes.', "I'd love to show you how it works."],
  },
  silent: { de: ['Ich stelle mich vor.', 'Das ist etwas.'], en: ['It is something.', 'Show time.'] },
};
