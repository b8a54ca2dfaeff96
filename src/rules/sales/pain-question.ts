import type { RuleExamples, TextRule } from '../rule.ts';

export const rule: TextRule = {
  id: 'pain-question',
  group: 'sales',
  source: 'S2',
  reason: {
    de: 'Fragt nach einem Problem, um eine Lösung anzubieten.',
    en: 'Asks about a pain in order to offer a cure.',
  },
  patterns: [
    String.raw`\b(?:wie (?:gehen sie|gehst du|lösen sie|löst du|handhaben|läuft (?:bei|das)|viel (?:zeit|kostet|geht|verlieren|zahl…)|viele (?:stunden|anfragen)|digital|zufrieden|gewinnen sie|sichern sie|organisier…|sorgen sie|generieren)|wer (?:kümmert|betreut|macht|reinigt|liefert|verantwortet)) (?:[^.!?]{0,80})\b(?:aktuell|derzeit|momentan|bei ihnen|bei dir|bei euch|heute|pro woche|ihr(?:e[nmrs]?)?|dein(?:e[nmrs]?)?|eur(?:e[nmrs]?)?)\b`,
    String.raw`\b(?:haben sie|hast du|wussten sie|wusstest du|kennen sie das|kennst du das|wollen sie|möchten sie|willst du|möchtest du|ärgern sie sich|ärgerst du dich|nutzen sie|nutzt du|sind sie zufrieden|bist du zufrieden|zahlen sie|zahlst du|verlieren sie) (?:[^.!?]{0,50})\b(?:schon (?:mal|einmal|überlegt|ein)|auch|dass|noch|zu viel|genug|mehr|keine lust mehr|bereits|eigentlich|mit ihrem|mit deinem)\b`,
    String.raw`\b(?:how (?:are|do) you (?:guys )?(?:currently |planning |handling |handle|getting|manage|managing|deal)|are you (?:guys |folks )?(?:currently|struggling|tired of|still|looking to|the right person)|have you (?:considered|thought about|looked into)|did you find a solution|who (?:handles|looks after|takes care|manages)|what does (?:one|it|your)|what's (?:holding|your plan|your biggest)|most (?:companies|leaders|managers|owners|firms|of the)|die meisten (?:unternehmen|firmen|betriebe|verlieren|sparen|wissen)|viele (?:kmu|unternehmen|betriebe|kunden|firmen|kolleg…) ~?(?:kämpfen|erzählen|verlieren|wissen|fragen)|bad timing|not a priority|keine priorität)\b`,
  ],
};

export const examples: RuleExamples = {
  report: {
    de: [
      'Wie viel Zeit verlieren Sie aktuell mit Rechnungen?',
      'Haben Sie schon mal überlegt, was ein Ausfall kostet?',
    ],
    en: ['How are you currently handling returns?', 'Who looks after cleaning in your building?'],
  },
  silent: { de: ['Wie geht es Ihnen?', 'Haben Sie Zeit?'], en: ['How are you?', 'Do you have time?'] },
};
