import { failureError } from './failure.ts';

const KEY = 'turn';
/** Milliseconds for which a run that was killed keeps its turn: Apps Script's limit of six minutes. */
const LONGEST = 360_000;

/**
 * Takes the turn for a run, so that the timer and "check now" never work at the same time. The lock itself is held for a moment
 * only: a click must not wait for four minutes.
 * @param milliseconds how long the run wants; 0 gives the turn back
 * @returns false where another run has it
 */
export function takeTurn(milliseconds: number): boolean {
  const lock = LockService.getUserLock();
  if (!lock.tryLock(4000)) {
    if (milliseconds === 0) return false;
    throw failureError('busy', true);
  }
  try {
    const properties = PropertiesService.getUserProperties();
    const until = Number(properties.getProperty(KEY) ?? 0);
    if (milliseconds === 0) {
      properties.deleteProperty(KEY);
      return true;
    }
    const now = Date.now();
    if (until > now && until <= now + LONGEST) return false;
    properties.setProperty(KEY, String(now + Math.min(LONGEST, milliseconds + 60_000)));
    return true;
  } finally {
    lock.releaseLock();
  }
}
