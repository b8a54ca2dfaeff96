import type { Localised } from '../text/localised.ts';

/**
 * One rule's evidence. It carries where and why, never a verdict.
 * `quote` is exactly `text.slice(start, end)` of the requester's message; findings that come from facts outside
 * the text (twins, profile check, no text at all) have `start === end === 0` and an empty quote.
 */
export interface Finding {
  readonly rule: string;
  readonly start: number;
  readonly end: number;
  readonly quote: string;
  readonly reason: Localised;
}
