import type { ErrorKey } from './strings/errors.ts';

/** An error whose sentence for the user is known. */
export interface Failure {
  readonly failure: ErrorKey;
  /** Worth another try in the same run? */
  readonly transient: boolean;
  /** HTTP status where Gmail gave one. For the log. */
  readonly status: number | null;
}

/** An error to throw: a plain Error, so that every engine shows it, with the key beside. */
export function failureError(
  failure: ErrorKey,
  transient = false,
  status: number | null = null,
): Error & Failure {
  return Object.assign(new Error(failure), { failure, transient, status });
}

/**
 * What an error means. Apps Script throws Gmail's errors as sentences ("API call to gmail.users.messages.get failed
 * with error: ...") with the JSON of the REST error in `details`, so both are read; the sentence is never logged,
 * it can hold an address.
 */
export function failureFrom(error: unknown): Failure {
  if (isFailure(error)) return error;
  const text = messageOf(error);
  const status = statusOf(error, text);
  if (/too many times for one day|daily (?:limit|quota)|Limit Exceeded: Gmail|dailyLimitExceeded/i.test(text))
    return { failure: 'quota', transient: false, status };
  if (
    status === 429 ||
    /rateLimitExceeded|Rate Limit|Quota exceeded|invoked too many times in a short/i.test(text)
  )
    return { failure: 'rate', transient: true, status };
  if (
    status === 401 ||
    /insufficient|permission|authorization is required|not have access|access denied/i.test(text)
  )
    return { failure: 'permission', transient: false, status };
  if (status === 404 || /not found/i.test(text)) return { failure: 'gone', transient: false, status: 404 };
  if (
    (status !== null && status >= 500) ||
    /timed? ?out|timeout|backend error|empty response|try again/i.test(text)
  )
    return { failure: 'gmail', transient: true, status };
  if (/storage quota|Argument too large/i.test(text)) return { failure: 'storage', transient: false, status };
  return { failure: 'unexpected', transient: false, status };
}

/** HTTP status of an error of the advanced service, null where it names none. */
function statusOf(error: unknown, text: string): number | null {
  if (typeof error === 'object' && error !== null && 'details' in error) {
    const { details } = error;
    if (typeof details === 'object' && details !== null && 'code' in details) {
      const { code } = details;
      if (typeof code === 'number') return code;
    }
  }
  const code = /\b(?:code|error|status)[ :"]{1,4}(4\d\d|5\d\d)\b/i.exec(text)?.[1];
  return code === undefined ? null : Number(code);
}

function isFailure(error: unknown): error is Failure {
  return typeof error === 'object' && error !== null && 'failure' in error && 'transient' in error;
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
