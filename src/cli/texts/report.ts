import type { UiLanguage } from '../../text/localised.ts';

/** Words of the report. Numbers come ready for print. */
export interface ReportTexts {
  readonly option: string;
  readonly notOurs: (path: string) => string;
  readonly unwritable: (path: string, reason: string) => string;
  readonly written: (path: string) => string;
  readonly title: string;
  readonly skip: string;
  readonly private: string;
  readonly made: (day: string, requests: string, mails: string) => string;
  readonly nothing: string;
  readonly months: string;
  readonly years: string;
  readonly chart: (title: string, from: string, to: string) => string;
  readonly figures: string;
  readonly month: string;
  readonly year: string;
  readonly others: string;
  readonly total: string;
  readonly share: string;
  readonly shareText: (percent: string, without: string, all: string) => string;
  readonly shareNote: string;
  readonly phrases: string;
  readonly phrase: string;
  readonly examples: string;
  readonly count: string;
  readonly followUp: string;
  readonly nobodyWaits: string;
  readonly list: string;
  readonly search: string;
  readonly advice: string;
  readonly category: string;
  readonly platform: string;
  readonly all: string;
  readonly shown: (shown: string, all: string) => string;
  readonly because: string;
  readonly reasons: string;
  readonly message: string;
  readonly noMessage: string;
  readonly draft: (deliverable: boolean) => string;
  readonly noDraft: string;
  readonly subject: string;
  readonly copy: string;
  readonly copied: string;
  readonly open: (platform: string) => string;
  readonly notAuthentic: string;
  readonly mails: (count: string) => string;
  readonly foot: string;
}

export const REPORT: Readonly<Record<UiLanguage, ReportTexts>> = {
  de: {
    option: 'schreibt außerdem einen Bericht in diese Datei: eine Seite für den Browser, ohne Netz',
    notOurs: (path) =>
      `${path} ist kein Bericht von Vorzimmer und bleibt, wie es ist. Bitte nennen Sie eine andere Datei.`,
    unwritable: (path, reason) => `Der Bericht wurde nicht gespeichert: ${path} ${reason}.`,
    written: (path) => `Bericht: ${path}`,
    title: 'Kontaktanfragen',
    skip: 'Zur Liste der Anfragen',
    private:
      'Diese Datei enthält Namen und Nachrichten. Sie liegt nur auf Ihrem Rechner und lädt nichts aus dem Netz.',
    made: (day, requests, mails) => `Stand ${day} · ${requests} Anfragen in ${mails} Mails`,
    nothing: 'Keine Kontaktanfrage und keine Nachricht gefunden.',
    months: 'Anfragen je Monat',
    years: 'Anfragen je Jahr',
    chart: (title, from, to) => `${title}, ${from} bis ${to}. Die Zahlen stehen in der Tabelle darunter.`,
    figures: 'Zahlen als Tabelle',
    month: 'Monat',
    year: 'Jahr',
    others: 'übrige',
    total: 'zusammen',
    share: 'Ohne eigenen Text',
    shareText: (percent, without, all) => `${percent} % der Anfragen, ${without} von ${all}`,
    shareNote:
      'Kein Text ist ein schwaches Zeichen: Die Plattformen machen es vielen schwer, einen zu schreiben.',
    phrases: 'Häufige Wendungen',
    phrase: 'Was gefunden wurde',
    examples: 'zum Beispiel',
    count: 'Anfragen',
    followUp: 'Wer wartet, wer schweigt',
    nobodyWaits: 'Niemand wartet und niemand schweigt.',
    list: 'Alle Anfragen',
    search: 'Suchen',
    advice: 'Rat',
    category: 'Art',
    platform: 'Plattform',
    all: 'alle',
    shown: (shown, all) => `${shown} von ${all} Anfragen`,
    because: 'Warum dieser Rat',
    reasons: 'Gründe',
    message: 'Nachricht',
    noMessage: 'Ohne eigenen Text.',
    draft: (deliverable) =>
      deliverable ? 'Entwurf einer Antwort per Mail' : 'Entwurf zum Kopieren, Antwort auf der Plattform',
    noDraft: 'Dafür ist keine Antwort vorgesehen.',
    subject: 'Betreff',
    copy: 'Kopieren',
    copied: 'Kopiert',
    open: (platform) => `Auf ${platform} öffnen`,
    notAuthentic: 'Der Absender ist vermutlich nicht echt. Bitte öffnen Sie keinen Link dieser Mail.',
    mails: (count) => `${count} Mails`,
    foot: 'Vorzimmer hat nichts verschickt, bestätigt oder abgelehnt. Jede Entscheidung bleibt bei Ihnen.',
  },
  en: {
    option: 'also write a report to this file: one page for the browser, without network',
    notOurs: (path) => `${path} is not a report of Vorzimmer and stays as it is. Please name another file.`,
    unwritable: (path, reason) => `The report was not saved: ${path} ${reason}.`,
    written: (path) => `Report: ${path}`,
    title: 'Contact requests',
    skip: 'To the list of requests',
    private:
      'This file holds names and messages. It lies on your computer only and loads nothing from the network.',
    made: (day, requests, mails) => `As of ${day} · ${requests} requests in ${mails} mails`,
    nothing: 'No contact request and no message found.',
    months: 'Requests per month',
    years: 'Requests per year',
    chart: (title, from, to) => `${title}, ${from} to ${to}. The figures are in the table below.`,
    figures: 'Figures as a table',
    month: 'Month',
    year: 'Year',
    others: 'others',
    total: 'total',
    share: 'Without text of their own',
    shareText: (percent, without, all) => `${percent} % of the requests, ${without} of ${all}`,
    shareNote: 'No text is a weak sign: the platforms make it hard for many to write one.',
    phrases: 'Frequent phrases',
    phrase: 'What was found',
    examples: 'for example',
    count: 'Requests',
    followUp: 'Who is awaited, who is silent',
    nobodyWaits: 'Nobody is waiting and nobody is silent.',
    list: 'All requests',
    search: 'Search',
    advice: 'Advice',
    category: 'Kind',
    platform: 'Platform',
    all: 'all',
    shown: (shown, all) => `${shown} of ${all} requests`,
    because: 'Why this advice',
    reasons: 'Reasons',
    message: 'Message',
    noMessage: 'Without text of their own.',
    draft: (deliverable) =>
      deliverable ? 'Draft of a reply by mail' : 'Draft to copy, answered on the platform',
    noDraft: 'No reply is meant for this.',
    subject: 'Subject',
    copy: 'Copy',
    copied: 'Copied',
    open: (platform) => `Open on ${platform}`,
    notAuthentic: 'The sender is probably not authentic. Please open no link of this mail.',
    mails: (count) => `${count} mails`,
    foot: 'Vorzimmer has sent, accepted and declined nothing. Every decision stays yours.',
  },
};
