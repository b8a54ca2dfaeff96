import type { RuleExamples, TextRule } from '../rule.ts';

export const rule: TextRule = {
  id: 'open-to-projects',
  group: 'dubious',
  source: 'own',
  reason: {
    de: 'Fragt unbestimmt, ob Sie offen für Geschäfte oder Einkünfte nebenher sind.',
    en: 'Asks vaguely whether you are open to business or income on the side.',
  },
  patterns: [
    String.raw`\b(?:offen für|open to|open for|bereit für|interested in) (?:[a-z]{1,14} ){0,3}(?:(?:neue|neues|weitere|zusätzliche|andere)[nrsm]? )?(?:geschäftliche[ns]? )?(?:projekte?|einnahmequelle[n]?|einkommensquelle[n]?|einkommen…|geschäftsmöglichkeit…|geschäftsidee…|nebenverdienst|income|side project…|business opportunit…|business ventures?|earning|franchise…)\b`,
    String.raw`\b(?:extra|zusätzlich…|nebenbei|nebenher|on the side) (?:[a-z]{1,12} ){0,3}[$€£]? ?[0-9]|\b[0-9][0-9.,]{1,8} ?(?:€|euro|k|dollars?)? (?:[a-z]{1,10} ){0,2}(?:extra|zusätzlich|nebenbei|nebenher|on the side|side gig)\b`,
    String.raw`\b(?:franchise…|gebietslizenz|territory|plan b|upline|downline|mein(?:e)? sponsor(?:in)?|my sponsor|network-?marketing…|homeparty|kosmetiklinie|vertriebslinie|zweites standbein|second income|passives? einkommen|passive income|compensation plan|vergütungsplan|orts- und zeitunabhängig|finanziell frei|financial freedom|own boss|dein eigener chef)\b`,
    String.raw`\b(?:ohne zu viel (?:vorweg|zu verraten)|bevor ich (?:dir|ihnen) mehr|bin gerade an einem projekt|offene[nr]? persönlichkeit(?:en)?|positive ausstrahlung|unternehmerisch denkend…|for people like you|i show people how|mein mentor|my mentor)\b`,
  ],
};

export const examples: RuleExamples = {
  report: {
    de: ['Bist du offen für neue Projekte neben dem Beruf?', 'Verdiene nebenbei 800 Euro.'],
    en: ['Are you open to a business opportunity?', 'I earn an extra 800 a month.'],
  },
  silent: { de: ['Ich bin offen.'], en: ['We are open on Sunday.'] },
};
