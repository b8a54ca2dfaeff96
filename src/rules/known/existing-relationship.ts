import type { RuleExamples, TextRule } from '../rule.ts';

export const rule: TextRule = {
  id: 'existing-relationship',
  group: 'known',
  source: 'S1',
  reason: { de: 'Sie haben schon miteinander zu tun gehabt.', en: 'You have dealt with each other before.' },
  patterns: [
    String.raw`\b(?:ich|wir|i|we)(?:'ve| have)? (?:bin|war|waren|sind|habe|hatte|haben|hatten|was|were|am|are|took|attended|booked|been) ~?(?:bei ihnen|bei dir|in (?:ihrem|deinem|eurem)|ihr(?:em|en)?|dein(?:em|en)?|your|with you) ~?(?:kund(?:e|in|en)|klient…|patient…|mandant…|seminar|kurs|training|workshop|coaching|lehrgang|teilnehmer…|customer|client|student|class|course|mentee)\b`,
    String.raw`\b(?:kund(?:e|in|en)|klient(?:in)?|mandant(?:in)?|teilnehmer(?:in)?|schüler(?:in)?|coachee|stammkund(?:e|in)) (?:von|bei) (?:ihnen|dir|euch)\b|\b(?:seit|vor) ~kund(?:e|in|en) (?:bei|von)`,
    String.raw`\b(?:du hast|sie haben|ihr habt|you) (?:uns|mir|mich|helped|trained|taught|built|designed|coached|advised|sold) ~?(?:damals|vor (?:zwei|drei|[0-9a-z]{1,6}) jahren|letztes jahr|20[0-9]{2}|last year|years ago|back in|seinerzeit|in 20)`,
    String.raw`\b(?:ihre|deine|unsere) (?:zusammenarbeit|beratung|hilfe) (?:damals|vor|im (?:letzten|vergangenen)|20[0-9]{2})\b`,
    String.raw`\b(?:your|ihr(?:em)?|dein(?:em)?) (?:feedback|rat|advice|tipp)~(?:geholfen|helpful|helped|to heart|umgesetzt)\b`,
  ],
};

export const examples: RuleExamples = {
  report: {
    de: ['Ich war letztes Jahr bei Ihnen im Seminar.', 'Du hast uns vor drei Jahren die Schulung gegeben.'],
    en: ['I was in your class last autumn.', 'You trained our team last year.'],
  },
  silent: {
    de: ['Wir haben viele Kunden.', 'Ich biete ein Seminar an.'],
    en: ['Our customers love it.', 'I run a course.'],
  },
};
