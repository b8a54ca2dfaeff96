import { FIELDS, type Field, type FlatRecord, type Value } from './record.ts';

/**
 * right: the same value · none: rightly nothing · wrong: another value ·
 * missed: something is there and was not read · invented: nothing is there and something was read.
 */
export const OUTCOMES = ['right', 'none', 'wrong', 'missed', 'invented'] as const;
export type Outcome = (typeof OUTCOMES)[number];

export interface Miss {
  readonly file: string;
  readonly field: Field;
  readonly outcome: Outcome;
  readonly expected: Value;
  readonly found: Value;
}

export interface Tally {
  readonly counts: Readonly<Record<Field, Readonly<Record<Outcome, number>>>>;
  readonly misses: readonly Miss[];
}

/** What became of one field. */
export function outcomeOf(expected: Value, found: Value): Outcome {
  if (expected === null) return found === null ? 'none' : 'invented';
  if (found === null) return 'missed';
  return expected === found ? 'right' : 'wrong';
}

/** Counts and misses over all compared mails. */
export function tallyOf(
  compared: readonly { readonly file: string; readonly expected: FlatRecord; readonly found: FlatRecord }[],
): Tally {
  const counts = Object.fromEntries(
    FIELDS.map((field) => [field, { right: 0, none: 0, wrong: 0, missed: 0, invented: 0 }]),
  ) as Record<Field, Record<Outcome, number>>;
  const misses: Miss[] = [];
  for (const { file, expected, found } of compared)
    for (const field of FIELDS) {
      const outcome = outcomeOf(expected[field], found[field]);
      counts[field][outcome] += 1;
      if (outcome !== 'right' && outcome !== 'none')
        misses.push({ file, field, outcome, expected: expected[field], found: found[field] });
    }
  return { counts, misses };
}

/**
 * Right ones in percent of all that had something to read or were read as something; null where there was nothing.
 * "Rightly nothing" does not count: it would lift every rare field to nearly 100.
 */
export function percentOf(counts: Readonly<Record<Outcome, number>>): number | null {
  const decided = counts.right + counts.wrong + counts.missed + counts.invented;
  return decided === 0 ? null : (100 * counts.right) / decided;
}
