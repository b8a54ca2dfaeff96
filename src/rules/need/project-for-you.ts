import type { RuleExamples, TextRule } from '../rule.ts';
import { WHEN } from '../words.ts';

export const rule: TextRule = {
  id: 'project-for-you',
  group: 'need',
  source: 'S0',
  reason: {
    de: 'Nennt ein Vorhaben, das zu Ihrer Arbeit passen soll.',
    en: 'Names a project meant for your work.',
  },
  patterns: [
    String.raw`\b(?:für|for|bei|zu|wegen|betrifft|bezüglich) (?:unser(?:e[nmrs]?)?|mein(?:e[nmrs]?)?|ein(?:e[nmrs]?)?|das|den|die|our|my|a|an|the) (?:[a-z0-9-]{2,22} ){0,3}(?:projekt|vorhaben|bauvorhaben|relaunch|umzug|umbau|neubau|jubiläum|tagung|kongress|klausur(?:tagung)?|firmenfeier|hochzeit|betriebsfeier|messe(?:auftritt|stand)|webshop|website|webseite|onlineshop|umstellung|einführung|migration|audit|zertifizierung|gutachten|übersetzung|katalog|geschäftsbericht|broschüre|imagefilm|project|rollout|redesign|conference|wedding|workshop|training|offsite|annual report|catalogue|translation)\b`,
    String.raw`\b(?:${WHEN}) (?:[^.!?]{0,50})(?:projekt|workshop|schulung|training|umzug|relaunch|vortrag|start|projekt…|project|offsite|launch)\b`,
  ],
  // Projects are also what agents, sellers and team builders talk of.
  unless: [
    String.raw`\b(?:kunde[n]? (?:sucht|suche)|my client|our client|festanstellung|kandidat…|wir helfen|we help|nebenbei|einkommen|income|token|crypto)\b`,
  ],
};

export const examples: RuleExamples = {
  report: {
    de: [
      'Es geht um eine Anfrage für unser Bauvorhaben am Hafen.',
      'Für unsere Tagung im Mai fehlt noch eine Moderation.',
    ],
    en: ['I write for our annual report.', 'For our offsite in June we lack a host.'],
  },
  silent: {
    de: ['Projekte sind unser Leben.', 'Spannende Projekte für dich.'],
    en: ['Projects are our life.', 'Exciting projects await.'],
  },
};
