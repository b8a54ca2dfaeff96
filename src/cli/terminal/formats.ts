import type { UiLanguage } from '../../text/localised.ts';

const LOCALES: Readonly<Record<UiLanguage, string>> = { de: 'de-DE', en: 'en-GB' };

/** A day as the language writes it, ten columns wide: 14.02.2026, 2026-02-14. */
export function dayText(time: number | null, language: UiLanguage): string {
  if (time === null) return '';
  return new Intl.DateTimeFormat(language === 'de' ? 'de-DE' : 'en-CA', {
    day: '2-digit',
    month: '2-digit',
    year: 'numeric',
  }).format(time);
}

/** A number with the language's separators. */
export function numberText(value: number, language: UiLanguage, digits = 0): string {
  return value.toLocaleString(LOCALES[language], {
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  });
}
