import type { UiLanguage } from '../../text/localised.ts';
import { ABOUT as T } from '../strings/about.ts';
import type { CardView } from '../view.ts';

export function privacyCard(language: UiLanguage): CardView {
  return linesCard(T.privacy[language], T.privacyLines[language]);
}

export function helpCard(language: UiLanguage): CardView {
  return linesCard(T.help[language], T.helpLines[language]);
}

function linesCard(title: string, lines: readonly string[]): CardView {
  return { title, sections: [{ widgets: lines.map((text) => ({ kind: 'paragraph', text })) }] };
}
