import type { RuleExamples, TextRule } from '../rule.ts';

export const rule: TextRule = {
  id: 'applies-for-job',
  group: 'need',
  source: 'S1',
  reason: {
    de: 'Bewirbt sich oder sucht selbst eine Stelle.',
    en: 'Applies or looks for a position themselves.',
  },
  patterns: [
    String.raw`\b(?:i|i've|i have|ich|habe|hab) (?:just |recently |have |mich |gerade |heute |gestern |soeben ){0,3}(?:applied|applying|apply|beworben|bewerbe|bewerben)\b`,
    String.raw`\b(?:my|meine[nr]?|mein) (?:resume|cv|application|bewerbung(?:sunterlagen)?|lebenslauf|thesis|masterarbeit|bachelorarbeit|portfolio)\b`,
    String.raw`\b(?:ausgeschriebene[nr]?|ihre|eure|ihrer|eurer|offene[nr]?) (?:position|stelle|stellenanzeige|ausschreibung|stellenausschreibung)\b`,
    String.raw`\b(?:interest(?:ed)? in|interesse an|learn about|looking for|exploring|let me know of|any|discuss|about) (?:[a-z ]{0,30})(?:opportunit(?:y|ies)|openings?|positions?|roles?|internships?|jobs?) (?:at|with|on your|within|in your) (?:\[|\{|\$|your|the|[a-z])`,
    String.raw`\b(?:i'm|i am|currently|we're) ?(?:a [a-z -]{2,40})?(?:currently |actively )?(?:exploring|seeking|looking for|interested in|open to) (?:[a-z]{1,12} ){0,3}(?:opportunit(?:y|ies)|roles?|positions?|internships?|an? (?:job|internship|position|role))\b`,
    String.raw`\b(?:is|are|you're|you are) (?:currently )?(?:hiring for|hiring a|recruiting for|looking to hire)\b`,
    String.raw`\b(?:suche|süche|such|suechä) (?:[a-z]{1,14} ){0,4}(?:praktikum|praktikumsplatz|ausbildungsplatz|lehrstelle|werkstudent…|neue herausforderung|job|stelle|anstellung|nebenjob|trainee…)\b`,
    String.raw`\b(?:my (?:experience|background|skills)|meine (?:erfahrung|kenntnisse|qualifikation)) (?:[^.!?]{0,60})(?:your team|your company|\[company\]|ihrem team|ihrem unternehmen|could be valuable|aligns?|contribute|passt|passen)\b`,
    String.raw`\b(?:learn about|let me know of any|any|explore|discuss) (?:current |upcoming |potential ){0,4}(?:or upcoming )?opportunities\b`,
    String.raw`\b(?:apply(?:ing)?|application) (?:for|to) (?:[a-z ]{0,12})(?:role|position|job|\$|\[|\{)|\bapplying for a role\b`,
    String.raw`\bnehmen sie (?:[a-z ]{0,20})(?:praktikant…|werkstudent…|azubi…)|\b(?:praktikum|ausbildung|lehre) bei (?:ihnen|euch|dir)\b`,
  ],
  // Recruiters and sellers use the same nouns about others.
  unless: [
    String.raw`\b(?:i'm a recruiter|im a recruiter|recruiter at|my client|our client|for our|we have an? |wir haben |we're hiring|you'd be a (?:great|perfect)|wir suchen|send (?:me|us) your|bewerben sie|are you open|sdr|ramp time|free trial|demo|franchise)\b`,
  ],
};

export const examples: RuleExamples = {
  report: {
    de: [
      'Ich habe mich heute auf Ihre ausgeschriebene Stelle beworben.',
      'Ich suche zum Herbst ein Praktikum.',
    ],
    en: ['I applied for the position today.', "I'm currently exploring opportunities in museums."],
  },
  silent: {
    de: ['Bewerben Sie sich jetzt.', 'Die Stelle ist rutschig.'],
    en: ['We have an open role for you.', 'Are you open to new opportunities?'],
  },
};
