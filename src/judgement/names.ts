import type { Localised } from '../text/localised.ts';
import type { Advice } from './advice.ts';
import type { Category } from './category.ts';

/** What a category is called when the product speaks to its user. Neutral: the requester may look over the shoulder. */
export const CATEGORY_NAMES: Readonly<Record<Category, Localised>> = {
  'known-person': { de: 'Bekannte Person', en: 'Known person' },
  'concrete-need': { de: 'Konkretes Anliegen', en: 'Concrete need' },
  'concrete-offer': { de: 'Konkretes Angebot', en: 'Concrete offer' },
  'press-or-speaking': { de: 'Presse oder Auftritt', en: 'Press or speaking' },
  referral: { de: 'Empfehlung', en: 'Referral' },
  question: { de: 'Frage', en: 'Question' },
  'event-or-group': { de: 'Veranstaltung oder Gruppe', en: 'Event or group' },
  recruiting: { de: 'Stelle oder Projektvermittlung', en: 'Job or placement' },
  'vague-benefit': { de: 'Unbestimmter Nutzen', en: 'Unspecified benefit' },
  'network-growth': { de: 'Netzwerk erweitern', en: 'Growing a network' },
  'profile-visit': { de: 'Profilbesuch', en: 'Profile visit' },
  'platform-suggestion': { de: 'Vorschlag der Plattform', en: 'Suggested by the platform' },
  'no-text': { de: 'Ohne eigenen Text', en: 'Without own text' },
  'sales-pitch': { de: 'Angebot zum Kauf', en: 'Sales offer' },
  dubious: { de: 'Mit Vorsicht zu lesen', en: 'To be read with caution' },
  complaint: { de: 'Reaktion auf eine Ablehnung', en: 'Reaction to a refusal' },
  unclear: { de: 'Unklar', en: 'Unclear' },
};

/** The same for a column of a table, where a name has to fit in some eighteen letters: shorter, as neutral. */
export const CATEGORY_SHORT_NAMES: Readonly<Record<Category, Localised>> = {
  'known-person': { de: 'bekannt', en: 'known person' },
  'concrete-need': { de: 'konkretes Anliegen', en: 'concrete need' },
  'concrete-offer': { de: 'konkretes Angebot', en: 'concrete offer' },
  'press-or-speaking': { de: 'Presse, Auftritt', en: 'press, speaking' },
  referral: { de: 'Empfehlung', en: 'referral' },
  question: { de: 'Frage', en: 'question' },
  'event-or-group': { de: 'Event, Gruppe', en: 'event, group' },
  recruiting: { de: 'Recruiting', en: 'recruiting' },
  'vague-benefit': { de: 'vager Nutzen', en: 'vague benefit' },
  'network-growth': { de: 'Netzwerk erweitern', en: 'network growth' },
  'profile-visit': { de: 'Profilbesuch', en: 'profile visit' },
  'platform-suggestion': { de: 'Vorschlag', en: 'suggestion' },
  'no-text': { de: 'ohne Text', en: 'no text' },
  'sales-pitch': { de: 'Verkauf', en: 'sales offer' },
  dubious: { de: 'mit Vorsicht', en: 'with caution' },
  complaint: { de: 'nach Ablehnung', en: 'after a refusal' },
  unclear: { de: 'unklar', en: 'unclear' },
};

/**
 * What an advice is called: the label in the mailbox. Where a shell has room for more it says more, and only there
 * (src/cli/texts/words.ts, src/addon/strings/words.ts).
 */
export const ADVICE_NAMES: Readonly<Record<Advice, Localised>> = {
  accept: { de: 'Bestätigen', en: 'Accept' },
  'answer-now': { de: 'Gleich antworten', en: 'Answer now' },
  'answer-first': { de: 'Erst antworten', en: 'Answer first' },
  'look-yourself': { de: 'Selbst ansehen', en: 'Look yourself' },
  'invite-to-meet': { de: 'Zum Treffen einladen', en: 'Invite to meet' },
  'ask-back': { de: 'Rückfrage', en: 'Ask back' },
  wait: { de: 'Wartet auf Antwort', en: 'Waiting for an answer' },
  'decline-kindly': { de: 'Freundlich absagen', en: 'Decline kindly' },
  'decline-silently': { de: 'Ohne Antwort', en: 'No reply needed' },
};
