/** An error as Gmail's API gives it, through either door. */
export class GmailError extends Error {
  readonly code: number;
  readonly reason: string;
  constructor(code: number, reason: string, message: string) {
    super(message);
    this.name = 'GmailError';
    this.code = code;
    this.reason = reason;
  }
}

/** The call never came back: the network died or the script was stopped. */
export class GmailSilence extends Error {
  readonly kind: 'timeout' | 'killed';
  constructor(kind: 'timeout' | 'killed') {
    super(kind === 'timeout' ? 'No answer in time' : 'Stopped');
    this.name = 'GmailSilence';
    this.kind = kind;
  }
}

export const notFound = (): GmailError => new GmailError(404, 'notFound', 'Requested entity was not found.');
export const invalid = (message: string): GmailError => new GmailError(400, 'invalidArgument', message);
