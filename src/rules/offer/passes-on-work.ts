import type { RuleExamples, TextRule } from '../rule.ts';

export const rule: TextRule = {
  id: 'passes-on-work',
  group: 'offer',
  source: 'own',
  reason: {
    de: 'Will Aufträge oder Kunden an Sie weitergeben.',
    en: 'Wants to pass on work or clients to you.',
  },
  patterns: [
    String.raw`\b(?:aufträge?|anfragen?|mandate?|kund(?:en|in)|patient(?:en|in)|projekte?|clients?|work|leads|jobs?|enquir(?:y|ies)) (?:[^.!?]{0,60})\b(?:weitergeben|abgeben|weiterleiten|weiterreichen|vermitteln|überlassen|übergeben|abzugeben|weiterempfehlen|pass (?:on|along|to you)|refer to you|hand over|send your way|hand (?:on|off))\b`,
    String.raw`\b(?:(?:ich |wir |we |i )?(?:kann|können|würde[n]?|möchte[n]?|can|would|could|have to|muss|müssen)) (?:[^.!?]{0,40})(?:an (?:sie|dich|euch) (?:abgeben|weitergeben|verweisen|weiterleiten|übergeben|empfehlen)|pass (?:on |along |it |them )|send (?:them |some |clients |work )?(?:your way|to you))`,
    String.raw`\b(?:überlauf|ausgebucht,|fully booked|overflow|zu viele anfragen|more (?:work|enquiries) than)\b`,
  ],
  // Lead sellers promise clients to everybody.
  unless: [
    String.raw`\b(?:wir generieren|we generate|lead[- ]?gen…|neukundengewinnung|kandidat…|candidate|garantier…)\b`,
  ],
};

export const examples: RuleExamples = {
  report: {
    de: ['Ich bin ausgebucht, darf ich Anfragen an Sie weitergeben?'],
    en: ['I am fully booked and could pass on two clients to you.'],
  },
  silent: { de: ['Wir generieren Kundenanfragen.'], en: ['We generate leads.'] },
};
