import type { RuleExamples, TextRule } from '../rule.ts';
import { OCCASION } from '../words.ts';

export const rule: TextRule = {
  id: 'shared-event',
  group: 'event',
  source: 'S0',
  reason: { de: 'Knüpft an eine Veranstaltung an.', en: 'Builds on an event.' },
  patterns: [
    String.raw`\b(?:bei|beim|auf|auf der|im|am|at|in|from|after|nach|vom|zum|zur|during|während) (?:der |dem |den |the |ihrem |deinem |eurem |ihrer |deiner |your |eurer |einem |our |unserem )?(?:[a-z0-9äöü'-]{2,22} ){0,3}${OCCASION}\b`,
    String.raw`\b(?:${OCCASION})(?:s|es|en)? (?:[^.!?]{0,50})\b(?:teilgenommen|gehört|gelauscht|besucht|gesehen|zugehört|dabei|angemeldet|attended|attending|heard|saw|registered|signed up|sitting|saß|war ich|vor ort|austausch…)\b`,
    String.raw`\b(?:(?:attended|joined|heard|watched|visited|besuchte) (?:your|the|ihr|dein)[a-z]{0,3} (?:[a-z0-9-]{2,20} ){0,2}${OCCASION}|teilnehmer(?:in)?(?:liste)?|attendee|fellow (?:attendee|participant|speaker)|mitaussteller|aussteller|participants? list|angemeldet|komme auch|nehme teil|bin auch dabei|sehen wir uns (?:auf|bei|beim|dort|da)|sind sie auch (?:auf|bei|beim|dort)|bist du auch (?:auf|bei|beim|dort)|are you going to|will you be at|see you (?:at|there))\b`,
  ],
  // Free webinars are an advertisement, not a shared event.
  unless: [
    String.raw`\b(?:kostenlose[ns]? webinar|free webinar|unser(?:em)? webinar|wir (?:helfen|bieten)|we help|gratis)\b`,
  ],
};

export const examples: RuleExamples = {
  report: {
    de: ['Ich saß gestern in Ihrem Vortrag auf der Orgeltagung.', 'Sehen wir uns auf dem Barcamp in Hof?'],
    en: ['I attended your workshop in Bergen.', 'Will you be at the spring fair?'],
  },
  silent: {
    de: ['Wir feiern ein Fest der Farben.', 'Der Verein trifft sich.'],
    en: ['We celebrate colours.', 'Our party is over.'],
  },
};
