import type { Localised } from '../../text/localised.ts';

/** What can go wrong, as one sentence with a next step. The keys are stored and logged, the sentences are shown. */
export const ERRORS = {
  unexpected: {
    de: 'Das hat nicht geklappt. An Ihren Mails wurde nichts verändert. Bitte versuchen Sie es noch einmal.',
    en: 'That did not work. Nothing in your mailbox was changed. Please try again.',
  },
  rate: {
    de: 'Gmail nimmt gerade keine weiteren Anfragen an. Der nächste Lauf macht dort weiter.',
    en: 'Gmail takes no more requests right now. The next run goes on from here.',
  },
  quota: {
    de: 'Das Tageskontingent von Gmail ist aufgebraucht. Ab morgen geht es von selbst weiter.',
    en: 'Gmail’s quota for today is used up. Work goes on by itself tomorrow.',
  },
  permission: {
    de: 'Eine Berechtigung fehlt. Bitte öffnen Sie das Add-on neu und stimmen Sie allen Punkten zu.',
    en: 'A permission is missing. Please open the add-on again and agree to all items.',
  },
  gone: {
    de: 'Diese Mail gibt es nicht mehr.',
    en: 'This mail no longer exists.',
  },
  gmail: {
    de: 'Gmail antwortet gerade nicht. Der nächste Lauf versucht es wieder.',
    en: 'Gmail does not answer right now. The next run tries again.',
  },
  busy: {
    de: 'Ein anderer Lauf speichert gerade. Bitte versuchen Sie es gleich noch einmal.',
    en: 'Another run is saving right now. Please try again in a moment.',
  },
  storage: {
    de: 'Der Speicher des Add-ons ist voll. Bitte nutzen Sie „Alles entfernen“ oder löschen Sie Ausnahmen.',
    en: 'The add-on’s storage is full. Please use “Remove everything” or delete exceptions.',
  },
  trigger: {
    de: 'Der Zeitplan ließ sich nicht einrichten. Bitte schalten Sie die automatischen Labels noch einmal ein.',
    en: 'The schedule could not be set up. Please switch automatic labels on once more.',
  },
  damaged: {
    de: 'Gespeicherte Angaben waren nicht lesbar und wurden durch die Vorgaben ersetzt.',
    en: 'Stored details could not be read and were replaced by the defaults.',
  },
} as const satisfies Readonly<Record<string, Localised>>;

export type ErrorKey = keyof typeof ERRORS;

/** The sentence for a stored key; keys of older versions become the general one. */
export function errorSentence(key: string): Localised {
  return Object.entries(ERRORS).find(([name]) => name === key)?.[1] ?? ERRORS.unexpected;
}

export const ERROR_TITLE = 'Vorzimmer';
