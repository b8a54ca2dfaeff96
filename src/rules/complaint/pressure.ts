import type { RuleExamples, TextRule } from '../rule.ts';

export const rule: TextRule = {
  id: 'pressure',
  group: 'complaint',
  source: 'S4',
  reason: { de: 'Übt Druck aus.', en: 'Puts on pressure.' },
  evenNegated: true,
  patterns: [
    String.raw`\b(?:dann|sonst|ansonsten|then|otherwise|or else|werde ich|i shall be|i will be|i'll be) (?:[^.!?]{0,50})\b(?:verlasse|verlassen|austreten|trete ich|gruppe|kündige[n]?|abmelden|abbestell…|leave|leaving|leave the group|unfollow|unsubscribe|removing|membership|melde ich|public|öffentlich|bewertung|weitersagen|beschwer…|report you|review)\b`,
    String.raw`\b(?:letzte chance|last chance|zum letzten mal|letzter versuch|bin ich (?:raus|weg)|i'm leaving the group|i won't recommend|hätte (?:sie|ich sie|dich) (?:gern |gerne )?(?:empfohlen|weiterempfohlen)|would have recommended|i'd have recommended|überlegen sie sich|please reconsider|haben sie ja nicht nötig|haben es (?:wohl )?nicht nötig|hast du nicht nötig|halten sich wohl|hältst dich wohl|was hab(?:e)? ich (?:dir|ihnen)|netzwerk(?:en)? (?:heißt|bedeutet|ist doch|lebt)|networking (?:means|is about)|wozu sind sie|wozu bist du|what is (?:the|this) (?:point|platform|network) (?:of|for)|only accept people|nur leute(?:n)?,? die|nur bekannte)\b`,
  ],
};

export const examples: RuleExamples = {
  report: {
    de: ['Wenn Sie nicht annehmen, dann verlasse ich die Gruppe.'],
    en: ['Accept, or else I leave the group.'],
  },
  silent: { de: ['Dann gehe ich heim.'], en: ['Then I go home.'] },
};
