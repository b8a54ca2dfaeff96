import type { Localised, UiLanguage } from '../../text/localised.ts';

type Phrase<Value> = Readonly<Record<UiLanguage, (value: Value) => string>>;

/** The home card, old mail, and removing everything. */
export const HOME = {
  title: { de: 'Vorzimmer', en: 'Vorzimmer' },
  subtitle: {
    de: 'Kontaktanfragen von XING und LinkedIn',
    en: 'Contact requests from XING and LinkedIn',
  },
  automatic: { de: 'Automatische Labels', en: 'Automatic labels' },
  automaticOff: {
    de: 'Neue Benachrichtigungen bekommen ein Label mit der Empfehlung. Sonst wird an Ihren Mails nichts verändert.',
    en: 'New notifications get a label with the advice. Nothing else in your mail is changed.',
  },
  automaticOn: {
    de: 'Neue Benachrichtigungen werden regelmäßig geprüft.',
    en: 'New notifications are checked regularly.',
  },
  turnedOn10: {
    de: 'Eingeschaltet. Geprüft wird alle zehn Minuten.',
    en: 'Switched on. New mail is checked every ten minutes.',
  },
  turnedOn60: {
    de: 'Eingeschaltet. Geprüft wird jede Stunde.',
    en: 'Switched on. New mail is checked every hour.',
  },
  turnedOff: {
    de: 'Ausgeschaltet. Vorhandene Labels bleiben.',
    en: 'Switched off. Existing labels stay.',
  },
  checkNow: { de: 'Jetzt prüfen', en: 'Check now' },
  lastRun: {
    de: ({ ago, seen, labelled }) => `Zuletzt geprüft ${ago}: ${seen} neu, ${labelled} mit Label.`,
    en: ({ ago, seen, labelled }) => `Last checked ${ago}: ${seen} new, ${labelled} labelled.`,
  } satisfies Phrase<{ ago: string; seen: number; labelled: number }>,
  neverRun: { de: 'Noch nicht geprüft.', en: 'Not checked yet.' },
  problem: { de: 'Beim letzten Lauf', en: 'In the last run' },
  goesOn: {
    de: 'Es ist noch etwas übrig; der nächste Lauf macht weiter.',
    en: 'Some is left; the next run goes on.',
  },
  checked: {
    de: ({ seen, labelled }) =>
      seen === 0 ? 'Geprüft: nichts Neues.' : `Geprüft: ${seen} neu, ${labelled} mit Label.`,
    en: ({ seen, labelled }) =>
      seen === 0 ? 'Checked: nothing new.' : `Checked: ${seen} new, ${labelled} labelled.`,
  } satisfies Phrase<{ seen: number; labelled: number }>,
  running: {
    de: 'Ein Lauf ist gerade im Gange. Bitte schauen Sie in ein paar Minuten wieder.',
    en: 'A run is at work right now. Please look again in a few minutes.',
  },
  waiting: { de: 'Antwort steht aus', en: 'Waiting for an answer' },
  silent: { de: 'Keine Antwort bekommen', en: 'No answer so far' },
  since: {
    de: (days) => (days === 0 ? 'seit heute' : `seit ${days} ${days === 1 ? 'Tag' : 'Tagen'}`),
    en: (days) => (days === 0 ? 'since today' : `for ${days} ${days === 1 ? 'day' : 'days'}`),
  } satisfies Phrase<number>,
  more: {
    de: (count) => `und ${count} weitere`,
    en: (count) => `and ${count} more`,
  } satisfies Phrase<number>,
  counts: { de: 'Bisher beurteilt', en: 'Judged so far' },
  open: { de: 'Öffnen', en: 'Open' },
  tools: { de: 'Werkzeuge', en: 'Tools' },
  paste: { de: 'Text beurteilen', en: 'Assess a text' },
  ownRequest: { de: 'Eigene Anfrage prüfen', en: 'Check my own request' },
  old: { de: 'Ältere Mails', en: 'Older mail' },
  settings: { de: 'Einstellungen', en: 'Settings' },
  damaged: {
    de: 'Gespeicherte Angaben waren nicht lesbar; dort gelten die Vorgaben. Bitte sehen Sie die Einstellungen durch.',
    en: 'Stored details could not be read; defaults hold in their place. Please look through the settings.',
  },
  oldIntro: {
    de: 'Auch ältere Benachrichtigungen können Labels bekommen. Die Arbeit läuft in kleinen Stücken nebenher, von neu nach alt. Entwürfe entstehen dabei nicht.',
    en: 'Older notifications can get labels too. The work goes on in small pieces, from new to old. No drafts are made.',
  },
  oldSpan: { de: 'Zurück bis', en: 'Back to' },
  oldMonths: {
    de: (months) => (months < 12 ? `${months} Monate` : months === 12 ? '1 Jahr' : `${months / 12} Jahre`),
    en: (months) => (months < 12 ? `${months} months` : months === 12 ? '1 year' : `${months / 12} years`),
  } satisfies Phrase<number>,
  oldStart: { de: 'Beginnen', en: 'Start' },
  oldStop: { de: 'Anhalten', en: 'Stop' },
  oldStarted: {
    de: 'Begonnen. Der nächste Lauf macht weiter; der Stand steht auf der Startkarte.',
    en: 'Started. The next run goes on; the home card shows how far it got.',
  },
  oldStopped: { de: 'Angehalten. Vergebene Labels bleiben.', en: 'Stopped. Labels given so far stay.' },
  oldNeedsAutomatic: {
    de: 'Bitte schalten Sie dafür die automatischen Labels ein.',
    en: 'Please switch automatic labels on for this.',
  },
  oldProgress: {
    de: ({ percent, seen, labelled }) =>
      `${percent} % geschafft: ${seen} Mails angesehen, ${labelled} mit Label.`,
    en: ({ percent, seen, labelled }) => `${percent} % done: ${seen} mails read, ${labelled} labelled.`,
  } satisfies Phrase<{ percent: number; seen: number; labelled: number }>,
  oldDone: {
    de: ({ seen, labelled }) => `Fertig: ${seen} Mails angesehen, ${labelled} mit Label.`,
    en: ({ seen, labelled }) => `Done: ${seen} mails read, ${labelled} labelled.`,
  } satisfies Phrase<{ seen: number; labelled: number }>,
  remove: { de: 'Alles entfernen', en: 'Remove everything' },
  removeIntro: {
    de: 'Das nimmt alle Labels des Add-ons von Ihren Mails, löscht den Zeitplan und alles, was das Add-on gespeichert hat. Ihre Mails und Entwürfe bleiben. Rückgängig machen lässt es sich nicht.',
    en: 'This takes all labels of the add-on off your mail and deletes the schedule and everything the add-on stored. Your mails and drafts stay. It cannot be undone.',
  },
  removeYes: { de: 'Ja, alles entfernen', en: 'Yes, remove everything' },
  removed: {
    de: 'Entfernt: Labels, Zeitplan und alles Gespeicherte.',
    en: 'Removed: labels, schedule and everything stored.',
  },
} as const satisfies Readonly<Record<string, Localised | Phrase<never>>>;

/** How long ago, in words. @param milliseconds between then and now */
export function ago(milliseconds: number, language: UiLanguage): string {
  const minutes = Math.max(0, Math.floor(milliseconds / 60_000));
  const hours = Math.floor(minutes / 60);
  const days = Math.floor(hours / 24);
  if (minutes < 1) return language === 'de' ? 'gerade eben' : 'just now';
  if (minutes < 60) return inWords(minutes, ['Minute', 'Minuten'], ['minute', 'minutes'], language);
  if (hours < 24) return inWords(hours, ['Stunde', 'Stunden'], ['hour', 'hours'], language);
  return inWords(days, ['Tag', 'Tagen'], ['day', 'days'], language);
}

function inWords(
  count: number,
  [eine, mehrere]: readonly [string, string],
  [one, several]: readonly [string, string],
  language: UiLanguage,
): string {
  return language === 'de'
    ? `vor ${count} ${count === 1 ? eine : mehrere}`
    : `${count} ${count === 1 ? one : several} ago`;
}
