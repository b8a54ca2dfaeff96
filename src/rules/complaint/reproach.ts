import type { RuleExamples, TextRule } from '../rule.ts';
import { YOU } from '../words.ts';

export const rule: TextRule = {
  id: 'reproach',
  group: 'complaint',
  source: 'S4',
  reason: {
    de: 'Macht Vorwürfe wegen einer Ablehnung oder Stille.',
    en: 'Reproaches you for a refusal or silence.',
  },
  evenNegated: true,
  patterns: [
    String.raw`\b(?:${YOU}|meine|my|mich|me|ohne|was|wurde|wird|been|schon wieder|again|gefragt) (?:[^.!?]{0,50})\b(?:abgelehnt|ablehn(?:en|st|t|ung)|absage|zurückgewiesen|ignorier(?:t|en|st)|verweiger(?:t|n|st|ung)|weggeklickt|abgewiesen|gelöscht|blockiert|abserviert|korb|declin(?:e|ed|ing)|reject(?:ed|ing|ion)?|ignor(?:e|ed|ing)|refus(?:e|ed|al|ing)|turned (?:me|us) down|brushed (?:me )?off|blocked|snubbed|removed me|deleted)\b`,
    String.raw`\b(?:arrogant…|arroganz|überheblich…|unhöflich…|unverschämt…|frechheit|unprofessionell|hochnäsig…|eingebildet|für was besseres|zu fein|zu schade|enttäusch(?:t|end)|enttäuschung|beleidig(?:t|end)|(?:wie im|ist ja|ist doch) kindergarten|armselig|lächerlich|(?:wie|echt|einfach|nur|ziemlich) peinlich|schwach von|traurig|spricht bände|starkes stück|keinen anstand|kein anstand|manieren|rude|arrogan(?:t|ce)|unprofessional|disappoint(?:ed|ing|ment)|insult(?:ed|ing)|hurtful|stuck-?up|too good for|pathetic|disrespectful|bad manners|your loss|shame on|how dare|good manners|(?:common|the) courtesy)\b`,
    String.raw`\b(?:keine? (?:antwort|reaktion|rückmeldung)|nicht (?:mal |einmal )?(?:geantwortet|reagiert|gemeldet|geschrieben)|no (?:reply|answer|response)|never (?:replied|answered)|not (?:even )?(?:replied|answered)|zum (?:dritten|zweiten|vierten|fünften|wiederholten) mal|dritte anfrage|(?:third|fourth|fifth|second) (?:request|invitation|invite)|(?:third|fourth|fifth) time (?:i|i'm|that i|asking|writing)|asked (?:three|four|five|twice)|schon (?:drei|vier|fünf|zwei|zig)(?:mal| mal)|warum (?:haben sie|hast du) (?:mich|mir|uns|meine[nrm]?|nicht)|warum (?:wollen sie|willst du) (?:mich|nicht)|warum (?:antworten sie|antwortest du)|why (?:did|would|have) you (?:decline|reject|ignore|delete|remove|refuse|not)|why (?:won't|don't|didn't|haven't) you)\b`,
  ],
};

export const examples: RuleExamples = {
  report: {
    de: ['Warum haben Sie meine Anfrage abgelehnt? Das finde ich unhöflich.'],
    en: ['You declined my invitation, how rude.'],
  },
  silent: {
    de: [
      'Der Antrag wurde bewilligt.',
      'Warum haben Sie sich für Lehm entschieden?',
      'Wir bauen einen Kindergarten.',
    ],
    en: [
      'The offer was accepted.',
      'Why did you choose lime plaster?',
      'We met by accident, for the third time.',
    ],
  },
};
