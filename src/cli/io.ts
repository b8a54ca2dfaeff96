/** Where a command writes. A seam: tests hand in strings, the process its own streams. */
export interface Sink {
  readonly write: (text: string) => void;
  readonly isTTY: boolean;
  /** Width of the terminal in columns; null where the output is a file or a pipe. */
  readonly columns: number | null;
}

/** Everything that a command needs from the process around it. */
export interface Io {
  readonly stdout: Sink;
  readonly stderr: Sink;
  /** The bytes of standard input, read only where a command was given `-`. */
  readonly stdin: () => AsyncIterable<Uint8Array>;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Milliseconds since the epoch. */
  readonly now: () => number;
  /** Lets that many milliseconds pass; absent outside tests, where the machine's clock does it. */
  readonly sleep?: (milliseconds: number) => Promise<void>;
  /** Shall `gmail watch` look once more? Absent outside tests: until the user stops it. */
  readonly watching?: () => boolean;
  /** The script that reads mails in a second thread; null where everything runs in this one (tests, tsx). */
  readonly mailWorker: URL | null;
}
