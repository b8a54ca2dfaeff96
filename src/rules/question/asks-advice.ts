import type { RuleExamples, TextRule } from '../rule.ts';

export const rule: TextRule = {
  id: 'asks-advice',
  group: 'question',
  source: 'S0',
  reason: { de: 'Stellt eine Frage an Ihr Wissen.', en: 'Asks a question about what you know.' },
  patterns: [
    String.raw`\b(?:hätte|habe|hab|hät|hob|have|had|hätt|eine|kleine|kurze|fachliche|a|one|quick|few|zwei|two|nur) (?:ich |i |da |mal |dazu |noch |a |eine |an? ){0,4}(?:[a-z]{2,14} )?(?:frage|frag|verständnisfrage|rückfrage|nachfrage|question|questions|fragen) (?:zu|zum|zur|an|about|on|regarding|bezüglich|wegen|über|zua|zu |for)\b`,
    String.raw`\b(?:wissen|weißt|weisst|wüssten|wüsstest|kennen|kennst|woisch|weisch|wiss) (?:sie|du|ihr) (?:[^.!?]{0,30})(?:ob|wie|wo|wer|welche…|warum|was|einen|eine|wann|jemand)\b`,
    String.raw`\b(?:wie haben sie|wie hast du|wie machen sie das|wie machst du das|wie lösen|wie gehen sie (?:mit|vor|dabei)|womit|wo(?:her|mit|rauf)?|welche[nrsm]? (?:[a-z]{1,20})|worauf|warum|weshalb) (?:[^.!?]{0,90})\?`,
    String.raw`\b(?:how did you|which (?:[a-z]{1,20} ){1,3}(?:do|did|would) you|what (?:did|do|would) you (?:use|think|recommend|suggest|do|mean|make)|do you (?:know|happen to know|recall|have (?:any|a) (?:tip|experience|advice|source))|could you (?:tell|explain|point|recommend|share)|can you (?:tell|explain|point|recommend)|where (?:did|do|can|could)|is it (?:true|possible)|why did you|have you (?:tried|ever (?:used|tested|worked)))\b`,
    String.raw`\b(?:erfahrung(?:en)? (?:mit|gemacht)|einschätzung|ihren rat|deinen rat|um rat|einen tipp|tipps? (?:für|zu)|meinung zu|würdest du (?:[^.!?]{0,40})(?:empfehlen|raten)|würden sie (?:[^.!?]{0,40})(?:empfehlen|raten|eher)|your (?:advice|opinion|take|view) on|any (?:tips|advice)|would you recommend)\b`,
    String.raw`\b(?:umfrage|fragebogen|befragung|masterarbeit|bachelorarbeit|dissertation|doktorarbeit|forschungsprojekt|survey|questionnaire|thesis|dissertation|my research)\b`,
  ],
  // Sales questions are no questions; they name their cure.
  unless: [
    String.raw`\b(?:wir helfen|ich helfe|we help|unsere lösung|our (?:solution|platform|tool)|leads|demo|side income|einkommen|kostenlose[ns]? (?:analyse|check|webinar))\b`,
  ],
};

export const examples: RuleExamples = {
  report: {
    de: [
      'Ich habe eine Frage zu Ihrem Artikel über Kalkputz.',
      'Welche Kamera nutzt du für die Nachtaufnahmen?',
    ],
    en: ['I have a question about your talk.', 'Which binder did you use for the blue glaze?'],
  },
  silent: {
    de: ['Ohne Frage ein toller Beitrag.', 'Antworten gibt es hier.'],
    en: ['No doubt a great post.', 'The answer is here.'],
  },
};
