import type { UiLanguage } from '../../text/localised.ts';

/** Words of `vorzimmer gmail`. */
interface GmailTexts {
  readonly description: string;
  readonly commands: Readonly<Record<'login' | 'logout' | 'triage' | 'apply' | 'watch' | 'status', string>>;
  readonly options: Readonly<
    Record<
      | 'client'
      | 'settings'
      | 'since'
      | 'query'
      | 'limit'
      | 'json'
      | 'yes'
      | 'units'
      | 'drafts'
      | 'noKnownSearch'
      | 'interval'
      | 'slice',
      string
    >
  >;
  readonly openThis: (address: string) => string;
  readonly loggedIn: (address: string) => string;
  readonly loggedOut: string;
  readonly wasLoggedOut: string;
  readonly mails: (count: string) => string;
  readonly newLabel: (name: string) => string;
  readonly draftFor: (name: string, template: string, sendable: boolean) => string;
  readonly nothingToDo: string;
  readonly planSummary: (counts: {
    mails: string;
    requests: string;
    labelled: string;
    drafts: string;
  }) => string;
  readonly dryRun: string;
  readonly question: string;
  readonly yes: RegExp;
  readonly done: (counts: { labelled: string; drafts: string; units: string; seconds: string }) => string;
  readonly watching: (seconds: string) => string;
  readonly more: (count: string) => string;
  readonly account: (address: string) => string;
  readonly upToDate: (day: string) => string;
  readonly neverRun: string;
  readonly covered: (day: string) => string;
  readonly unknownSender: string;
}

export const GMAIL: Readonly<Record<UiLanguage, GmailTexts>> = {
  de: {
    description:
      'Beurteilt die Anfragen in Ihrem Gmail-Postfach, vergibt Labels und legt Entwürfe an. Sendet, archiviert und löscht nie etwas.',
    commands: {
      login: 'meldet Sie mit Ihrem eigenen OAuth-Client bei Google an',
      logout: 'widerruft die Anmeldung und löscht sie von diesem Rechner',
      triage: 'zeigt, was apply tun würde; schreibt nichts',
      apply: 'zeigt den Plan, fragt und führt ihn aus',
      watch: 'wartet auf neue Anfragen; schreibt nur mit --yes',
      status: 'zeigt den Stand und auf wen Sie warten',
    },
    options: {
      client:
        'JSON-Datei Ihres OAuth-Clients (sonst VORZIMMER_CLIENT oder client.json im Ordner der Einstellungen)',
      settings:
        'Ihre Strategie: ein Name oder eine JSON-Datei (sonst settings.json im Ordner der Einstellungen)',
      since: 'auch ältere Mails, zurück bis: 2016-01-31 oder 30d',
      query: 'nur Mails, die diese Gmail-Suche findet',
      limit: 'höchstens so viele Mails',
      slice: 'Mails, nach denen der Stand gesichert wird',
      json: 'den Plan als JSON',
      yes: 'ohne Rückfrage schreiben',
      units: 'Kontingenteinheiten je Minute',
      drafts: 'auch Entwürfe anlegen',
      noKnownSearch: 'das Postfach nicht nach Mails mit den Anfragenden durchsuchen',
      interval: 'Sekunden zwischen zwei Blicken',
    },
    openThis: (address) => `Öffnen Sie diese Adresse im Browser dieses Rechners:\n\n  ${address}\n`,
    loggedIn: (address) => `Angemeldet als ${address}. Weiter mit: vorzimmer gmail triage`,
    loggedOut: 'Abgemeldet. Die Anmeldung ist widerrufen und gelöscht.',
    wasLoggedOut: 'Es war niemand angemeldet.',
    mails: (count) => `${count} Mails`,
    newLabel: (name) => `neues Label ${name}`,
    draftFor: (name, template, sendable) =>
      `Entwurf für ${name} (${template}, ${sendable ? 'per Mail zustellbar' : 'ohne Empfänger, zum Kopieren'})`,
    nothingToDo: 'Nichts zu tun: Alles ist auf dem neuesten Stand.',
    planSummary: ({ mails, requests, labelled, drafts }) =>
      `${mails} Mails gelesen · ${requests} Anfragen · ${labelled} bekommen Labels · ${drafts} Entwürfe`,
    dryRun: 'Geschrieben wurde nichts. Ausführen mit: vorzimmer gmail apply',
    question: 'Diesen Plan ausführen? [j/N] ',
    yes: /^(?:j|ja|y|yes)$/i,
    done: ({ labelled, drafts, units, seconds }) =>
      `Erledigt: ${labelled} Mails mit Labels, ${drafts} Entwürfe · ${units} Kontingenteinheiten · ${seconds} s`,
    watching: (seconds) => `Wartet auf neue Anfragen, ein Blick alle ${seconds} s. Beenden mit Strg+C.`,
    more: (count) => `… und ${count} weitere`,
    account: (address) => `Konto ${address}`,
    upToDate: (day) => `Neue Mails sind erledigt bis ${day}.`,
    neverRun: 'Noch kein Lauf. Beginnen Sie mit: vorzimmer gmail triage',
    covered: (day) => `Ältere Mails sind erledigt zurück bis ${day}.`,
    unknownSender: 'ohne Namen',
  },
  en: {
    description:
      'Judges the requests in your Gmail mailbox, gives labels and prepares drafts. Never sends, archives or deletes anything.',
    commands: {
      login: 'logs you in to Google with an OAuth client of your own',
      logout: 'revokes the login and deletes it from this machine',
      triage: 'shows what apply would do; writes nothing',
      apply: 'shows the plan, asks and carries it out',
      watch: 'waits for new requests; writes with --yes only',
      status: 'shows how far the work is and whose answer is awaited',
    },
    options: {
      client:
        'JSON file of your OAuth client (else VORZIMMER_CLIENT or client.json in the folder of settings)',
      settings: 'your strategy: a name or a JSON file (else settings.json in the folder of settings)',
      since: 'older mails too, back to: 2016-01-31 or 30d',
      query: 'only mails that this Gmail search finds',
      limit: 'so many mails at most',
      slice: 'mails after which the state is saved',
      json: 'the plan as JSON',
      yes: 'write without asking',
      units: 'quota units a minute',
      drafts: 'prepare drafts too',
      noKnownSearch: 'do not search the mailbox for mail exchanged with requesters',
      interval: 'seconds between two looks',
    },
    openThis: (address) => `Open this address in the browser of this machine:\n\n  ${address}\n`,
    loggedIn: (address) => `Logged in as ${address}. Go on with: vorzimmer gmail triage`,
    loggedOut: 'Logged out. The login is revoked and deleted.',
    wasLoggedOut: 'Nobody was logged in.',
    mails: (count) => `${count} mails`,
    newLabel: (name) => `new label ${name}`,
    draftFor: (name, template, sendable) =>
      `draft for ${name} (${template}, ${sendable ? 'can be delivered by mail' : 'without recipient, to copy'})`,
    nothingToDo: 'Nothing to do: everything is up to date.',
    planSummary: ({ mails, requests, labelled, drafts }) =>
      `${mails} mails read · ${requests} requests · ${labelled} get labels · ${drafts} drafts`,
    dryRun: 'Nothing was written. Carry it out with: vorzimmer gmail apply',
    question: 'Carry out this plan? [y/N] ',
    yes: /^(?:y|yes)$/i,
    done: ({ labelled, drafts, units, seconds }) =>
      `Done: ${labelled} mails with labels, ${drafts} drafts · ${units} quota units · ${seconds} s`,
    watching: (seconds) => `Waiting for new requests, a look every ${seconds} s. Stop with Ctrl+C.`,
    more: (count) => `… and ${count} more`,
    account: (address) => `Account ${address}`,
    upToDate: (day) => `New mails are done up to ${day}.`,
    neverRun: 'No run yet. Begin with: vorzimmer gmail triage',
    covered: (day) => `Older mails are done back to ${day}.`,
    unknownSender: 'without a name',
  },
};

/** The page that the browser shows after the login. */
export const LOGIN: Readonly<
  Record<UiLanguage, { readonly pageGranted: string; readonly pageRefused: string }>
> = {
  de: {
    pageGranted: 'Angemeldet. Sie können dieses Fenster schließen und im Terminal weitermachen.',
    pageRefused: 'Die Anmeldung kam nicht zustande. Im Terminal steht, wie es weitergeht.',
  },
  en: {
    pageGranted: 'You are logged in. You can close this window and go on in the terminal.',
    pageRefused: 'The login did not succeed. The terminal says what to do next.',
  },
};
