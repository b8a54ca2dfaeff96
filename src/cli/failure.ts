import type { Localised } from '../text/localised.ts';

/** Exit codes of every command. */
export const EXIT = { done: 0, failed: 1, wrongUse: 2 } as const;
export type ExitCode = (typeof EXIT)[keyof typeof EXIT];

/** A command cannot go on. One clear sentence for the user and no stack trace; the code says whose turn it is. */
export class Failure extends Error {
  readonly sentence: Localised;
  readonly code: ExitCode;

  constructor(sentence: Localised, code: ExitCode = EXIT.failed) {
    super(sentence.en);
    this.name = 'Failure';
    this.sentence = sentence;
    this.code = code;
  }
}

/** The user called the command in a way that it does not know. */
export function wrongUse(sentence: Localised): Failure {
  return new Failure(sentence, EXIT.wrongUse);
}

const SYSTEM: Readonly<Record<string, Localised>> = {
  ENOENT: { de: 'gibt es nicht', en: 'does not exist' },
  EACCES: { de: 'darf nicht gelesen werden', en: 'may not be read' },
  EPERM: { de: 'darf nicht gelesen werden', en: 'may not be read' },
  EISDIR: { de: 'ist ein Ordner', en: 'is a folder' },
  ENOTDIR: { de: 'liegt nicht in einem Ordner', en: 'does not lie in a folder' },
  ELOOP: { de: 'verweist im Kreis auf sich selbst', en: 'is a link that points to itself' },
  ENAMETOOLONG: { de: 'hat einen zu langen Namen', en: 'has too long a name' },
  EMFILE: { de: 'geht nicht auf: zu viele offene Dateien', en: 'does not open: too many open files' },
  EIO: { de: 'lässt sich vom Datenträger nicht lesen', en: 'cannot be read from its disk' },
  ENOSPC: {
    de: 'lässt sich nicht schreiben: der Datenträger ist voll',
    en: 'cannot be written: the disk is full',
  },
  EROFS: {
    de: 'lässt sich nicht schreiben: der Datenträger ist schreibgeschützt',
    en: 'cannot be written: the disk is read-only',
  },
  EEXIST: { de: 'gibt es schon', en: 'exists already' },
};

/** What happened to a file, as the end of a sentence that begins with its name. */
export function systemReason(error: unknown): Localised {
  const code = typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : '';
  return (
    SYSTEM[code] ?? {
      de: `lässt sich nicht öffnen (${code || 'Grund unbekannt'})`,
      en: `cannot be opened (${code || 'reason unknown'})`,
    }
  );
}
