import type { RuleExamples, TextRule } from '../rule.ts';

export const rule: TextRule = {
  id: 'open-position',
  group: 'recruiting',
  source: 'S4',
  reason: { de: 'Bietet eine Stelle an.', en: 'Offers a position.' },
  patterns: [
    String.raw`\b(?:offene[nr]? (?:stelle|position|vakanz)|vakanz|vakanzen|stellenangebot…|stellenanzeige|jobangebot|karrierechance|karriereschritt|karrieremöglichkeit…|neue[nr]? herausforderung|neue[nr]? (?:job|stelle|position|rolle|aufgabe|perspektive)|position (?:als|zu besetzen)|stelle als|rolle als|(?:position|stelle|rolle) (?:zu )?besetzen|festanstellung|unbefristet…|direktvermittlung|arbeitgeber|personalverantwortung|führungsposition|wechselmotivation|wechselbereit…|wechselwillig|jobwechsel|beruflich(?:e[nr]?)? (?:veränderung|verändern|weiterentwicklung|neuorientierung|perspektive)|nächste[nr]? (?:karriere)?schritt)\b`,
    String.raw`\b(?:job|role|position|opening|vacancy|opportunity|opportunities|career move|full-time|contract role|next challenge|new challenge|career plans?) (?:[^.!?]{0,30})\b(?:for you|fit|match(?:es)?|at|with|open|available|that|as|i'm filling|i am filling|interest|right now|pays|won't be|your)\b`,
    String.raw`\b(?:have|has|got|discuss|about|regarding|for|with|consider|an?|new|exciting|fantastic|amazing|great|interesting|senior|open|the|our|to) (?:[a-z-]{1,14} ){0,2}(?:opportunity|opportunities|opening|openings|vacancy|vacancies|roles?|job offer|positions?)\b`,
    String.raw`\b(?:we're hiring|we are hiring|is hiring|hiring for|now hiring|i'm recruiting|seeking (?:a |an |experienced|candidates|strong|bilingual)|is seeking|looking to hire|join our team|join us|verstärkung (?:für|gesucht)|unser team verstärken|unser team (?:sucht|wächst)|für unser team|teil unseres teams|zum nächstmöglichen|zum nächstmöglichst…|ab sofort (?:eine?n?|mehrere))\b`,
    String.raw`\b(?:suche[n]?|sucht|looking for|besetze[n]?|need) (?:[^.!?]{0,40})\b(?:\(m/w/d\)|m/w/d|mwd|w/m/d|senior|junior|head of|engineer|developer|entwickler:?in(?:nen)?|teamleiter|abteilungsleiter|projektleiter|bauleiter|vertriebsleiter|sachbearbeiter|fachkräfte|mitarbeiter(?:in)?|kandidat…|candidate[s]?|talent[es]?|pflegekräfte|consultants?|talents|kolleg(?:en|in)|verstärkung)\b`,
  ],
  // Applicants speak of positions too, and so do sellers of franchises.
  unless: [
    String.raw`\b(?:franchise|passive income|i applied|i'm (?:currently )?exploring|my resume|habe mich (?:auf|bei) (?:ihre|ihnen)|partnership opportunities|investment opportunity)\b`,
  ],
};

export const examples: RuleExamples = {
  report: {
    de: ['Wir haben eine offene Stelle als Orgelbauer.', 'Offen für eine neue Herausforderung?'],
    en: ['I have an exciting opportunity for you.', "We're hiring a lighthouse keeper."],
  },
  silent: {
    de: ['Ich habe den Stellenwert erkannt.', 'Die Lage ist gut.'],
    en: ['I am happy with my work.', 'Nice shop.'],
  },
};
