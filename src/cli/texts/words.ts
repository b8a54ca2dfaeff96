import type { Advice } from '../../judgement/advice.ts';
import { ADVICE_NAMES } from '../../judgement/names.ts';
import type { Localised } from '../../text/localised.ts';

/** An advice as the heading of a group: three labels are too short to be read without their mail. */
export const ADVICE_HEADINGS: Readonly<Record<Advice, Localised>> = {
  ...ADVICE_NAMES,
  'answer-first': { de: 'Erst antworten, dann entscheiden', en: 'Answer first, decide later' },
  'ask-back': { de: 'Rückfrage stellen', en: 'Ask back' },
  'decline-silently': { de: 'Keine Antwort nötig', en: 'No reply needed' },
};
