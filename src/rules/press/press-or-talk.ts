import type { RuleExamples, TextRule } from '../rule.ts';
import { YOU } from '../words.ts';

export const rule: TextRule = {
  id: 'press-or-talk',
  group: 'press',
  source: 'own',
  reason: {
    de: 'Anfrage von Medien oder für einen Auftritt.',
    en: 'A request from the media or for an appearance.',
  },
  patterns: [
    String.raw`\b(?:podcast(?:gast|folge)?|interview(?:partner|gast|anfrage|reihe|serie)?|redaktion|redakteur(?:in)?|journalist(?:in)?|reporter(?:in)?|lokalzeitung|fachzeitschrift|tageszeitung|zeitung|zeitschrift|magazin|rundfunk|radio(?:sendung)?|fernseh…|fernsehbeitrag|tv|reportage|gastbeitrag|gastartikel|fachbeitrag|porträt|portrait|o-ton|statement|zitat|pressestelle|presseanfrage|doku|dokumentarfilm|dokumentation) (?:[^.!?]{0,90})\b(?:${YOU})\b`,
    String.raw`\b(?:${YOU}) (?:[^.!?]{0,80})\b(?:podcast|interview(?:en|partner(?:in)?)?|interviewgast|zitieren|porträtieren|portraitieren|gastbeitrag|gastartikel|o-ton|vortrag halten|referent(?:in)?|keynote|speaker(?:in)?|podium(?:sdiskussion)?|podiumsgast|panel(?:list)?|sprecher(?:in)?|auf (?:unserer|der|die) bühne|talkgast|guest (?:on|in|for)|be a guest|featured|feature you|write about|quote you|speak (?:at|on|about)|moderation|laudatio|keynote)\b`,
    String.raw`\b(?:speaker|keynote|referent(?:in|en)?|vortragende|podiumsgäste|panelist|vortrag|sprecher(?:in)?|talkgäste|interviewpartner(?:in|innen)?|podcast(?: guest|gäste)?) (?:[^.!?]{0,30})\b(?:gesucht|suche[n]?|gewinnen|anfragen|einladen|invite|for our|für unser(?:e[nmrs]?)?|for the|für d(?:ie|en|as))\b`,
    String.raw`\b(?:i (?:host|run|produce)|i'm (?:launching|hosting|producing)|we (?:host|produce)|ich (?:moderiere|betreibe|produziere|schreibe)|i (?:write|am writing|'m writing) (?:for|a piece|an article)|i am a (?:journalist|reporter)|i'm a (?:journalist|reporter)) (?:[^.!?]{0,40})(?:podcast|youtube|show|radio|zeitung|magazin|blog|piece|article|newspaper|artikel|series|journalist|reporter|paper|magazine|daily|weekly|herald|news)`,
    String.raw`\b(?:call for papers|cfp|vortragsanfrage|interviewanfrage|presseanfrage|redaktionsschluss|content series featuring|series featuring|interview for my|einen artikel über|für einen (?:artikel|beitrag|bericht)|aufzeichnung (?:am|im|ist)|for an article|for a (?:piece|feature|story|documentary)|podcast guest|be featured|being featured|perfect guest|vortrag (?:bei uns|auf unserer|halten|zu halten)|keynote (?:bei uns|halten))\b`,
  ],
  // Agencies that sell appearances use the same words.
  unless: [
    String.raw`\b(?:dein(?:en)? (?:eigenen )?podcast (?:zu|auf)|more listeners|podcast-agentur|hörer gewinnen|speaker-?coaching|wir bringen (?:sie|dich) in|we get you (?:featured|on)|we place|kostenpflichtig|listing fee)\b`,
  ],
};

export const examples: RuleExamples = {
  report: {
    de: [
      'Für unsere Lokalzeitung möchte ich mit Ihnen ein Interview führen.',
      'Ich moderiere einen Podcast über Orgelbau und hätte Sie gern zu Gast.',
    ],
    en: [
      'I host a podcast on bees and would like you to be a guest.',
      "I'm a reporter writing a piece on harbour cranes.",
    ],
  },
  silent: {
    de: ['Ich habe Ihr Buch gelesen.', 'Wir produzieren Magazinständer.'],
    en: ['I read your book.', 'We produce shelves.'],
  },
};
