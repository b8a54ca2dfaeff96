import type { Localised } from '../../text/localised.ts';

/** What can be wrong with a strategy. */
export const SETTINGS = {
  noStrategy: (value: string, known: string): Localised => ({
    de: `Die Strategie „${value}“ gibt es nicht. Bekannt sind ${known}, oder nennen Sie eine JSON-Datei.`,
    en: `There is no strategy “${value}”. Known are ${known}, or name a JSON file.`,
  }),
  noJson: (path: string, reason: string): Localised => ({
    de: `${path} ist kein gültiges JSON (${reason}).`,
    en: `${path} is not valid JSON (${reason}).`,
  }),
} as const;
