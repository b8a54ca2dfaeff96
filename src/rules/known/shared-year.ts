import type { RuleExamples, TextRule } from '../rule.ts';

export const rule: TextRule = {
  id: 'shared-year',
  group: 'known',
  source: 'S0',
  reason: {
    de: 'Nennt eine gemeinsame Zeit oder einen gemeinsamen Ort.',
    en: 'Names a shared time or place.',
  },
  patterns: [
    String.raw`\b(?:(?:wir|we) (?:[a-z]{1,12} ){0,2}(?:haben|hatten|waren|saßen|standen|arbeiteten|spielten|kennen|kannten|trafen|lernten|met|were|shared|worked|studied|played|sat|spoke|talked|lived|sang|ran|went|did|had|both|know|knew|used|stood|travelled|started|built)\b|uns\b|(?:unsere?[rnms]?|our) (?:[a-z]{1,12} )?(?:zeit|reise|abi|klasse|jahrgang|ausbildung|studium|kurs|zusammenarbeit|begegnung|gespräch|treffen|time|days|trip|class|course|call|chat|meeting|talk|conversation)\b) ?[^.!?]{0,50}\b(?:(?:19[6-9]|20[0-2])[0-9]|vor (?:[0-9]{1,2}|zwei|drei|vier|fünf|sechs|acht|zehn|zwölf|fünfzehn|zwanzig|dreißig|vielen|ein paar|einigen|gefühlt[a-z ]{1,12}) jahren|[a-z0-9]{1,8} years ago|in den (?:80|90|achtziger|neunziger)|last (?:year|summer|autumn|spring|month|week)|letzte[sn]? (?:jahr|sommer|herbst|woche|monat))\b`,
  ],
  // Protects nobody but the reader: company histories also name years.
  unless: [
    String.raw`\b(?:(?:unser[en]*|our) (?:kunden|clients|umsatz|team|firma|unternehmen|company|customers)|gegründet|founded|wir helfen|we help|we've helped)\b`,
  ],
};

export const examples: RuleExamples = {
  report: { de: ['Weißt du, wir waren 2009 in Turku.'], en: ['We shared a stand in 2016.'] },
  silent: {
    de: ['Seit 2009 besteht die Firma.', 'Unsere Anlage ist von 2009.'],
    en: ['Founded in 2016.', 'Our landing database is on a box from 2003.'],
  },
};
