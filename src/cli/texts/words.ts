import type { Advice } from '../../judgement/advice.ts';
import type { Category } from '../../judgement/category.ts';
import type { Kind, Platform } from '../../platforms/notification.ts';
import type { Localised } from '../../text/localised.ts';

/** The domain's words as the terminal shows them. */
export const PLATFORM_WORDS: Readonly<Record<Platform, string>> = { linkedin: 'LinkedIn', xing: 'XING' };

export const ADVICE_WORDS: Readonly<Record<Advice, Localised>> = {
  accept: { de: 'Bestätigen', en: 'Accept' },
  'answer-now': { de: 'Gleich antworten', en: 'Answer now' },
  'answer-first': { de: 'Erst antworten, dann entscheiden', en: 'Answer first, decide later' },
  'look-yourself': { de: 'Selbst ansehen', en: 'Look yourself' },
  'invite-to-meet': { de: 'Zum Treffen einladen', en: 'Invite to meet' },
  'ask-back': { de: 'Rückfrage stellen', en: 'Ask back' },
  wait: { de: 'Wartet auf Antwort', en: 'Waiting for an answer' },
  'decline-kindly': { de: 'Freundlich absagen', en: 'Decline kindly' },
  'decline-silently': { de: 'Keine Antwort nötig', en: 'No reply needed' },
};

export const CATEGORY_WORDS: Readonly<Record<Category, Localised>> = {
  'known-person': { de: 'bekannt', en: 'known person' },
  'concrete-need': { de: 'konkreter Bedarf', en: 'concrete need' },
  'concrete-offer': { de: 'konkretes Angebot', en: 'concrete offer' },
  'press-or-speaking': { de: 'Presse, Vortrag', en: 'press or talk' },
  referral: { de: 'Empfehlung', en: 'referral' },
  question: { de: 'Frage', en: 'question' },
  'event-or-group': { de: 'Event, Gruppe', en: 'event or group' },
  recruiting: { de: 'Recruiting', en: 'recruiting' },
  'vague-benefit': { de: 'vager Nutzen', en: 'vague benefit' },
  'network-growth': { de: 'Netzwerk ausbauen', en: 'network growth' },
  'profile-visit': { de: 'Profilbesuch', en: 'profile visit' },
  'platform-suggestion': { de: 'Vorschlag', en: 'suggestion' },
  'no-text': { de: 'ohne Text', en: 'no text' },
  'sales-pitch': { de: 'Verkauf', en: 'sales pitch' },
  dubious: { de: 'zweifelhaft', en: 'dubious' },
  complaint: { de: 'Vorwurf', en: 'complaint' },
  unclear: { de: 'unklar', en: 'unclear' },
};

/** A kind with its number: "1 Profilbesuch", "3 Profilbesuche". */
export const KIND_WORDS: Readonly<Record<Kind, { readonly one: Localised; readonly many: Localised }>> = {
  'contact-request': {
    one: { de: 'Kontaktanfrage', en: 'contact request' },
    many: { de: 'Kontaktanfragen', en: 'contact requests' },
  },
  'contact-request-reminder': {
    one: { de: 'Erinnerung', en: 'reminder' },
    many: { de: 'Erinnerungen', en: 'reminders' },
  },
  message: { one: { de: 'Nachricht', en: 'message' }, many: { de: 'Nachrichten', en: 'messages' } },
  'request-accepted': {
    one: { de: 'bestätigter Kontakt', en: 'accepted contact' },
    many: { de: 'bestätigte Kontakte', en: 'accepted contacts' },
  },
  'profile-visit': {
    one: { de: 'Profilbesuch', en: 'profile visit' },
    many: { de: 'Profilbesuche', en: 'profile visits' },
  },
  job: { one: { de: 'Stellenmail', en: 'job mail' }, many: { de: 'Stellenmails', en: 'job mails' } },
  digest: {
    one: { de: 'Zusammenfassung', en: 'digest' },
    many: { de: 'Zusammenfassungen', en: 'digests' },
  },
  newsletter: { one: { de: 'Newsletter', en: 'newsletter' }, many: { de: 'Newsletter', en: 'newsletters' } },
  group: { one: { de: 'Gruppenmail', en: 'group mail' }, many: { de: 'Gruppenmails', en: 'group mails' } },
  event: { one: { de: 'Eventmail', en: 'event mail' }, many: { de: 'Eventmails', en: 'event mails' } },
  birthday: { one: { de: 'Geburtstag', en: 'birthday' }, many: { de: 'Geburtstage', en: 'birthdays' } },
  security: {
    one: { de: 'Sicherheitshinweis', en: 'security notice' },
    many: { de: 'Sicherheitshinweise', en: 'security notices' },
  },
  other: { one: { de: 'andere', en: 'other' }, many: { de: 'andere', en: 'others' } },
};
