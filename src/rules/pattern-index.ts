import { type WordTable, wordTable } from '../text/word-table.ts';
import { firstBeginnings } from './beginnings.ts';
import type { TextRule } from './rule.ts';

/** Which patterns of a list of rules may match where, as numbers: in the order of the rules, then of their patterns. */
export interface PatternIndex {
  /** By the beginning of the word at which a match must start: {@link numbersIn} reads it. */
  readonly byBeginning: WordTable;
  /** Patterns that may start anywhere. */
  readonly anywhere: readonly number[];
}

/** Sorts the patterns of the rules into buckets, so that each word meets only those that may start with it. */
export function patternIndexOf(rules: readonly TextRule[]): PatternIndex {
  const numbers = new Map<string, number[]>();
  const anywhere: number[] = [];
  rules
    .flatMap(({ patterns }) => patterns)
    .forEach((pattern, number) => {
      const beginnings = firstBeginnings(pattern);
      if (beginnings === null) anywhere.push(number);
      for (const beginning of beginnings ?? []) {
        const known = numbers.get(beginning);
        if (known === undefined) numbers.set(beginning, [number]);
        else known.push(number);
      }
    });
  return {
    byBeginning: wordTable([...numbers].map(([key, list]) => [key, list.map(asDigits).join('')])),
    anywhere,
  };
}

/** Two digits to the base 36: there are some thousand of them in the add-on's script. */
function asDigits(number: number): string {
  if (number >= 36 ** 2) throw new Error('More patterns than two digits can count: give asDigits a third.');
  return number.toString(36).padStart(2, '0');
}

/** The numbers of patterns in a value of `byBeginning`. */
export function numbersIn(digits: string): readonly number[] {
  return (digits.match(/../g) ?? []).map((pair) => Number.parseInt(pair, 36));
}
