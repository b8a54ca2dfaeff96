import type { Clock } from '../clock.ts';
import { GmailError } from './errors.ts';

/**
 * Quota units of a call, for projects made since 2026-05-01; methods that are missing cost one. Written down a second
 * time on purpose: the stand-in charges what Google's page says, so that a slip in the product's own table
 * (src/triage/quota.ts) is refused here instead of agreed with.
 */
export const UNITS: Readonly<Record<string, number>> = {
  getProfile: 5,
  'history.list': 2,
  'labels.create': 5,
  'labels.delete': 5,
  'labels.get': 1,
  'labels.list': 1,
  'labels.patch': 5,
  'labels.update': 5,
  'messages.attachments.get': 20,
  'messages.batchModify': 50,
  'messages.get': 20,
  'messages.list': 5,
  'messages.modify': 5,
  'drafts.create': 10,
  'drafts.delete': 10,
  'drafts.get': 20,
  'drafts.list': 5,
  'drafts.update': 15,
  'threads.get': 40,
  'threads.list': 10,
};

/** Units that one user may spend in a minute. */
export const UNITS_PER_MINUTE = 6000;

export interface Quota {
  /** @throws GmailError 403 rateLimitExceeded where the minute has no units left for the call */
  spend(method: string): void;
  /** Units spent since the beginning. */
  spent(): number;
  /** The most units that were spent within any minute. */
  peak(): number;
}

/** Counts units in a sliding minute of that clock. */
export function createQuota(clock: Clock, perMinute: number): Quota {
  let window: { readonly at: number; readonly units: number }[] = [];
  let inWindow = 0;
  let total = 0;
  let peak = 0;
  return {
    spend: (method) => {
      const units = UNITS[method] ?? 1;
      const now = clock.now();
      let gone = 0;
      for (const entry of window) {
        if (entry.at > now - 60_000) break;
        inWindow -= entry.units;
        gone += 1;
      }
      if (gone > 0) window = window.slice(gone);
      if (inWindow + units > perMinute)
        throw new GmailError(
          403,
          'rateLimitExceeded',
          "Quota exceeded for quota metric 'Queries' and limit 'Queries per minute per user'.",
        );
      window.push({ at: now, units });
      inWindow += units;
      total += units;
      peak = Math.max(peak, inWindow);
    },
    spent: () => total,
    peak: () => peak,
  };
}
