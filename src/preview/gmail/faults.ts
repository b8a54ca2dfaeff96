import { GmailError, GmailSilence } from './errors.ts';

/**
 * What can go wrong at a call. `-after` means: Gmail did what was asked, but the caller never learnt of it,
 * the case in which a second try makes a second draft.
 */
export type FaultKind =
  | 'rate-limit-403'
  | 'rate-limit-429'
  | 'backend-500'
  | 'unavailable-503'
  | 'not-found-404'
  | 'conflict-409'
  | 'quota-exhausted'
  | 'timeout-before'
  | 'timeout-after'
  | 'killed-before'
  | 'killed-after';

export interface Fault {
  readonly kind: FaultKind;
  /** The fault strikes at this call, counted from 1 after arming, of those that `method` names. */
  readonly atCall: number;
  /** Strikes that many calls in a row; 1 when absent. */
  readonly times?: number;
  /** Only calls of this method count (`messages.get`); all when absent. */
  readonly method?: string;
}

/** Errors before the call has an effect, by kind. */
const BEFORE: Readonly<Record<Exclude<FaultKind, 'timeout-after' | 'killed-after'>, () => Error>> = {
  'rate-limit-403': () => new GmailError(403, 'rateLimitExceeded', 'Rate Limit Exceeded'),
  'rate-limit-429': () => new GmailError(429, 'rateLimitExceeded', 'Too many concurrent requests for user'),
  'backend-500': () => new GmailError(500, 'backendError', 'Internal error encountered.'),
  'unavailable-503': () => new GmailError(503, 'backendError', 'The service is currently unavailable.'),
  'not-found-404': () => new GmailError(404, 'notFound', 'Requested entity was not found.'),
  'conflict-409': () => new GmailError(409, 'aborted', 'Label name exists or conflicts'),
  'quota-exhausted': () =>
    new GmailError(403, 'dailyLimitExceeded', 'Service invoked too many times for one day: gmail.'),
  'timeout-before': () => new GmailSilence('timeout'),
  'killed-before': () => new GmailSilence('killed'),
};

/** Counts the calls since it was armed and says what strikes at this one. */
export interface Faults {
  arm(faults: readonly Fault[]): void;
  /** Runs the call, with the fault that is due before or after it. */
  around<T>(method: string, call: () => T): T;
}

export function createFaults(): Faults {
  let armed: { readonly fault: Fault; seen: number }[] = [];
  return {
    arm: (faults) => {
      armed = faults.map((fault) => ({ fault, seen: 0 }));
    },
    around: (method, call) => {
      let due: FaultKind | null = null;
      for (const entry of armed) {
        if (entry.fault.method !== undefined && entry.fault.method !== method) continue;
        entry.seen += 1;
        const { atCall, times = 1, kind } = entry.fault;
        if (entry.seen >= atCall && entry.seen < atCall + times) due ??= kind;
      }
      if (due === null) return call();
      if (due !== 'timeout-after' && due !== 'killed-after') throw BEFORE[due]();
      call();
      throw new GmailSilence(due === 'timeout-after' ? 'timeout' : 'killed');
    },
  };
}
