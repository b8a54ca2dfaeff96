import { type GmailCall, UNITS } from '../../triage/quota.ts';

/** The time, and how to let it pass. A seam: tests move a clock of their own. */
export interface Time {
  /** Milliseconds since the epoch. */
  readonly now: () => number;
  readonly sleep: (milliseconds: number) => Promise<void>;
}

export interface Pace {
  /** Waits until the minute has room for the call. */
  readonly before: (call: GmailCall) => Promise<void>;
  /** Quota units spent so far. */
  readonly spent: () => number;
}

/** A little more than a minute: Gmail counts a call when it arrives, not when it is sent. */
const MINUTE = 61_000;

/**
 * Keeps within a number of quota units in every sliding minute, whatever runs at once: who wants to call waits in line, so that
 * Gmail hardly ever has to refuse.
 */
export function paceOf(unitsPerMinute: number, time: Time): Pace {
  let window: { readonly at: number; readonly units: number }[] = [];
  let total = 0;
  let line: Promise<void> = Promise.resolve();

  async function room(units: number): Promise<void> {
    for (;;) {
      const now = time.now();
      window = window.filter(({ at }) => at > now - MINUTE);
      const used = window.reduce((sum, entry) => sum + entry.units, 0);
      const oldest = window[0];
      if (oldest === undefined || used + units <= unitsPerMinute) {
        window.push({ at: now, units });
        total += units;
        return;
      }
      await time.sleep(oldest.at + MINUTE - now + 1);
    }
  }

  return {
    before: (call) => {
      const turn = line.then(() => room(UNITS[call]));
      line = turn.catch(() => undefined);
      return turn;
    },
    spent: () => total,
  };
}
