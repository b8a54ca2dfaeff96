/** The one clock of a preview: the mailbox, the add-on and the page read it. */
export interface Clock {
  /** Milliseconds since the epoch. */
  now(): number;
  /** Moves forward by that many milliseconds. */
  advance(milliseconds: number): void;
}

/** A clock that stands still until somebody moves it. */
export function stillClock(start: number): Clock {
  let time = start;
  return {
    now: () => time,
    advance: (milliseconds) => {
      time += milliseconds;
    },
  };
}

/** The clock of the machine, which may be moved forward. */
export function runningClock(machine: () => number = Date.now): Clock {
  let ahead = 0;
  return {
    now: () => machine() + ahead,
    advance: (milliseconds) => {
      ahead += milliseconds;
    },
  };
}
