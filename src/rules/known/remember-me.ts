import type { RuleExamples, TextRule } from '../rule.ts';

export const rule: TextRule = {
  id: 'remember-me',
  group: 'known',
  source: 'S0',
  reason: { de: 'Erinnert Sie an eine Bekanntschaft.', en: 'Reminds you of an acquaintance.' },
  patterns: [
    String.raw`\b(?:erinner(?:st|n|e|sch)|entsinn…|weisst|weißt|wissen|kennst|kennen|wiss) (?:du|sie|ihr|di|dich|mich)(?: dich| sich| mich| noch| vielleicht| evtl| dran){0,4}(?: noch| dich noch)\b`,
    String.raw`\b(?:ich bin ?'?s|ich bins|do bin i|i bi ?'?s|i bins|ich bin der|ich bin die|hier ist (?:der|die)|hier schreibt (?:der|die)|it's me|remember me|you (?:may|might|probably|surely)? ?remember|do you (?:still )?remember|you (?:may|might|surely) recall)\b`,
    String.raw`\b(?:erinnerst|erinnern) (?:du |sie )?(?:dich|sich)\b|\bmich (?:noch )?erinner(?:st|n)\b`,
    String.raw`\b(?:jetzt|inzwischen|mittlerweile|früher|damals) (?:verheiratet|mit nachnamen|unter dem namen|geb\.|geborene)|\bgeb(?:orene|\.) [a-z]{3,}|\b(?:née|nee|formerly|maiden name)\b`,
    String.raw`\b(?:the|your|der|die|dein|deine) (?:guy|girl|one|woman|typ|frau|mann|blonde|lange|kleine|große|nachbar…|cousin…|onkel|tante|neffe|nichte|bruder|schwester|schwager|trauzeug…|patenkind|trainer) (?:from|who|aus|von|vom|mit|who's)\b`,
  ],
};

export const examples: RuleExamples = {
  report: {
    de: ['Erinnerst du dich noch an mich?', "Ich bin's, die Petra aus der Buchhaltung."],
    en: ['Remember me?', 'You may recall the evening in Cork.'],
  },
  silent: {
    de: ['Bitte erinnern Sie Ihre Kollegen.', 'Ich erinnere an die Frist.'],
    en: ['I will send a reminder.', 'A memorable article.'],
  },
};
