import type { RuleExamples, TextRule } from '../rule.ts';

export const rule: TextRule = {
  id: 'long-time-no-see',
  group: 'known',
  source: 'S0',
  reason: { de: 'Klingt nach einem Wiedersehen.', en: 'Sounds like a reunion.' },
  patterns: [
    String.raw`\b(?:lange?|ewig|ewigkeiten|jahre|ewigkeit|schon länger|so lang|lang|ewich|eewig) (?:nicht|nix|nichts|nimmer|ned|net|nüt|keinen|nicht mehr|her)(?: mehr| mal)?(?: (?:gesehen|gehört|gsehn|ghört|gseh|ghöört|voneinander|gesprochen|von dir|von ihnen))?`,
    String.raw`\b(?:lang|lange|ewig) (?:ist |is |isch )?(?:'?s )?(?:her|hea)\b`,
    String.raw`\bnach (?:all )?(?:so |den |so vielen |langen |diesen ){0,4}(?:langer zeit|vielen jahren|all den jahren|jahren|[0-9]{1,2} jahren) ~?(?:wieder|mal|endlich|gefunden|hier)`,
    String.raw`\b(?:long time no|been (?:a while|ages|too long|years|forever)|it's been|ages since|years since|haven't (?:seen|spoken|talked|heard)|catch(?:ing)?[ -]up|reconnect)\b`,
    String.raw`\b(?:was macht|was machen|wie geht ?(?:'?s|es) (?:denn )?(?:den|deinen|deiner|dem|der|euch|ihrer|deim)|und was treibst du|was treibst|wie läuft ?'?s bei (?:dir|euch)|alles (?:klar|gut|fit) (?:bei dir|bei euch))\b`,
    String.raw`\b(?:endlich (?:mal )?(?:wieder)?gefunden|dich (?:hier )?(?:wieder ?)?(?:gefunden|entdeckt)|auch hier (?:unterwegs|gelandet|zu finden|drin)|na sowas|da bist du (?:ja|also)|hier (?:steckst|bist) du (?:also)?|schau an|ja servus|fancy (?:seeing|finding|meeting) you)\b`,
    String.raw`\bmal (?:wieder )?(?:hören|wissen|fragen),? wie(?:'?s| es)? (?:dir|ihnen|euch)~geht\b|\bmal wieder (?:zu )?(?:quatschen|treffen|sehen|hören|telefonieren|ein bier|kaffee|auf ein)\b`,
    String.raw`\b(?:how are (?:you|things|the kids|[a-z]{3,10} and)|how have you been|what have you been up to|still (?:in|at|playing|living|working (?:at|in|for)))\b`,
  ],
};

export const examples: RuleExamples = {
  report: {
    de: ['Mensch, lange nicht gesehen.', "Lang ist's her! Mal wieder auf ein Bier?"],
    en: ['Long time no see.', "Hey, it's been years! How have you been?"],
  },
  silent: {
    de: ['Wir suchen seit langem einen Anbieter.', 'Das Projekt läuft lange.'],
    en: ['I have a long list of questions.', 'The project took a long time to plan.'],
  },
};
