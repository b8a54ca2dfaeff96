import type { RuleExamples, TextRule } from '../rule.ts';

export const rule: TextRule = {
  id: 'studied-together',
  group: 'known',
  source: 'S0',
  reason: {
    de: 'Sie kennen sich aus Schule oder Ausbildung.',
    en: 'You know each other from school or training.',
  },
  patterns: [
    String.raw`\b(?:kommiliton…|studienkolleg…|schulfreund…|schulkamerad…|klassenkamerad…|mitschüler…|abijahrgang|klassentreffen|mitbewohner…|jahrgangskolleg…|banknachbar…|studienfreund…|studienzeit)`,
    String.raw`\b(?:zusammen|gemeinsam|miteinander|beide) ~?(?:studiert|abitur|abi|die schulbank|gelernt|matura|schule gegangen|in der berufsschule)`,
    String.raw`\b(?:parallelklasse|erstsemester|lerngruppe|diplomarbeitszeit|wg-?zeiten|alte wg|unsere wg|unserer wg|schul(?:e|zeit) ~zusammen|in eine(?:r|m) (?:klasse|kurs|semester|jahrgang))`,
    String.raw`\b(?:classmate|roommate|flatmate|schoolmate|school friend|uni friend|study group|went to (?:school|college|university|uni) (?:together|with you)|studied together|shared a (?:flat|dorm|desk|room))s?\b`,
  ],
};

export const examples: RuleExamples = {
  report: {
    de: ['Na, dein alter Schulfreund aus der 10b meldet sich.', 'Wir haben zusammen in Freiberg studiert.'],
    en: ['Your old roommate from Leeds here.', 'We went to school together, remember?'],
  },
  silent: {
    de: ['Ich habe Informatik studiert.', 'Mein Sohn geht in die Schule.'],
    en: ['I studied physics.', 'Our students would like to learn from you.'],
  },
};
