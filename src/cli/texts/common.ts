import type { UiLanguage } from '../../text/localised.ts';

/** Words of the command line itself. Every language has the same keys: the compiler sees to it. */
export interface CommonTexts {
  readonly description: string;
  readonly helpTitles: Readonly<Record<string, string>>;
  /** What the help's placeholders are called; a missing one stays as it is. */
  readonly placeholders: Readonly<Record<string, string>>;
  readonly withDefault: (description: string, value: string) => string;
  readonly didYouMean: (names: string) => string;
  readonly helpOption: string;
  readonly helpCommand: string;
  readonly versionOption: string;
  readonly langOption: string;
  readonly seeHelp: (command: string) => string;
  readonly unknownCommand: (name: string) => string;
  readonly unknownOption: (name: string) => string;
  readonly missingArgument: (name: string) => string;
  readonly missingValue: (name: string) => string;
  readonly tooManyArguments: string;
  readonly unknownLanguage: (name: string) => string;
  readonly unexpected: (message: string) => string;
}

export const COMMON: Readonly<Record<UiLanguage, CommonTexts>> = {
  de: {
    description:
      'Liest Kontaktanfragen von XING und LinkedIn aus Ihren Mails, beurteilt sie nach Ihrer Strategie und bereitet Antworten vor. Verschickt, bestätigt und löscht nichts.',
    helpTitles: {
      'Usage:': 'Aufruf:',
      'Arguments:': 'Angaben:',
      'Options:': 'Optionen:',
      'Global Options:': 'Allgemeine Optionen:',
      'Commands:': 'Befehle:',
    },
    placeholders: {
      command: 'Befehl',
      date: 'Datum',
      event: 'Ereignis',
      file: 'Datei',
      folder: 'Ordner',
      how: 'wie',
      kinds: 'Arten',
      mail: 'Mail',
      moment: 'Zeitpunkt',
      name: 'Name',
      'name|file': 'Name|Datei',
      number: 'Zahl',
      options: 'Optionen',
      path: 'Pfad',
      person: 'Person',
      search: 'Suche',
      seconds: 'Sekunden',
      text: 'Text',
      what: 'was',
    },
    withDefault: (description, value) => `${description} (sonst ${value})`,
    didYouMean: (names) => `Meinten Sie ${names}?`,
    helpOption: 'zeigt diese Hilfe',
    helpCommand: 'zeigt die Hilfe zu einem Befehl',
    versionOption: 'zeigt die Version',
    langOption: 'Sprache der Ausgabe: de oder en (sonst nach LC_ALL und LANG)',
    seeHelp: (command) => `Hilfe: ${command} --help`,
    unknownCommand: (name) => `Den Befehl „${name}“ gibt es nicht.`,
    unknownOption: (name) => `Die Option „${name}“ gibt es hier nicht.`,
    missingArgument: (name) => `Es fehlt die Angabe „${name}“.`,
    missingValue: (name) => `Die Option „${name}“ braucht einen Wert.`,
    tooManyArguments: 'Das sind mehr Angaben, als der Befehl kennt.',
    unknownLanguage: (name) => `Die Ausgabe gibt es auf Deutsch (de) und Englisch (en), nicht in „${name}“.`,
    unexpected: (message) => `Unerwarteter Fehler: ${message}`,
  },
  en: {
    description:
      'Reads contact requests of XING and LinkedIn in your mail, judges them by your strategy and prepares replies. Sends, accepts and deletes nothing.',
    helpTitles: {},
    placeholders: {},
    withDefault: (description, value) => `${description} (default ${value})`,
    didYouMean: (names) => `Did you mean ${names}?`,
    helpOption: 'show this help',
    helpCommand: 'show the help of a command',
    versionOption: 'show the version',
    langOption: 'language of the output: de or en (otherwise what LC_ALL and LANG say)',
    seeHelp: (command) => `Help: ${command} --help`,
    unknownCommand: (name) => `There is no command “${name}”.`,
    unknownOption: (name) => `There is no option “${name}” here.`,
    missingArgument: (name) => `The argument “${name}” is missing.`,
    missingValue: (name) => `The option “${name}” needs a value.`,
    tooManyArguments: 'These are more arguments than the command knows.',
    unknownLanguage: (name) => `The output comes in German (de) and English (en), not in “${name}”.`,
    unexpected: (message) => `Unexpected error: ${message}`,
  },
};
