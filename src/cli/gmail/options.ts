/** Below Gmail's 6,000 a minute, so that the add-on and the user's own clicks have room beside a run. */
export const DEFAULT_UNITS = 5500;

/** Mails between two states on disk. */
export const DEFAULT_SLICE = 250;

/** Options of the commands that look at the mailbox. */
export interface LookOptions {
  readonly client?: string;
  readonly strategy?: string;
  readonly since?: string;
  readonly query?: string;
  readonly limit?: string;
  readonly units?: string;
  readonly json?: true;
  readonly drafts?: true;
  /** False with --no-known-search. */
  readonly knownSearch?: boolean;
  readonly yes?: true;
  readonly slice?: string;
  readonly interval?: string;
}
