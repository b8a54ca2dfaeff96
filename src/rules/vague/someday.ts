import type { RuleExamples, TextRule } from '../rule.ts';

export const rule: TextRule = {
  id: 'someday',
  group: 'vague',
  source: 'S4',
  reason: {
    de: 'Hofft auf etwas, das sich künftig ergeben könnte.',
    en: 'Hopes for something that may come up some day.',
  },
  patterns: [
    String.raw`\b(?:ergibt sich|ergeben|ergäbe|entsteht|entwickelt sich|entstehen|ergebt) (?:[^.!?]{0,40})?(?:etwas|was|mal|zukunft|irgendwann|gelegenheit|einmal|zusammenarbeit)?\b`,
    String.raw`\b(?:etwas|was|mal|vielleicht|irgendwann|zukunft|künftig|eines tages|wer weiß|weiss),? (?:[^.!?]{0,30})\b(?:ergeben|ergibt|ergäbe|entsteht|draus wird|daraus wird|zusammen ?(?:auf die beine|machen|arbeiten|kommen)|gemeinsam|bewegen|kooperier…|gehn|gehen könnte|machen lässt|zusammenfinden|brauchen)\b`,
    String.raw`\b(?:never know|who knows(?: what| where| when| maybe|[^a-z ]|$)|down the (?:line|road)|some ?day|(?:may|might|could|maybe|perhaps|possibly) (?:[a-z]{1,12} ){0,4}one day|in (?:the )?future|future (?:collaboration|cooperation|opportunit…)|potential (?:collaboration|opportunit…|partnership|cooperation)|explore (?:possib…|opportunit…|collab…|how we|synerg…|ways)|possib(?:le|ilities) (?:collaboration|for)|come up (?:some|in)|join forces|team up|help (?:one another|each other)|support each other|be a resource|anything i can do|stronger together|something bigger|great things|unlock)\b`,
    String.raw`\b(?:kooperation(?:en|smöglich…)?|zusammenarbeit|möglichkeiten der|mögliche[nr]? (?:kooperation|zusammenarbeit|synergien|geschäfts…)|geschäftliche[nr]? (?:möglichkeit…|kontakt|beziehung…)|chancen|gemeinsam(?:en)? erfolg|erfolg(?:e)? generier…|gemeinsam (?:wachsen|etwas|mehr|viel|großes|neue|erfolg…|stärker)|zusammen (?:wachsen|etwas|mehr|großes|stärker)|gegenseitig (?:unterstütz…|helfen|stärken|weiter…|bereich…)|was gehen|was gehn|lohn(?:t|en) sich|großes bewegen|voran ?bringen)\b`,
  ],
};

export const examples: RuleExamples = {
  report: {
    de: ['Vielleicht ergibt sich in Zukunft etwas.', 'Gemeinsam können wir etwas bewegen.'],
    en: ['You never know what comes up in future.', 'Let us explore potential collaboration.'],
  },
  silent: {
    de: ['Der Bus kommt um acht.', 'Es gab Suppe.'],
    en: ['The bus comes at eight.', 'Soup was served.'],
  },
};
