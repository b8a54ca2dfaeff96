import type { RuleExamples, TextRule } from '../rule.ts';

export const rule: TextRule = {
  id: 'team-building',
  group: 'dubious',
  source: 'own',
  reason: { de: 'Klingt nach Strukturvertrieb.', en: 'Sounds like multi-level marketing.' },
  patterns: [
    String.raw`\b(?:network[- ]?marketing|mlm|multi-?level|struktur(?:vertrieb)?|empfehlungsmarketing|downline|upline|vergütungsplan|compensation plan|provision(?:en)? auf jede|vertriebspartner…|teampartner…|geschäftspartner (?:gesucht|und ich)|starterpaket|starter ?kit|reiseclub|direktvertrieb|produktpartner…|franchise(?:s|nehmer…|geber…| owner…)?|lizenzgebiet|gebietslizenz|territory licen[cs]e|exclusive territory|founding partner|gebietsschutz)\b`,
    String.raw`\b(?:mein(?:e[mnr]?)? (?:mentor|upline|führungskraft)|top-?führungskr…|info-?(?:zoom|video|abend|call)|business-?(?:präsentation|konzept|option(?:en)?|opportunity)|geschäftskonzept|konzept(?:,)? (?:wie|das|mit dem|live)|expandier(?:e|en) (?:gerade |aktuell |mein |nach |in )|baue (?:gerade |mir |derzeit )?(?:ein|mein|mir ein) team|schlüsselperson…|opportunity meeting|building a team|ground floor|partner(?:innen)? sehr genau|als partner zu positionieren|refinanzier…|leute mit biss)\b`,
  ],
};

export const examples: RuleExamples = {
  report: {
    de: ['Unser Vergütungsplan zahlt Provisionen auf jede Ebene.'],
    en: ['Join our network marketing team.'],
  },
  silent: { de: ['Der Aufbau des Vereins ist klar.'], en: ['The choir built a house.'] },
};
