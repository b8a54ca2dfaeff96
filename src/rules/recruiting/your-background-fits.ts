import type { RuleExamples, TextRule } from '../rule.ts';

export const rule: TextRule = {
  id: 'your-background-fits',
  group: 'recruiting',
  source: 'S4',
  reason: { de: 'Ihr Werdegang soll zu einer Aufgabe passen.', en: 'Your background is said to fit a job.' },
  patterns: [
    String.raw`\b(?:ihr|dein|euer|your)(?:e|er|em|en)? (?:[a-z-]{2,18} ){0,2}(?:profil|werdegang|lebenslauf|hintergrund|erfahrung(?:en)?|qualifikation(?:en)?|skills?|kenntnisse|skillset|background|experience|profile|expertise|credentials|career) (?:[^.!?]{0,50})\b(?:passt|passen|past|perfekt|ideal|genau (?:das|richtig)|überein|zugeschnitten|entspricht|fit|match(?:es)?|exactly|aligns?|ideal|perfect|suited|needed|stood out|makes you|struck|caught (?:our|my) (?:client|hiring))\b`,
    String.raw`\b(?:you'd|you would|you|sie|du|you'll) (?:[a-z]{1,10} )?(?:be|wären|wärst|bist|sind|seem) (?:[a-z]{1,10} ){0,3}(?:great fit|perfect fit|good fit|ideal candidate|strong candidate|perfect for|ideal for|der richtige|die richtige|genau die person|ideale[rs]? kandidat…|perfekt für|exactly the)`,
    String.raw`\b(?:good|great|perfect|strong|amazing) (?:fit|match|candidate) for\b|\b(?:ideal|perfect|top|strong) candidate`,
    String.raw`\bthat matches your profile|passend zu (?:ihrem|deinem) profil|zu (?:ihrem|deinem) profil (?:passend|passt)|profil passende|passgenau`,
  ],
  // Franchise sellers and hosts praise the background too.
  unless: [
    String.raw`\b(?:franchise|be your own boss|podcast|perfect guest|workshop bei uns|beauftragen|buchen)\b`,
  ],
};

export const examples: RuleExamples = {
  report: {
    de: ['Ihr Werdegang passt perfekt auf unsere Rolle.', 'Du wärst genau die Person dafür.'],
    en: ['Your background is a perfect fit.', "You'd be a great fit for the team."],
  },
  silent: {
    de: ['Ihr Profil gefällt mir.', 'Der Stuhl passt zum Tisch.'],
    en: ['I like your profile.', 'Great to see you.'],
  },
};
