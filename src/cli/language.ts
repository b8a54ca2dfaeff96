import type { UiLanguage } from '../text/localised.ts';

/** The language that the environment asks for (LC_ALL before LC_MESSAGES before LANG): German for `de…`, else English. */
export function languageOf(env: Readonly<Record<string, string | undefined>>): UiLanguage {
  const locale = env.LC_ALL || env.LC_MESSAGES || env.LANG || '';
  return /^de(?:[_.@-]|$)/i.test(locale) ? 'de' : 'en';
}
