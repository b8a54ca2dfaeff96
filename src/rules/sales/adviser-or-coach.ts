import type { RuleExamples, TextRule } from '../rule.ts';

export const rule: TextRule = {
  id: 'adviser-or-coach',
  group: 'sales',
  source: 'own',
  reason: {
    de: 'Spricht von Coaching, Geldanlagen oder Verträgen, wie sie oft verkauft werden.',
    en: 'Speaks of coaching, investments or contracts of the kind that is often sold.',
  },
  patterns: [
    String.raw`\b(?:financial (?:planner|planning|advisor|adviser)|wealth|retirement|401k|rsus?|portfolio review|tax(?:es)? strateg…|life coach|executive coach…|coaching program…|breakthrough|full potential|next level|unlock your|10x|career coach|altersvorsorge|vermögensaufbau|vermögensberat…|finanzberat…|versicherungsmakler…|steuern sparen|berufsunfähigkeit…|immobilieninvest…|kapitalanlage…|kredit|mindset|potenzial(?:e)? (?:entfalten|heben)|coaching-?programm|mentoring-?programm|speaker-?coaching|positionierung(?:sberatung)?|energieberat…|leasing|strom(?:tarif|vertrag|preis)?|vertrag drüber)\b`,
  ],
  // Team builders have their own rule.
  unless: [String.raw`\b(?:network marketing|franchise|nebenbei|passive)\b`],
};

export const examples: RuleExamples = {
  report: {
    de: [
      'Als Finanzberaterin zeige ich Ihnen den Vermögensaufbau.',
      'Mit meinem Coachingprogramm wächst Ihr Team.',
    ],
    en: ['As a certified life coach I unlock your full potential.', 'Time to plan your retirement.'],
  },
  silent: {
    de: ['Wir beraten im Verein.', 'Die Rente kommt.'],
    en: ['We plan a trip.', 'The coach was late.'],
  },
};
