import type { UiLanguage } from '../../text/localised.ts';

/** Words of `vorzimmer ask`. */
export interface AskTexts {
  readonly description: string;
  readonly textArgument: string;
  readonly options: Readonly<Record<'file' | 'json', string>>;
  readonly oneSource: string;
  readonly reads: string;
  readonly helps: string;
  readonly weakens: string;
  readonly missing: string;
  readonly order: string;
  readonly notes: string;
  readonly nothingMissing: string;
  readonly quote: (words: string) => string;
}

export const ASK: Readonly<Record<UiLanguage, AskTexts>> = {
  de: {
    description:
      'Zeigt, wie Ihre eigene Kontaktanfrage auf jemanden mit einer klaren Strategie wirkt und was ihr fehlt. Schreibt keinen fertigen Text: Er soll Ihrer bleiben.',
    textArgument: 'der Text Ihrer Anfrage',
    options: {
      file: 'liest den Text aus einer Datei („-“ für die Standardeingabe)',
      json: 'gibt das Ergebnis als JSON aus',
    },
    oneSource: 'Geben Sie entweder den Text an oder mit --file eine Datei.',
    reads: 'So liest es jemand mit einer klaren Strategie',
    helps: 'Das trägt',
    weakens: 'Das schwächt',
    missing: 'Das fehlt',
    order: 'Bessere Reihenfolge',
    notes: 'Außerdem',
    nothingMissing: 'Es fehlt nichts.',
    quote: (words) => `„${words}“`,
  },
  en: {
    description:
      'Shows how your own contact request reads to somebody with a clear strategy, and what it lacks. Writes no finished text: it should stay yours.',
    textArgument: 'the text of your request',
    options: {
      file: 'read the text from a file (“-” for standard input)',
      json: 'print the result as JSON',
    },
    oneSource: 'Give either the text or a file with --file.',
    reads: 'How somebody with a clear strategy reads it',
    helps: 'What carries it',
    weakens: 'What weakens it',
    missing: 'What is missing',
    order: 'A better order',
    notes: 'Besides',
    nothingMissing: 'Nothing is missing.',
    quote: (words) => `“${words}”`,
  },
};
