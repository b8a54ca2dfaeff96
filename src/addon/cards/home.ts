import type { UiLanguage } from '../../text/localised.ts';
import type { CardView } from '../view.ts';
import { helpCard } from './about.ts';

/** The card of the homepage. */
export function homeCard(language: UiLanguage): CardView {
  return { ...helpCard(language), title: 'Vorzimmer' };
}
