import type { RuleExamples, TextRule } from '../rule.ts';

export const rule: TextRule = {
  id: 'career-question',
  group: 'question',
  source: 'own',
  reason: {
    de: 'Fragt nach Ihrem Weg oder bittet um ein Gespräch, um zu lernen.',
    en: 'Asks about your path, or for a talk to learn from you.',
  },
  patterns: [
    String.raw`\b(?:15|20|10|30|fifteen|twenty|ten|thirty|few|half an hour|zwanzig|zehn|fünfzehn|viertelstunde|halbe stunde|15-20|20-30) ?-?(?:minutes?|minuten|min|mins)? ?(?:of your time|ihrer zeit|deiner zeit|on the phone|call|chat|fragen|questions)\b`,
    String.raw`\b(?:pick your brain|your career (?:path|journey|progression|change|advice)|your (?:path|journey|transition|switch|move) (?:into|to|from|in)|how you (?:got|made|broke|moved|landed|started|navigated|ended up|switched|found)|how did you (?:get|make|break|land|start|end up|move|switch)|what drew you|what made you|career advice|informational interview|learn from your (?:experience|path|journey)|hear (?:about )?(?:how|what|your (?:story|path|journey))|share (?:your )?(?:insights|experience)|sharing (?:your )?(?:insights|experience)|honest (?:view|opinion|look|advice)|any advice)\b`,
    String.raw`\b(?:(?:ihr|dein|ihrem|deinem|ihren|deinen) (?:weg|werdegang|einstieg|umstieg|quereinstieg|wechsel) (?:in|zu|zur|von|vom|ins|als)|wie (?:sie|du) (?:damals |eigentlich |es )?(?:[a-z]{1,14} ){0,5}(?:geschafft|gekommen|geworden|gelandet|gewechselt|angefangen|umgestiegen|reingekommen|eingestiegen)|wie (?:sind sie|bist du) (?:[a-z]{1,14} ){0,5}(?:gekommen|geworden|gelandet|gewechselt)|ehrliche (?:einschätzung|meinung|antwort)|ehrlich sag(?:t|en)|aus erster hand|rat (?:geben|zum)|lohnt sich (?:das|der|die)|berufsanfänger…|quereinstieg|umschulung|würde mich interessieren|ich frage mich (?:nur)?|wüsste (?:nur |gern|gerne))\b`,
    String.raw`\b(?:i'd be curious|i am curious|i'm curious|simply curious|just curious|i've wondered|i wonder|i'd (?:genuinely )?like to understand|i only want to know|one thing i've wondered|asking as a|was it worth|is it worth)\b`,
  ],
  // Recruiters and sellers ask in the same words.
  unless: [
    String.raw`\b(?:my client|our client|mein kunde|unser kunde|free trial|demo|franchise|income|einkommen|wir helfen|we help|leads|position for you|salary)\b`,
  ],
};

export const examples: RuleExamples = {
  report: {
    de: [
      'Mich würde interessieren, wie du in die Forschung gekommen bist.',
      'Ihr Weg in die Denkmalpflege beeindruckt mich.',
    ],
    en: ['Could I have 15 minutes of your time?', 'I would love to hear how you made the switch.'],
  },
  silent: { de: ['Der Weg ist weit.'], en: ['We help you and pick your brain in a demo.'] },
};
