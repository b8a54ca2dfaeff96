import type { Localised, UiLanguage } from '../../text/localised.ts';

type Phrase<Value> = Readonly<Record<UiLanguage, (value: Value) => string>>;

/** The settings card and the cards behind it. */
export const SETTINGS = {
  title: { de: 'Einstellungen', en: 'Settings' },
  strategyHeader: { de: 'Strategie', en: 'Strategy' },
  strategy: { de: 'So halte ich es mit Kontaktanfragen', en: 'How I treat contact requests' },
  openTable: { de: 'Zeilen anpassen', en: 'Change rows' },
  days: { de: 'Tage, bis „keine Antwort“ gilt', en: 'Days until “no answer” holds' },
  openToOffers: { de: 'Offen für Stellen und Projekte', en: 'Open to jobs and projects' },
  openToOffersBelow: {
    de: 'Aus: Solchen Anfragen wird freundlich abgesagt.',
    en: 'Off: such requests are declined kindly.',
  },
  searchMailbox: { de: 'Bekannte im Postfach suchen', en: 'Look for people I know in the mailbox' },
  searchMailboxBelow: {
    de: 'Gmail wird nach dem Namen der anfragenden Person durchsucht. Wem Sie schon geschrieben haben, gilt als bekannt.',
    en: 'Gmail is searched for the name of the requester. Whoever you have written to counts as known.',
  },
  topics: { de: 'Meine Themen, eins je Zeile', en: 'My topics, one per line' },
  topicsHint: {
    de: 'Daran erkennt das Add-on einen Bedarf, der zu Ihnen passt.',
    en: 'They show the add-on a need that fits you.',
  },
  detailsHeader: { de: 'Angaben für Entwürfe', en: 'Details for drafts' },
  name: { de: 'Mein Name', en: 'My name' },
  signature: { de: 'Zeilen unter dem Namen', en: 'Lines under the name' },
  offer: { de: 'Was ich anbiete, in wenigen Worten', en: 'What I offer, in a few words' },
  nextEvent: { de: 'Nächstes öffentliches Treffen', en: 'Next public meeting' },
  explanationUrl: { de: 'Seite mit meiner Erklärung', en: 'Page with my explanation' },
  explanationText: { de: 'Meine Erklärung', en: 'My explanation' },
  draftsHeader: { de: 'Entwürfe', en: 'Drafts' },
  language: { de: 'Sprache, wenn der Text keine vorgibt', en: 'Language where the text gives none' },
  formality: {
    de: 'Anrede, wenn der Text keine vorgibt',
    en: 'German form of address where the text gives none',
  },
  tone: { de: 'Ton', en: 'Tone' },
  warm: { de: 'freundlich', en: 'warm' },
  brief: { de: 'knapp', en: 'brief' },
  automaticDrafts: { de: 'Entwürfe von selbst anlegen', en: 'Prepare drafts by themselves' },
  automaticDraftsBelow: {
    de: 'Sie liegen im Thread und haben keinen Empfänger, wo Mail die Person nicht erreicht.',
    en: 'They lie in the thread, without a recipient where mail does not reach the person.',
  },
  exceptionsHeader: {
    de: 'Ausnahmen, die immer bestätigt werden',
    en: 'Exceptions that are always accepted',
  },
  exceptionNames: { de: 'Namen, einer je Zeile', en: 'Names, one per line' },
  exceptionCompanies: { de: 'Firmen, eine je Zeile', en: 'Companies, one per line' },
  exceptionWords: {
    de: 'Wörter der Nachricht, etwa ein Seminartitel',
    en: 'Words of the message, such as the title of a seminar',
  },
  labelsHeader: { de: 'Labels', en: 'Labels' },
  labelParent: { de: 'Name des Labels', en: 'Name of the label' },
  openLabels: { de: 'Labels wählen', en: 'Choose labels' },
  save: { de: 'Speichern', en: 'Save' },
  saved: { de: 'Gespeichert.', en: 'Saved.' },
  tableTitle: { de: 'Zeilen der Strategie', en: 'Rows of the strategy' },
  asPreset: {
    de: (advice) => `wie vorgegeben: ${advice}`,
    en: (advice) => `as preset: ${advice}`,
  } satisfies Phrase<string>,
  labelsTitle: { de: 'Labels wählen', en: 'Choose labels' },
  labelsIntro: {
    de: 'Abgewählte Labels werden nicht mehr vergeben. Vorhandene bleiben an Ihren Mails.',
    en: 'Labels that are not ticked are no longer given. Existing ones stay on your mail.',
  },
  labelsWanted: { de: 'Diese Labels vergeben', en: 'Give these labels' },
  removeHeader: { de: 'Aufräumen', en: 'Clean up' },
} as const satisfies Readonly<Record<string, Localised | Phrase<never>>>;
