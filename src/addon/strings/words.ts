import type { Advice } from '../../judgement/advice.ts';
import type { StrategyName } from '../../judgement/strategies.ts';
import type { Kind, Platform } from '../../platforms/notification.ts';
import type { KnownBy } from '../../rules/facts.ts';
import type { Localised } from '../../text/localised.ts';

/** The domain's vocabulary as the cards say it. */
export const PLATFORM: Readonly<Record<Platform, string>> = { linkedin: 'LinkedIn', xing: 'XING' };

export const ADVICE_WORDS: Readonly<Record<Advice, Localised>> = {
  accept: { de: 'Bestätigen', en: 'Accept' },
  'answer-now': { de: 'Bestätigen und gleich antworten', en: 'Accept and answer now' },
  'answer-first': { de: 'Erst antworten, später bestätigen', en: 'Answer first, accept later' },
  'look-yourself': { de: 'Selbst ansehen', en: 'Have a look yourself' },
  'invite-to-meet': { de: 'Zu einem Treffen einladen', en: 'Invite to a meeting' },
  'ask-back': { de: 'Zurückfragen', en: 'Ask back' },
  wait: { de: 'Auf die Antwort warten', en: 'Wait for the answer' },
  'decline-kindly': { de: 'Freundlich absagen', en: 'Decline kindly' },
  'decline-silently': { de: 'Ohne Antwort ablehnen', en: 'Decline without a reply' },
};

/** A message asks for no confirmation: where the requester only wrote, the advice says less. */
export const MESSAGE_ADVICE_WORDS: Readonly<Partial<Record<Advice, Localised>>> = {
  accept: { de: 'Antworten', en: 'Answer' },
  'answer-now': { de: 'Gleich antworten', en: 'Answer now' },
  'answer-first': { de: 'Antworten', en: 'Answer' },
  'decline-silently': { de: 'Nicht antworten', en: 'No answer needed' },
};

export const KIND_WORDS: Readonly<Record<Kind, Localised>> = {
  'contact-request': { de: 'Kontaktanfrage', en: 'Contact request' },
  'contact-request-reminder': {
    de: 'Erinnerung an eine Kontaktanfrage',
    en: 'Reminder of a contact request',
  },
  message: { de: 'Nachricht', en: 'Message' },
  'request-accepted': { de: 'Anfrage wurde bestätigt', en: 'Request accepted' },
  'profile-visit': { de: 'Profilbesuch', en: 'Profile visit' },
  job: { de: 'Stellenanzeigen', en: 'Jobs' },
  digest: { de: 'Übersicht', en: 'Digest' },
  newsletter: { de: 'Newsletter', en: 'Newsletter' },
  group: { de: 'Gruppe', en: 'Group' },
  event: { de: 'Veranstaltung', en: 'Event' },
  birthday: { de: 'Geburtstag', en: 'Birthday' },
  security: { de: 'Sicherheit', en: 'Security' },
  other: { de: 'Nicht erkannt', en: 'Not recognised' },
};

export const STRATEGY_WORDS: Readonly<Record<StrategyName, Localised>> = {
  'dialogue-first': { de: 'Erst der Dialog', en: 'Dialogue first' },
  'meet-twice': { de: 'Erst zweimal treffen', en: 'Meet twice first' },
  'message-first': { de: 'Erst eine Nachricht', en: 'Message first' },
  'profile-check': { de: 'Blick ins Profil', en: 'Profile check' },
  'no-text-no-contact': { de: 'Ohne Text kein Kontakt', en: 'No text, no contact' },
  'known-only': { de: 'Nur Bekannte', en: 'Only people I know' },
};

export const KNOWN_WORDS: Readonly<Record<KnownBy, Localised>> = {
  'mail-exchanged': { de: 'Sie haben sich schon Mails geschrieben.', en: 'You have exchanged mail before.' },
  'accepted-before': { de: 'Sie waren schon verbunden.', en: 'You were connected before.' },
  exception: { de: 'Steht in Ihren Ausnahmen.', en: 'Is one of your exceptions.' },
  'same-name-only': {
    de: 'Jemand gleichen Namens kommt in Ihren Mails vor; das muss nicht dieselbe Person sein.',
    en: 'Somebody of the same name appears in your mail; it may be another person.',
  },
};
