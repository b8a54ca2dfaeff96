import { Failure } from '../failure.ts';
import { TROUBLE } from '../texts/gmail-trouble.ts';

/** What an error of the API means for the caller. */
export interface ApiFailure {
  /** HTTP status; null where no answer came. */
  readonly status: number | null;
  readonly is:
    | 'rate'
    | 'daily-quota'
    | 'server'
    | 'silence'
    | 'gone'
    | 'conflict'
    | 'login'
    | 'scope'
    | 'other';
  /** Worth another try in the same run? */
  readonly transient: boolean;
}

interface Answer {
  readonly status?: unknown;
  readonly data?: unknown;
}

/** The parts of a gaxios error that are read; its message and config are not: they can hold addresses and tokens. */
function answerOf(error: unknown): Answer | null {
  if (typeof error !== 'object' || error === null || !('response' in error)) return null;
  const { response } = error;
  return typeof response === 'object' && response !== null ? response : null;
}

function reasonsIn(data: unknown): string {
  try {
    return (typeof data === 'string' ? data : JSON.stringify(data ?? '')).slice(0, 2_000);
  } catch {
    return '';
  }
}

function codeIn(error: unknown, depth = 0): string {
  if (typeof error !== 'object' || error === null || depth > 4) return '';
  const code = 'code' in error && typeof error.code === 'string' ? error.code : '';
  return code !== '' ? code : 'cause' in error ? codeIn(error.cause, depth + 1) : '';
}

/** Reads an error of the official client. */
export function apiFailure(error: unknown): ApiFailure {
  const answer = answerOf(error);
  const status = typeof answer?.status === 'number' ? answer.status : null;
  const reasons = reasonsIn(answer?.data);
  if (/invalid_grant/.test(reasons)) return { status, is: 'login', transient: false };
  if (status === null) {
    const silent = codeIn(error) !== '' || (typeof error === 'object' && error !== null && 'config' in error);
    return { status, is: silent ? 'silence' : 'other', transient: silent };
  }
  if (/dailyLimitExceeded/.test(reasons)) return { status, is: 'daily-quota', transient: false };
  if (status === 429 || (status === 403 && /rateLimitExceeded|userRateLimitExceeded/i.test(reasons)))
    return { status, is: 'rate', transient: true };
  if (status === 401) return { status, is: 'login', transient: false };
  if (status === 403) return { status, is: 'scope', transient: false };
  if (status === 404) return { status, is: 'gone', transient: false };
  if (status === 409) return { status, is: 'conflict', transient: false };
  if (status >= 500) return { status, is: 'server', transient: true };
  return { status, is: 'other', transient: false };
}

/** The sentence with the next step for an error that ends a command. Our own failures, and our own mistakes, pass as they are. */
export function explained(error: unknown): unknown {
  if (error instanceof Failure) return error;
  const { is, status } = apiFailure(error);
  const reasons = reasonsIn(answerOf(error)?.data);
  const code = codeIn(error);
  if (/invalid_client|unauthorized_client/.test(reasons)) return new Failure(TROUBLE.invalidClient);
  if (/redirect_uri_mismatch/.test(reasons)) return new Failure(TROUBLE.redirectMismatch);
  if (/access_denied|org_internal|admin_policy_enforced/.test(reasons))
    return new Failure(TROUBLE.accessDenied);
  if (/accessNotConfigured|SERVICE_DISABLED/.test(reasons)) return new Failure(TROUBLE.apiDisabled);
  if (/CERT_NOT_YET_VALID|CERT_HAS_EXPIRED/.test(code)) return new Failure(TROUBLE.clockOff);
  if (/ENOTFOUND|EAI_AGAIN|ENETUNREACH|EHOSTUNREACH|ECONNREFUSED/.test(code))
    return new Failure(TROUBLE.noNetwork);
  switch (is) {
    case 'login':
      return new Failure(TROUBLE.invalidGrant);
    case 'scope':
      return new Failure(TROUBLE.scopeMissing);
    case 'rate':
      return new Failure(TROUBLE.rateLimited);
    case 'daily-quota':
      return new Failure(TROUBLE.dailyQuota);
    case 'server':
      return new Failure(TROUBLE.gmailDown(status));
    case 'silence':
      return new Failure(TROUBLE.noAnswer);
    default:
      return status === null ? error : new Failure(TROUBLE.unexpectedAnswer(status));
  }
}
