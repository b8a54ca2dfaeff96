import type { Localised } from '../text/localised.ts';

/** What the receiving server says about the sender. `unknown` is not `safe`. */
export type Verdict = 'pass' | 'fail' | 'unknown';

export interface Authenticity {
  readonly verdict: Verdict;
  /** One sentence for the user: why. */
  readonly reason: Localised;
}
