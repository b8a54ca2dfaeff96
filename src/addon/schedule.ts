import type { EntryPoint } from './entry-points.ts';
import { failureError } from './failure.ts';

const TIMER: EntryPoint = 'onTimer';

/** Is a time trigger of ours installed? */
export function isScheduled(): boolean {
  return triggers().length > 0;
}

/**
 * Installs the one time trigger: every ten minutes where Google allows it (a script of one's own), else hourly (an add-on).
 * @returns the minutes between two runs
 */
export function schedule(): 10 | 60 {
  unschedule();
  const timer = () => ScriptApp.newTrigger(TIMER).timeBased();
  try {
    timer().everyMinutes(10).create();
    return 10;
  } catch {
    // "The interval for time-based add-on triggers must be at least one hour."
  }
  try {
    timer().everyHours(1).create();
    return 60;
  } catch {
    throw failureError('trigger');
  }
}

export function unschedule(): void {
  for (const trigger of triggers()) ScriptApp.deleteTrigger(trigger);
}

function triggers(): readonly GoogleAppsScript.Script.Trigger[] {
  return ScriptApp.getProjectTriggers().filter((trigger) => trigger.getHandlerFunction() === TIMER);
}
