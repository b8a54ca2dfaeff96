import type { Localised, UiLanguage } from '../../text/localised.ts';

/** Words of `vorzimmer draft`. */
export interface DraftTexts {
  readonly description: string;
  readonly fileArgument: string;
  readonly options: Readonly<Record<'template' | 'form' | 'out' | 'list' | 'templates' | 'strategy', string>>;
  readonly own: string;
  readonly byMail: string;
  readonly onPlatform: string;
}

export const DRAFT: Readonly<Record<UiLanguage, DraftTexts>> = {
  de: {
    description:
      'Schreibt den Entwurf einer Antwort auf die Anfrage in einer Maildatei. Ohne Angaben wählt Ihre Strategie die Vorlage, der Text der Anfrage Sprache und Anrede; --lang bestimmt beide Sprachen. Verschickt nichts.',
    fileArgument:
      'eine Maildatei mit einer Anfrage („-“ für die Standardeingabe; posteingang.mbox#17 ist die 17. Mail einer mbox)',
    options: {
      template: 'diese Vorlage statt der vorgeschlagenen',
      form: 'Anrede: du oder sie',
      out: 'schreibt den Entwurf als Mail in diese neue Datei',
      list: 'zeigt die Vorlagen, die für diese Anfrage möglich sind',
      templates: 'Ordner mit eigenen Vorlagen (*.de.md, *.en.md)',
      strategy: 'Ihre Strategie: ein Name oder eine JSON-Datei',
    },
    own: 'eigene',
    byMail:
      'Die Antwort geht per Mail über die Plattform. Manche kommen zurück: dann auf der Plattform antworten.',
    onPlatform: 'Zum Kopieren: Die Antwort geben Sie auf der Plattform.',
  },
  en: {
    description:
      'Writes the draft of a reply to the request in a mail file. Unless told otherwise your strategy chooses the template, the text of the request the language and the form of address; --lang sets both languages. Sends nothing.',
    fileArgument:
      'a mail file with one request (“-” for standard input; inbox.mbox#17 is the 17th mail of an mbox)',
    options: {
      template: 'this template instead of the suggested one',
      form: 'German form of address: du or sie',
      out: 'write the draft as a mail to this new file',
      list: 'show the templates that are possible for this request',
      templates: 'folder with templates of your own (*.de.md, *.en.md)',
      strategy: 'your strategy: a name or a JSON file',
    },
    own: 'own',
    byMail: 'The reply goes by mail through the platform. Some bounce: then answer on the platform.',
    onPlatform: 'To copy: you answer on the platform.',
  },
};

/** Why there is no draft. */
export const NO_DRAFT = {
  severalMails: (path: string, count: number): Localised => ({
    de: `${path} enthält ${count} Mails. Nennen Sie eine Datei mit einer einzigen.`,
    en: `${path} holds ${count} mails. Name a file with a single one.`,
  }),
  nobodyWaits: (path: string): Localised => ({
    de: `In ${path} wartet niemand auf eine Antwort: Es ist keine Kontaktanfrage und keine Nachricht von XING oder LinkedIn.`,
    en: `Nobody waits for a reply in ${path}: it is no contact request and no message of XING or LinkedIn.`,
  }),
  notAuthentic: {
    de: 'Der Absender ist nicht echt. Dafür gibt es keinen Entwurf.',
    en: 'The sender is not authentic. There is no draft for that.',
  },
  silent: (because: Localised): Localised => ({
    de: `Hier ist keine Antwort vorgesehen: ${because.de} Mit --template wählen Sie trotzdem eine Vorlage.`,
    en: `No reply is planned here: ${because.en} With --template you choose one all the same.`,
  }),
  template: (name: string, known: string): Localised => ({
    de: `Die Vorlage „${name}“ gibt es für diese Anfrage nicht. Möglich sind: ${known}.`,
    en: `There is no template “${name}” for this request. Possible are: ${known}.`,
  }),
  form: (name: string): Localised => ({
    de: `Die Anrede ist „du“ oder „sie“, nicht „${name}“.`,
    en: `The form of address is “du” or “sie”, not “${name}”.`,
  }),
} as const;
