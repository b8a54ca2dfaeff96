import type { Localised } from '../../text/localised.ts';

const GUIDE = 'docs/gmail-cli.md';

/** What can go wrong between this machine and Gmail: what happened, and what to do next. */
export const TROUBLE = {
  noClient: (file: string): Localised => ({
    de: `Es fehlt ein OAuth-Client: ${file} gibt es nicht. Wie Sie in zehn Minuten einen anlegen, steht in ${GUIDE}; danach: vorzimmer gmail login --client DATEI.json`,
    en: `An OAuth client is missing: ${file} does not exist. How to make one in ten minutes is in ${GUIDE}; then: vorzimmer gmail login --client FILE.json`,
  }),
  clientDamaged: (file: string): Localised => ({
    de: `${file} ist kein OAuth-Client. Laden Sie die JSON-Datei in der Google Cloud Console unter „Clients“ noch einmal herunter.`,
    en: `${file} is no OAuth client. Download the JSON file again in the Google Cloud console under “Clients”.`,
  }),
  clientForWeb: (file: string): Localised => ({
    de: `${file} ist ein Client für Webanwendungen. Legen Sie einen vom Typ „Desktopanwendung“ an.`,
    en: `${file} is a client for web applications. Make one of the type “Desktop app”.`,
  }),
  invalidClient: {
    de: 'Google kennt diesen OAuth-Client nicht (invalid_client). Prüfen Sie in der Google Cloud Console unter „Clients“, ob er noch besteht, und laden Sie seine JSON-Datei neu herunter.',
    en: 'Google does not know this OAuth client (invalid_client). Check in the Google Cloud console under “Clients” whether it still exists, and download its JSON file again.',
  },
  redirectMismatch: {
    de: 'Google lehnt die Rückkehradresse ab (redirect_uri_mismatch): Der Client ist nicht vom Typ „Desktopanwendung“. Legen Sie einen solchen an.',
    en: 'Google refuses the address to return to (redirect_uri_mismatch): the client is not of the type “Desktop app”. Make one of that type.',
  },
  accessDenied: {
    de: 'Der Zugriff wurde nicht erlaubt (access_denied). Steht Ihre Adresse im Zustimmungsbildschirm unter „Testnutzer“? Dann melden Sie sich noch einmal an: vorzimmer gmail login',
    en: 'Access was not granted (access_denied). Is your address among the “Test users” of the consent screen? Then log in again: vorzimmer gmail login',
  },
  loginRefused: (error: string | null): Localised => ({
    de: `Google hat die Anmeldung abgebrochen (${error ?? 'ohne Grund'}). Versuchen Sie es noch einmal: vorzimmer gmail login`,
    en: `Google broke off the login (${error ?? 'no reason given'}). Try again: vorzimmer gmail login`,
  }),
  loginTookTooLong: {
    de: 'Zehn Minuten lang kam keine Antwort aus dem Browser. Versuchen Sie es noch einmal: vorzimmer gmail login',
    en: 'For ten minutes no answer came from the browser. Try again: vorzimmer gmail login',
  },
  scopeWithheld: {
    de: 'Auf der Seite von Google fehlt das Häkchen für Gmail. Melden Sie sich noch einmal an und setzen Sie es: vorzimmer gmail login',
    en: 'On Google’s page the box for Gmail was not ticked. Log in again and tick it: vorzimmer gmail login',
  },
  noRefreshToken: {
    de: 'Google hat keine dauerhafte Anmeldung mitgeschickt. Entfernen Sie Vorzimmer unter myaccount.google.com/connections und melden Sie sich noch einmal an.',
    en: 'Google sent no lasting login. Remove Vorzimmer at myaccount.google.com/connections and log in again.',
  },
  notLoggedIn: {
    de: 'Sie sind nicht angemeldet. Der nächste Schritt: vorzimmer gmail login',
    en: 'You are not logged in. The next step: vorzimmer gmail login',
  },
  invalidGrant: {
    de: 'Die Anmeldung gilt nicht mehr (invalid_grant): Im Status „Test“ endet sie nach sieben Tagen, auch ein neues Passwort oder eine falsch gehende Uhr beendet sie. Melden Sie sich neu an: vorzimmer gmail login',
    en: 'The login is no longer valid (invalid_grant): in the status “Testing” it ends after seven days; a new password or a clock that is wrong ends it too. Log in again: vorzimmer gmail login',
  },
  scopeMissing: {
    de: 'Gmail verweigert diesen Schritt, weil die Erlaubnis dazu fehlt. Melden Sie sich neu an und setzen Sie das Häkchen für Gmail: vorzimmer gmail login',
    en: 'Gmail refuses this step because the permission is missing. Log in again and tick the box for Gmail: vorzimmer gmail login',
  },
  apiDisabled: {
    de: 'In Ihrem Google-Cloud-Projekt ist die Gmail API nicht aktiviert. Aktivieren Sie sie unter „APIs und Dienste“ und warten Sie eine Minute.',
    en: 'The Gmail API is not enabled in your Google Cloud project. Enable it under “APIs & Services” and wait a minute.',
  },
  rateLimited: {
    de: 'Gmail nimmt gerade keine weiteren Anfragen an. Was erledigt ist, bleibt erledigt; starten Sie den Befehl in ein paar Minuten noch einmal oder mit kleinerem --units.',
    en: 'Gmail accepts no more requests at the moment. What is done stays done; start the command again in a few minutes or with smaller --units.',
  },
  dailyQuota: {
    de: 'Das Tageskontingent von Gmail ist aufgebraucht. Was erledigt ist, bleibt erledigt; starten Sie den Befehl morgen noch einmal.',
    en: 'Gmail’s quota for the day is used up. What is done stays done; start the command again tomorrow.',
  },
  gmailDown: (status: number | null): Localised => ({
    de: `Gmail hat gerade eine Störung (Status ${status ?? '?'}). Was erledigt ist, bleibt erledigt; starten Sie den Befehl später noch einmal.`,
    en: `Gmail has a problem at the moment (status ${status ?? '?'}). What is done stays done; start the command again later.`,
  }),
  noAnswer: {
    de: 'Gmail hat nicht geantwortet. Was erledigt ist, bleibt erledigt; starten Sie den Befehl noch einmal.',
    en: 'Gmail did not answer. What is done stays done; start the command again.',
  },
  noNetwork: {
    de: 'Google ist nicht zu erreichen. Prüfen Sie die Internetverbindung und einen Proxy (HTTPS_PROXY).',
    en: 'Google cannot be reached. Check the network connection and a proxy (HTTPS_PROXY).',
  },
  clockOff: {
    de: 'Die sichere Verbindung kam nicht zustande, weil ein Zertifikat noch nicht oder nicht mehr gilt. Meist geht die Uhr dieses Rechners falsch.',
    en: 'The secure connection failed because a certificate is not valid yet or no longer. Usually the clock of this machine is wrong.',
  },
  unexpectedAnswer: (status: number | null): Localised => ({
    de: `Gmail hat unerwartet geantwortet (Status ${status ?? '?'}). Was erledigt ist, bleibt erledigt.`,
    en: `Gmail gave an unexpected answer (status ${status ?? '?'}). What is done stays done.`,
  }),
  fileUnreadable: (path: string, reason: Localised): Localised => ({
    de: `${path} ${reason.de}.`,
    en: `${path} ${reason.en}.`,
  }),
  fileUnwritable: (path: string, reason: Localised): Localised => ({
    de: `${path}: Schreiben misslang (${reason.de}).`,
    en: `${path}: writing failed (${reason.en}).`,
  }),
  tokenDamaged: (path: string): Localised => ({
    de: `${path} lässt sich nicht lesen. Melden Sie sich neu an: vorzimmer gmail login`,
    en: `${path} cannot be read. Log in again: vorzimmer gmail login`,
  }),
  stateDamaged: (path: string, aside: string): Localised => ({
    de: `${path} ist beschädigt und liegt jetzt unter ${aside}. Es geht von vorn los; Erledigtes erkennt Vorzimmer an seinen Labels.`,
    en: `${path} is damaged and now lies at ${aside}. Work starts afresh; what is done is known by its labels.`,
  }),
  otherAccount: (folder: string): Localised => ({
    de: `Der Stand in ${folder} gehört zu einem anderen Konto. Geben Sie für ein zweites Konto einen eigenen Ordner an: VORZIMMER_CONFIG=ORDNER`,
    en: `The state in ${folder} belongs to another account. Name a folder of its own for a second account: VORZIMMER_CONFIG=FOLDER`,
  }),
  atWork: {
    de: 'Ein anderer Lauf arbeitet gerade an diesem Postfach. Warten Sie, bis er fertig ist.',
    en: 'Another run is at work on this mailbox. Wait until it has finished.',
  },
  nothingAnswered: {
    de: 'Es wurde nichts geschrieben. Ohne Rückfrage geht es mit --yes.',
    en: 'Nothing was written. Without a question it works with --yes.',
  },
  badNumber: (option: string, value: string): Localised => ({
    de: `${option} ${value}: Hier wird eine ganze Zahl ab 1 erwartet.`,
    en: `${option} ${value}: a whole number from 1 is expected here.`,
  }),
} as const;
