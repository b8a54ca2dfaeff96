import { ADVICE, type Advice } from '../judgement/advice.ts';
import { ADVICE_NAMES } from '../judgement/names.ts';
import type { UiLanguage } from '../text/localised.ts';

/** A label of ours: the parent marks a mail as seen, a child says what to do. */
export type LabelKey = 'parent' | Advice;

export const LABEL_KEYS = ['parent', ...ADVICE] as const satisfies readonly LabelKey[];

/**
 * The full name of a label. Names are neutral: the requester might look over the user's shoulder.
 * @param parent the user's name for the parent, without "/"
 */
export function labelName(key: LabelKey, language: UiLanguage, parent: string): string {
  return key === 'parent' ? parent : `${parent}/${ADVICE_NAMES[key][language]}`;
}

/** Text and background of a label. */
export interface LabelColor {
  readonly textColor: string;
  readonly backgroundColor: string;
}

/**
 * Colours from Gmail's fixed palette (https://developers.google.com/workspace/gmail/api/guides/labels): green to answer,
 * amber to look at, grey where nothing is to be done. No red: nobody is accused.
 */
const COLORS: Readonly<Record<LabelKey, LabelColor>> = {
  parent: { textColor: '#464646', backgroundColor: '#e7e7e7' },
  accept: { textColor: '#0b4f30', backgroundColor: '#b9e4d0' },
  'answer-now': { textColor: '#ffffff', backgroundColor: '#0b804b' },
  'answer-first': { textColor: '#0b4f30', backgroundColor: '#b9e4d0' },
  'look-yourself': { textColor: '#684e07', backgroundColor: '#fce8b3' },
  'invite-to-meet': { textColor: '#0d3472', backgroundColor: '#c9daf8' },
  'ask-back': { textColor: '#0d3472', backgroundColor: '#a4c2f4' },
  wait: { textColor: '#41236d', backgroundColor: '#e4d7f5' },
  'decline-kindly': { textColor: '#464646', backgroundColor: '#efefef' },
  'decline-silently': { textColor: '#666666', backgroundColor: '#f3f3f3' },
};

export function labelColor(key: LabelKey): LabelColor {
  return COLORS[key];
}
