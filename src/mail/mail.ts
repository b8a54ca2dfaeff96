/** One header field: the name as printed, the value unfolded and with its encoded words decoded (RFC 5322, RFC 2047). */
export interface Header {
  readonly name: string;
  readonly value: string;
}

/**
 * A mail as every room above sees it, whatever door it came through: a MIME file, a Gmail message resource, plain values.
 * Headers keep their order and their repetitions: the topmost Authentication-Results is not the second one.
 */
export interface Mail {
  readonly headers: readonly Header[];
  /** The text/plain part, decoded; null where there is none. Line ends are `\n`. */
  readonly text: string | null;
  /** The text/html part, decoded; null where there is none. */
  readonly html: string | null;
  /** Milliseconds since the epoch: when the mailbox received it, else its Date header; null where neither can be read. */
  readonly date: number | null;
  /** The Message-ID with its angle brackets; null where there is none. */
  readonly messageId: string | null;
  /** Gmail's own ids; null outside Gmail. */
  readonly gmail: {
    readonly id: string;
    readonly threadId: string;
    readonly labelIds: readonly string[];
  } | null;
}

/** Is it called so, in any case? Lengths first: of the thirty fields of a mail most are not. */
function isCalled(field: Header, wanted: string): boolean {
  return field.name.length === wanted.length && field.name.toLowerCase() === wanted;
}

/** The first (topmost) header of that name, in any case; null where there is none. */
export function header(mail: Pick<Mail, 'headers'>, name: string): string | null {
  const wanted = name.toLowerCase();
  return mail.headers.find((field) => isCalled(field, wanted))?.value ?? null;
}

/** All headers of that name from top to bottom. */
export function headers(mail: Pick<Mail, 'headers'>, name: string): readonly string[] {
  const wanted = name.toLowerCase();
  return mail.headers.filter((field) => isCalled(field, wanted)).map((field) => field.value);
}
