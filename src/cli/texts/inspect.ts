import type { Verdict } from '../../mail/authenticity.ts';
import type { Evidence } from '../../platforms/notification.ts';
import type { Language } from '../../text/language.ts';
import type { Formality, Localised, UiLanguage } from '../../text/localised.ts';

/** Words of `vorzimmer inspect`. */
export interface InspectTexts {
  readonly description: string;
  readonly mailArgument: string;
  readonly options: Readonly<Record<'anonymise' | 'force' | 'strategy', string>>;
  readonly rows: Readonly<
    Record<
      | 'recognised'
      | 'authentic'
      | 'date'
      | 'requester'
      | 'message'
      | 'language'
      | 'answer'
      | 'evidence'
      | 'judgement'
      | 'findings'
      | 'drafts',
      string
    >
  >;
  readonly notOurs: string;
  readonly template: (name: string, known: boolean) => string;
  readonly position: string;
  readonly company: string;
  readonly location: string;
  readonly sharedContacts: (count: string) => string;
  readonly noMessage: string;
  readonly byMail: string;
  readonly onPlatform: (url: string | null) => string;
  readonly nobodyWaits: string;
  readonly confidence: (value: string) => string;
  readonly verdicts: Readonly<Record<Verdict, string>>;
  readonly about: Readonly<Record<Evidence['about'], string>>;
  readonly languages: Readonly<Record<Language, string>>;
  readonly formality: Readonly<Record<Formality, string>>;
}

export const INSPECT: Readonly<Record<UiLanguage, InspectTexts>> = {
  de: {
    description: 'Zeigt, was an einer Mail erkannt wurde und woran, und wie das Urteil zustande kam.',
    mailArgument: 'eine Maildatei, „-“ oder eine Mail einer mbox: posteingang.mbox#17',
    options: {
      anonymise: 'schreibt eine Kopie ohne Namen, Adressen und Zugangslinks, z. B. für eine Fehlermeldung',
      force: 'überschreibt die Kopie, wenn es sie schon gibt',
      strategy: 'Ihre Strategie: ein Name oder eine JSON-Datei',
    },
    rows: {
      recognised: 'Erkannt',
      authentic: 'Echtheit',
      date: 'Datum',
      requester: 'Person',
      message: 'Nachricht',
      language: 'Sprache',
      answer: 'Antwort',
      evidence: 'Woran erkannt',
      judgement: 'Urteil',
      findings: 'Hinweise im Text',
      drafts: 'Entwürfe',
    },
    notOurs: 'keine Mail von XING oder LinkedIn',
    template: (name, known) => (known ? `Vorlage ${name}` : `unbekannte Vorlage ${name}`),
    position: 'Position',
    company: 'Firma',
    location: 'Ort',
    sharedContacts: (count) => `gemeinsame Kontakte: ${count}`,
    noMessage: 'keine eigene',
    byMail: 'per Mail möglich',
    onPlatform: (url) => (url === null ? 'nur auf der Plattform' : `nur auf der Plattform: ${url}`),
    nobodyWaits: 'keines; hier wartet niemand auf eine Entscheidung.',
    confidence: (value) => `Sicherheit ${value}`,
    verdicts: { pass: 'bestätigt', fail: 'nicht echt', unknown: 'nicht geprüft' },
    about: {
      platform: 'Plattform',
      kind: 'Art',
      requester: 'Person',
      message: 'Nachricht',
      authentic: 'Echtheit',
      language: 'Sprache',
      answerable: 'Antwort',
    },
    languages: {
      de: 'Deutsch',
      en: 'Englisch',
      fr: 'Französisch',
      es: 'Spanisch',
      it: 'Italienisch',
      pt: 'Portugiesisch',
      nl: 'Niederländisch',
      other: 'andere',
    },
    formality: { du: 'du', sie: 'Sie' },
  },
  en: {
    description: 'Shows what was recognised in a mail and by what, and how the verdict came about.',
    mailArgument: 'a mail file, “-”, or one mail of an mbox: inbox.mbox#17',
    options: {
      anonymise: 'write a copy without names, addresses and login links, e.g. for a bug report',
      force: 'overwrite the copy where it exists already',
      strategy: 'your strategy: a name or a JSON file',
    },
    rows: {
      recognised: 'Recognised',
      authentic: 'Authenticity',
      date: 'Date',
      requester: 'Person',
      message: 'Message',
      language: 'Language',
      answer: 'Reply',
      evidence: 'Recognised by',
      judgement: 'Verdict',
      findings: 'Found in the text',
      drafts: 'Drafts',
    },
    notOurs: 'no mail of XING or LinkedIn',
    template: (name, known) => (known ? `template ${name}` : `unknown template ${name}`),
    position: 'position',
    company: 'company',
    location: 'place',
    sharedContacts: (count) => `shared contacts: ${count}`,
    noMessage: 'none of their own',
    byMail: 'possible by mail',
    onPlatform: (url) => (url === null ? 'on the platform only' : `on the platform only: ${url}`),
    nobodyWaits: 'none; nobody waits for a decision here.',
    confidence: (value) => `confidence ${value}`,
    verdicts: { pass: 'confirmed', fail: 'not authentic', unknown: 'not checked' },
    about: {
      platform: 'platform',
      kind: 'kind',
      requester: 'person',
      message: 'message',
      authentic: 'authenticity',
      language: 'language',
      answerable: 'reply',
    },
    languages: {
      de: 'German',
      en: 'English',
      fr: 'French',
      es: 'Spanish',
      it: 'Italian',
      pt: 'Portuguese',
      nl: 'Dutch',
      other: 'other',
    },
    formality: { du: 'du', sie: 'Sie' },
  },
};

/** What is said when the copy was written. */
export const ANONYMISED = {
  written: (path: string): Localised => ({
    de: `${path} geschrieben: ohne Namen, Adressen, Fotos und Zugangslinks, soweit sie sich erkennen lassen. Bitte lesen Sie die Kopie durch, bevor Sie sie weitergeben.`,
    en: `${path} written: without names, addresses, photos and login links, as far as they can be recognised. Please read the copy before you pass it on.`,
  }),
  differs: (path: string): Localised => ({
    de: `Ohne Namen und Zugangslinks wird diese Mail nicht mehr so erkannt wie zuvor; ${path} wurde nicht geschrieben.`,
    en: `Without names and login links this mail is no longer recognised as before; ${path} was not written.`,
  }),
} as const;
