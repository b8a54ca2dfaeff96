import type { Advice } from '../judgement/advice.ts';
import type { UiLanguage } from '../text/localised.ts';

/** A label of ours: the parent marks a mail as seen, a child says what to do. */
export type LabelKey = 'parent' | Advice;

const CHILDREN: Readonly<Record<Advice, Readonly<Record<UiLanguage, string>>>> = {
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

/**
 * The full name of a label. Names are neutral: the requester might look over the user's shoulder.
 * @param parent the user's name for the parent, without "/"
 */
export function labelName(key: LabelKey, language: UiLanguage, parent: string): string {
  return key === 'parent' ? parent : `${parent}/${CHILDREN[key][language]}`;
}
