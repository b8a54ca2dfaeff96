import type { RuleExamples, TextRule } from '../rule.ts';

export const rule: TextRule = {
  id: 'praises-team',
  group: 'recruiting',
  source: 'own',
  reason: {
    de: 'Wirbt für ein Team oder eine Firma als Arbeitgeber.',
    en: 'Advertises a team or company as employer.',
  },
  patterns: [
    String.raw`\b(?:(?:fun|amazing|young|dynamic|great) (?:office|perks|team|projects)|work[- ]life balance|cutting-edge techn|team player|communication skills|highly motivated|talented professional|prestigious organi[sz]ation|well-funded|fast-growing|hot startup|top-tier|fortune 500|forward it (?:on )?to|any colleagues that may|great opportunity|(?:dynamische[ns]?|junge[ns]?|motivierte[ns]?|tolle[ns]?) team|spannende (?:aufgaben|projekte) (?:bei|in|für)|leitet? (?:sie )?(?:diese nachricht )?gern(?:e)? weiter|interessante(?:n)? (?:aufgaben|positionen)|skillset|miss out|industry leader|(?:can't|cannot) (?:say|name|tell)|confidential(?:ity)?|vertraulich(?:er|e)? (?:austausch|gespräch)|diskret)\b`,
  ],
  // Franchises praise themselves in the same tone.
  unless: [String.raw`\b(?:franchise|crypto|token)\b`],
};

export const examples: RuleExamples = {
  report: {
    de: ['Ein dynamisches Team und spannende Aufgaben bei uns.'],
    en: ['A fast-growing company with amazing perks.'],
  },
  silent: { de: ['Das Team der Feuerwehr.'], en: ['The team sheet.'] },
};
