import type { RuleExamples, TextRule } from '../rule.ts';

export const rule: TextRule = {
  id: 'familiar-greeting',
  group: 'known',
  source: 'S0',
  reason: {
    de: 'Ein Gruß, wie ihn alte Bekannte schreiben.',
    en: 'A greeting as old acquaintances write it.',
  },
  patterns: [
    String.raw`^\W{0,6}(?:na|servus|moin|moinsen|hey|hallo|hi|grüezi|griaß|griass|griaßdi|hoi|sali|salü|ciao|tach|ei gude|gude|jo|ahoi|huhu|yo|oi|hello|well|mensch|ach|och|alter|ay)[ ,!]{1,3}(?:there )?(?:stranger|du |oida|oide|alter|alte|alde|altes haus|mei |mein (?:lieber|bester|freund)|meine liebe|old (?:friend|chap|mate|man)|mate|stranger|buddy|bro|kollege|spezi|spezl|nachbar|chef|boss|lieber|liebe|na\b|wie geht|was geht|auch hier|auch da|digga|bruder|schatz|süße|große|kleine|dicker|lang nimmer|long time)`,
    String.raw`\b(?:altes haus|alter schwede|alter freund|alte socke|alter halunke|old friend|old mate|old chap|alte hütte|alde hütt|altes eisen|du alte[rs]? [a-z]{4,})\b`,
    String.raw`\b(?:hier bin ich|bin auch (?:jetzt )?(?:hier|dabei|da)|jetzt auch (?:hier|dabei|da)|habs geschafft|bin jetzt auch|finally joined|joined at last|i'm on here too)\b`,
    String.raw`\b(?:bussi|drück dich|umarm dich|big hug|hugs|hdl|dickes bussi|knuddel…|xoxo|bis (?:sonntag|samstag|morgen|heut abend|freitag|dann)|see you (?:on )?(?:sunday|saturday|tomorrow|tonight|friday))\b`,
  ],
};

export const examples: RuleExamples = {
  report: {
    de: ['Na, altes Haus, auch hier?', 'Servus Spezl'],
    en: ['Hello stranger!', 'Well, old friend, here you are.'],
  },
  silent: {
    de: ['Hallo Frau Beispiel, wir bieten Software.', 'Guten Tag'],
    en: ['Hi, I sell software.', 'Hello there, colleagues.'],
  },
};
