import type { Advice } from '../../judgement/advice.ts';
import { ADVICE_NAMES } from '../../judgement/names.ts';
import type { StrategyName } from '../../judgement/strategies.ts';
import { KIND_NAMES } from '../../platforms/names.ts';
import type { Kind } from '../../platforms/notification.ts';
import type { KnownBy } from '../../rules/facts.ts';
import type { Localised, UiLanguage } from '../../text/localised.ts';

/** An advice as a card says it: a sentence where the label has a word, with what happens to the confirmation. */
export const ADVICE_WORDS: Readonly<Record<Advice, Localised>> = {
  ...ADVICE_NAMES,
  'answer-now': { de: 'Bestätigen und gleich antworten', en: 'Accept and answer now' },
  'answer-first': { de: 'Erst antworten, später bestätigen', en: 'Answer first, accept later' },
  'look-yourself': { de: 'Selbst ansehen', en: 'Have a look yourself' },
  'invite-to-meet': { de: 'Zu einem Treffen einladen', en: 'Invite to a meeting' },
  'ask-back': { de: 'Zurückfragen', en: 'Ask back' },
  wait: { de: 'Auf die Antwort warten', en: 'Wait for the answer' },
  'decline-silently': { de: 'Ohne Antwort ablehnen', en: 'Decline without a reply' },
};

/** A message asks for no confirmation: where the requester only wrote, the advice says less. */
export const MESSAGE_ADVICE_WORDS: Readonly<Partial<Record<Advice, Localised>>> = {
  accept: { de: 'Antworten', en: 'Answer' },
  'answer-now': { de: 'Gleich antworten', en: 'Answer now' },
  'answer-first': { de: 'Antworten', en: 'Answer' },
  'decline-silently': { de: 'Nicht antworten', en: 'No answer needed' },
};

/** Behind a number "other mails" is right; on the card of one mail it would hide that we do not know what it is. */
const NOT_RECOGNISED: Localised = { de: 'Nicht erkannt', en: 'Not recognised' };

/** A kind at the beginning of a line. */
export function kindName(kind: Kind, language: UiLanguage): string {
  const name = (kind === 'other' ? NOT_RECOGNISED : KIND_NAMES[kind].one)[language];
  return name.charAt(0).toUpperCase() + name.slice(1);
}

export const STRATEGY_WORDS: Readonly<Record<StrategyName, Localised>> = {
  'dialogue-first': { de: 'Erst der Dialog', en: 'Dialogue first' },
  'meet-twice': { de: 'Erst zweimal treffen', en: 'Meet twice first' },
  'message-first': { de: 'Erst eine Nachricht', en: 'Message first' },
  'profile-check': { de: 'Blick ins Profil', en: 'Profile check' },
  'no-text-no-contact': { de: 'Ohne Text kein Kontakt', en: 'No text, no contact' },
  'known-only': { de: 'Nur Bekannte', en: 'Only people I know' },
};

export const KNOWN_WORDS: Readonly<Record<KnownBy, Localised>> = {
  'mail-exchanged': {
    de: 'Sie haben dieser Person schon gemailt.',
    en: 'You have sent mail to this person before.',
  },
  'accepted-before': { de: 'Sie waren schon verbunden.', en: 'You were connected before.' },
  exception: { de: 'Steht in Ihren Ausnahmen.', en: 'Is one of your exceptions.' },
  'name-wrote': {
    de: 'Jemand gleichen Namens hat Ihnen schon gemailt; eine Mail von Ihnen dorthin ist nicht bekannt.',
    en: 'Somebody of the same name has sent you mail; no mail from you to them is known.',
  },
  'same-name-only': {
    de: 'Jemand gleichen Namens kommt in Ihren Mails vor; das muss nicht dieselbe Person sein.',
    en: 'Somebody of the same name appears in your mail; it may be another person.',
  },
};
