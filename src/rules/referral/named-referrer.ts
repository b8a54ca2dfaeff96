import type { RuleExamples, TextRule } from '../rule.ts';

export const rule: TextRule = {
  id: 'named-referrer',
  group: 'referral',
  source: 'S0',
  reason: {
    de: 'Beruft sich auf jemanden, der Sie empfiehlt.',
    en: 'Refers to somebody who recommends you.',
  },
  patterns: [
    String.raw`\b(?:empfehlung|empfehlig|vermittlung|anregung|hinweis|tipp|rat|recommendation|suggestion|referral) (?:von|vom|meiner|meines|meinem|unserer|unseres|durch|of|by|from)\b`,
    String.raw`\b(?:hat|haben|hot|het|hät|wurde[n]?|bin|sind) (?:[^.!?]{0,40})\b(?:empfohlen|ans herz gelegt|auf (?:sie|dich) verwiesen|an (?:sie|dich) verwiesen|weiterempfohlen|ihren namen (?:genannt|gegeben)|deinen namen (?:genannt|gegeben)|deine nummer gegeben|ihre nummer gegeben|auf (?:sie|dich) aufmerksam gemacht|von (?:ihnen|dir) (?:erzählt|vorgeschwärmt|geschwärmt)|geraten|vorgeschlagen|gsagt|gseit)\b`,
    String.raw`\b(?:meint[e]?|meinte|sagte|sagt|rät|riet|schlug vor|findet|glaubt) (?:[^.!?]{0,20})(?:ich|wir) (?:soll(?:e|t|te|ten|en)?|könnte|muss|müsste)\b`,
    String.raw`\b(?:soll(?:te|e)?|sollt) (?:ich )?mich (?:[^.!?]{0,30})(?:an sie|an dich|bei ihnen|bei dir|mal|melden)\b`,
    String.raw`\b(?:grüße?|gruß|greetings|regards|grüsse) (?:[a-z]{0,8} )?(?:von|vom|from) (?:frau|herrn|dr|prof|meiner|meinem|unserer|unserem|[a-z]{3,14} [a-z]{3,14}|[a-z]{3,14})`,
    String.raw`\b(?:[a-z]{2,14} ){1,3}(?:suggested|recommended|told me|advised|mentioned|said|thought|pointed me|referred me|asked me|sent me|gave me your|put me on) (?:that )?(?:[a-z]{1,8} ){0,3}(?:i (?:should )?(?:contact|speak|get in touch|talk|reach|write|ask)|you (?:to me|as|for|could|might|are|were|when)|to (?:you|contact|talk|reach|get|ask|write)|your (?:name|number|contact|way|direction))\b`,
    String.raw`\b(?:referred (?:to you )?by|introduced by|was referred|put (?:me|us) in touch|on the advice of|at the suggestion of|i got your (?:name|contact|number) from|(?:habe|hab) (?:ihren|deinen) (?:namen|kontakt) von|(?:ihren|deinen) kontakt (?:habe ich )?(?:von|über)|kontakt (?:bekommen|erhalten) (?:von|über)|gemeinsame[rn]? (?:freund|freundin|bekannte[rn]?) (?:hat|meinte|sagte|empfahl|[a-z]{1,20} (?:hat|meinte|sagte)))\b`,
    String.raw`\b(?:empfahl|verwies|empfiehlt|schickt) (?:mich|uns|mir|sie|dich|me)\b|\b(?:intro(?:duction)?) (?:from|via|through|über|von)\b`,
  ],
  // Recruiters say that the recipient was referred to them.
  unless: [String.raw`\b(?:you were referred to me|referred to me for)\b`],
};

export const examples: RuleExamples = {
  report: {
    de: [
      'Frau Dr. Beispiel hat Sie mir empfohlen.',
      'Mein Kollege Timo meinte, ich soll mich mal bei dir melden.',
    ],
    en: ['Ana Example suggested I contact you.', 'I was referred by your former student.'],
  },
  silent: {
    de: ['Wir empfehlen unsere Software.', 'Ich empfehle mich.'],
    en: ['I recommend our product.', 'We suggest a call.'],
  },
};
