import type { RuleExamples, TextRule } from '../rule.ts';

export const rule: TextRule = {
  id: 'synergies',
  group: 'vague',
  source: 'S0',
  reason: {
    de: 'Spricht von Synergien oder Vorteilen, ohne sie zu nennen.',
    en: 'Speaks of synergies or benefits without naming them.',
  },
  patterns: [
    String.raw`\b(?:synerg(?:ie|ien|y|ies|etisch…|istic)|synergieeffekt…|win-?win(?:-?situation…)?|win win|berührungspunkt…|schnittmenge[n]?|schnittstelle[n]?|überschneidung…|anknüpfungspunkt…|mehrwert…|mutually beneficial|mutual benefit|benefit(?:s)? (?:for |both|each)|both (?:benefit|profit|win)|beiderseitig…|gegenseitige[nmrs]? (?:nutzen|vorteil…|unterstützung|gewinn)|beide(?:n)? (?:seiten )?(?:profitier…|gewinn…|vorteil…)|vorteil(?:e)? für beide|beide seiten|voneinander profitier…|overlap|common ground|value for both|complement(?:ary|s)?|gemeinsame[nr]? nenner|potential|potenzial(?:e)?|fruchtbar…|gewinnbringend…|bereicher…|interessen decken|align(?:s|ed|ment)? (?:beautifully|well|nicely))\b`,
  ],
};

export const examples: RuleExamples = {
  report: {
    de: ['Ich sehe Synergien zwischen uns.', 'Eine Win-win-Situation für beide Seiten.'],
    en: ['I believe in synergies between us.', 'A mutually beneficial talk.'],
  },
  silent: {
    de: ['Der Vorteil liegt auf der Hand: Holz.', 'Wir gewinnen Zeit.'],
    en: ['The gain is clear.', 'Wins and losses.'],
  },
};
