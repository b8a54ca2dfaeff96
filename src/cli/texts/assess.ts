import type { Localised, UiLanguage } from '../../text/localised.ts';

/** Words of `vorzimmer assess` and `vorzimmer rules`. */
export interface AssessTexts {
  readonly description: string;
  readonly pathArgument: string;
  readonly options: Readonly<
    Record<'json' | 'strategy' | 'contacts' | 'visitors' | 'shared' | 'completeness' | 'activity', string>
  >;
  readonly advice: string;
  readonly sure: (percent: number) => string;
}

export const ASSESS: Readonly<Record<UiLanguage, AssessTexts>> = {
  de: {
    description:
      'Beurteilt Texte von Anfragen. Liest JSON Lines mit id und text, aus Dateien oder von der Standardeingabe („-“).',
    pathArgument: 'Dateien mit JSON Lines, „-“ für die Standardeingabe',
    options: {
      json: 'gibt je Text ein JSON-Objekt aus',
      strategy: 'Name einer Strategie oder JSON-Datei',
      contacts: 'Profilprüfung: Zahl der Kontakte',
      visitors: 'Profilprüfung: Zahl der Profilbesucher',
      shared: 'Profilprüfung: Zahl der gemeinsamen Kontakte',
      completeness: 'Profilprüfung: empty, thin oder good',
      activity: 'Profilprüfung: own-topics, only-advertising oder none',
    },
    advice: 'Rat',
    sure: (percent) => `${percent} % sicher`,
  },
  en: {
    description:
      'Judges the texts of requests. Reads JSON Lines with id and text, from files or standard input (“-”).',
    pathArgument: 'files of JSON Lines, “-” for standard input',
    options: {
      json: 'prints one JSON object per text',
      strategy: 'name of a strategy or a JSON file',
      contacts: 'profile check: number of contacts',
      visitors: 'profile check: number of profile visitors',
      shared: 'profile check: number of shared contacts',
      completeness: 'profile check: empty, thin or good',
      activity: 'profile check: own-topics, only-advertising or none',
    },
    advice: 'Advice',
    sure: (percent) => `${percent} % sure`,
  },
};

export const ASSESS_TROUBLE = {
  line: (path: string, line: number, why: string): Localised => ({
    de: `${path}, Zeile ${line}: ${why} Erwartet wird ein JSON-Objekt mit id und text.`,
    en: `${path}, line ${line}: ${why} Expected is a JSON object with id and text.`,
  }),
  noJson: { de: 'kein gültiges JSON.', en: 'no valid JSON.' },
  noFields: { de: 'id oder text fehlt.', en: 'id or text is missing.' },
  count: (option: string, value: string): Localised => ({
    de: `${option} braucht eine ganze Zahl ab 0, nicht „${value}“.`,
    en: `${option} needs a whole number from 0, not “${value}”.`,
  }),
  choice: (option: string, value: string, choices: string): Localised => ({
    de: `${option} kennt „${value}“ nicht. Möglich sind: ${choices}.`,
    en: `${option} does not know “${value}”. Possible are: ${choices}.`,
  }),
} as const;
