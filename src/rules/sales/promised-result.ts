import type { RuleExamples, TextRule } from '../rule.ts';

export const rule: TextRule = {
  id: 'promised-result',
  group: 'sales',
  source: 'S2',
  reason: { de: 'Verspricht Zahlen, Ersparnis oder Wachstum.', en: 'Promises figures, savings or growth.' },
  patterns: [
    String.raw`\b(?:[0-9]{1,3} ?(?:%|prozent|percent)|[0-9]{1,3}x|[0-9]{1,3} ?(?:h|stunden|hours)|tausende|thousands|\$[0-9]{2,9}k?|doppelt|double|triple|halbier…|halve[s]?|in half|bis zu [0-9]{1,9}) (?:[^.!?]{0,40})\b(?:mehr|weniger|spar(?:en|t|nis)?|einspar…|zeitersparnis|umsatz|leads|kunden|conversion…|kosten|günstiger|schneller|more|less|increase|saving|save[sd]?|faster|cheaper|growth|revenue|response|roi|week|woche|taxes|productivity|cost[s]?)\b`,
    String.raw`\b(?:spar(?:en|st|t|e)|save|saving|increase|boost|steiger(?:n|t|e)|erhöh(?:en|t)|reduce[sd]?|reduzier(?:en|t)|senk(?:en|t)|cut[s]?|wachs(?:en|tum)|skalier(?:en|ung)|scale|grow|gewinn(?:en|t)|gener(?:ate|ier…)|verlier(?:en|t)|verschenk(?:en|t)|maximier…|optimi[sz]e) (?:[^.!?]{0,40})\b(?:[0-9]{1,9} ?%?|prozent|percent|zeit|geld|kosten|umsatz|leads|kunden|neukunden|hours|time|money|costs?|revenue|productivity|customers|clients|sales|wealth|business|reichweite|sichtbarkeit|anfragen|aufwand|papierkram)\b`,
    String.raw`\b(?:roi|conversion(?:s|-?rate)|leadgenerierung|lead[- ]gen(?:eration)?|(?:more|mehr|new|neue|warm|warme|qualified|qualifizierte|quality|sales|b2b) leads|leads (?:pro|per|in|a)|neukunden(?:gewinnung|akquise)?|kundengewinnung|akquise|outreach|funnel|pipeline|kaltakquise|sales-?prozess|umsatzsteigerung|google[- ]?(?:ranking|ads|platz)|seo|sichtbarkeit|(?:ihre?[nmrs]?|deine?[nmrs]?|your) (?:[a-z]{1,14} )?(?:wettbewerber|konkurren…|competitors?)|digitale[nr]? reife…|outbound|sdrs?|ramp time|quota|tech stack|growth hacking)\b`,
  ],
};

export const examples: RuleExamples = {
  report: {
    de: ['Sparen Sie 30 Prozent Ihrer Kosten.', 'Mehr Leads in zwei Wochen.'],
    en: ['Save 10 hours a week.', 'We cut costs by 40 percent in a month.'],
  },
  silent: {
    de: ['Das sparen wir uns.', 'Ein Drittel der Gäste kam.'],
    en: [
      'A third came.',
      'Keep the change.',
      'We have 14 new team leads.',
      'One thing leads to another in a chapel conversion.',
    ],
  },
};
