import type { UiLanguage } from '../../text/localised.ts';

/** Words of `vorzimmer status` and `vorzimmer note`. */
export interface StatusTexts {
  readonly description: string;
  readonly memory: string;
  readonly days: string;
  readonly strategy: string;
  readonly json: string;
  readonly note: {
    readonly description: string;
    readonly person: string;
    readonly event: string;
    readonly at: string;
  };
}

export const STATUS: Readonly<Record<UiLanguage, StatusTexts>> = {
  de: {
    description: 'Zeigt aus dem Gedächtnis, wer geantwortet hat, auf wen Sie warten und wer schweigt.',
    memory: 'Datei des Gedächtnisses, wie bei triage',
    days: 'Tage, nach denen Schweigen als keine Antwort zählt (sonst nach Ihrer Strategie, meist 14)',
    strategy: 'Ihre Strategie: ein Name oder eine JSON-Datei',
    json: 'eine Zeile JSON je Person',
    note: {
      description:
        'Notiert im Gedächtnis, was Sie mit einer Person getan haben, z. B. vorzimmer note "Anna Beispiel" asked --memory vorzimmer.json',
      person: 'Name, Profiladresse oder Schlüssel aus status --json',
      event:
        'asked (gefragt), answered (hat geantwortet), met (getroffen), decided (erledigt), confirmed (bestätigt), declined (abgelehnt), never-ask (nicht mehr fragen), ask-again (wieder fragen)',
      at: 'wann: 2026-01-31 oder 2026-01-31T14:30 (sonst jetzt)',
    },
  },
  en: {
    description: 'Shows from the memory who has answered, whose answer is awaited and who is silent.',
    memory: 'file of the memory, as with triage',
    days: 'days after which silence counts as no answer (else by your strategy, usually 14)',
    strategy: 'your strategy: a name or a JSON file',
    json: 'one line of JSON for each person',
    note: {
      description:
        'Notes in the memory what you did with a person, e.g. vorzimmer note "Anna Example" asked --memory vorzimmer.json',
      person: 'name, profile address or key from status --json',
      event:
        'asked, answered, met, decided (done), confirmed (accepted), declined, never-ask (do not ask any more), ask-again',
      at: 'when: 2026-01-31 or 2026-01-31T14:30 (else now)',
    },
  },
};
