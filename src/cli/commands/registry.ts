import type { Command } from 'commander';
import type { Localised } from '../../text/localised.ts';
import type { Cli } from '../cli.ts';

/** What a command's file exports: the command with its options, bound to one call. */
export interface CommandModule {
  readonly command: (cli: Cli) => Command;
}

export interface CommandEntry {
  readonly name: string;
  readonly summary: Localised;
  /** Loads the command with all that it needs: `--version` and the help of another command never pay for it. */
  readonly load: () => Promise<CommandModule>;
}

/** All commands, in the order of the help. */
export const COMMANDS: readonly CommandEntry[] = [
  {
    name: 'triage',
    summary: {
      de: 'beurteilt die Anfragen in Maildateien und Ordnern',
      en: 'judges the requests in mail files and folders',
    },
    load: () => import('./triage.ts'),
  },
  {
    name: 'inspect',
    summary: {
      de: 'zeigt, was an einer Mail erkannt wurde und warum',
      en: 'shows what was recognised in a mail and why',
    },
    load: () => import('./inspect.ts'),
  },
  {
    name: 'draft',
    summary: {
      de: 'schreibt den Entwurf einer Antwort',
      en: 'writes the draft of a reply',
    },
    load: () => import('./draft.ts'),
  },
  {
    name: 'status',
    summary: {
      de: 'zeigt, wer auf eine Antwort warten lässt, wer schweigt und wer geantwortet hat',
      en: 'shows whose answer is awaited, who is silent and who has answered',
    },
    load: () => import('./status.ts'),
  },
  {
    name: 'note',
    summary: {
      de: 'notiert, was Sie mit einer Person getan haben: gefragt, getroffen, entschieden',
      en: 'notes what you did with a person: asked, met, decided',
    },
    load: () => import('./note.ts'),
  },
  {
    name: 'preview',
    summary: {
      de: 'zeigt das Add-on in einem Postfach auf diesem Rechner',
      en: 'shows the add-on in a mailbox on this machine',
    },
    load: () => import('./preview.ts'),
  },
  {
    name: 'ask',
    summary: {
      de: 'prüft Ihre eigene Kontaktanfrage, bevor Sie sie schicken',
      en: 'checks a contact request of your own before you send it',
    },
    load: () => import('./ask.ts'),
  },
  {
    name: 'gmail',
    summary: {
      de: 'beurteilt die Anfragen in Ihrem Gmail-Postfach',
      en: 'judges the requests in your Gmail mailbox',
    },
    load: () => import('./gmail.ts'),
  },
  {
    name: 'assess',
    summary: {
      de: 'beurteilt Texte von Anfragen aus JSON Lines',
      en: 'judges the texts of requests from JSON Lines',
    },
    load: () => import('./assess.ts'),
  },
  {
    name: 'rules',
    summary: {
      de: 'zeigt, woran eine Anfrage erkannt wird',
      en: 'shows by what a request is recognised',
    },
    load: () => import('./rules.ts'),
  },
];
