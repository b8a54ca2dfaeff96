import type { RuleExamples, TextRule } from '../rule.ts';

export const rule: TextRule = {
  id: 'only-greeting',
  group: 'empty',
  source: 'S3',
  reason: { de: 'Nur ein Gruß oder ein Zeichen.', en: 'Only a greeting or a sign.' },
  patterns: [
    "^[^a-z0-9]{0,10}(?:(?:hallo|hi|hey|hello|guten (?:tag|morgen|abend)|grüezi|grüß gott|moin|servus|good (?:morning|afternoon|evening|day)|dear|sehr geehrte[rs]?|lieber?|liebe|greetings|gruezi|salut|hoi|sg|tag) ?(?:(?:mitenand|zusammen|allerseits|there|all|frau|herr|herrn|mr|mrs|ms|dr|prof|sir|madam|or|und|damen|herren)[. ,]{0,2}){0,4}(?:[a-z'-]{1,20}[ ,.!]{0,3}){0,2})?(?:(?:mit freundlichen grüßen|mfg|lg|vg|beste grüße|viele grüße|liebe grüße|best regards|kind regards|regards|best|cheers|thanks|danke)[ ,.]{0,3}(?:[a-z.'-]{1,20}[ ,.]{0,2}){0,3})?[^a-z0-9]{0,8}$",
  ],
};

export const examples: RuleExamples = {
  report: { de: ['Guten Tag Frau Beispiel,'], en: ['Hello!'] },
  silent: { de: ['Hallo, wir suchen einen Tischler.'], en: ['Hi, I have a question.'] },
};
