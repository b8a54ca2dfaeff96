import type { Localised } from '../../text/localised.ts';

/** What can go wrong where one mail is asked for. */
export const ONE_MAIL = {
  several: (path: string, count: number): Localised => ({
    de: `${path} enthält ${count} Mails; nennen Sie eine davon, z. B. ${path}#1.`,
    en: `${path} holds ${count} mails; name one of them, e.g. ${path}#1.`,
  }),
  notThere: (path: string, number: number, count: number): Localised => ({
    de: `Eine Mail ${number} gibt es in ${path} nicht, nur ${count}.`,
    en: `There is no mail ${number} in ${path}, only ${count}.`,
  }),
  exists: (path: string): Localised => ({
    de: `${path} gibt es schon; --force überschreibt die Datei.`,
    en: `${path} exists already; --force overwrites it.`,
  }),
} as const;
