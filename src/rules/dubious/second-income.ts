import type { RuleExamples, TextRule } from '../rule.ts';

export const rule: TextRule = {
  id: 'second-income',
  group: 'dubious',
  source: 'own',
  reason: { de: 'Verspricht ein zweites Einkommen.', en: 'Promises a second income.' },
  patterns: [
    String.raw`\b(?:zweites? (?:standbein|gehalt|einkommen|einkommens…)|zweite (?:einkommensquelle|quelle)|nebenverdienst|neben(?:bei|her|beruflich…) (?:[^.!?]{0,40})(?:verdien…|aufbau…|einkommen|geld|business|etwas eigenes|starten|dazu)|(?:extra|zusatz|neben|passive[ns]? |passiv-?)einkommen|passives? einkommen|einkommensmöglichkeit…|einkommen nach oben|dazuverdien…|dazu ?verdienen|finanzielle[nr]? (?:freiheit|unabhängigkeit|zukunft)|geld verdienen|von zu ?hause (?:aus )?(?:arbeiten|verdien…|geld)|freie zeiteinteilung|ohne startkapital|reich werden|rentenlücke|rente (?:[^.!?]{0,20})reich…|zeit gegen geld|eigener chef|dein eigener chef|hamsterrad|geld für dich arbeiten|nebeneinkommen)\b`,
    String.raw`\b(?:side income|second income|passive income|extra income|residual income|side hustle|side gig|financial freedom|be your own boss|being your own boss|your own boss|earn (?:[a-z$0-9]{1,10} ){0,3}from home|work(?:ing)? from (?:home|my phone|your phone)|hours from my phone|make money|quit your (?:job|9)|9-to-5|nine to five|corporate grind|rat race|no experience (?:needed|required)|fire your boss|six figures|paid off my mortgage|earn while|multiple streams|building something of your own)\b`,
  ],
};

export const examples: RuleExamples = {
  report: {
    de: ['Möchtest du dir nebenbei ein zweites Standbein aufbauen?'],
    en: ['Earn a passive income from home.'],
  },
  silent: { de: ['Mein Nebenjob im Chor macht Freude.'], en: ['Our income tax is due.'] },
};
