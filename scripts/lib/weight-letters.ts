import { CATEGORIES } from '../../src/judgement/category.ts';
import { LETTERS, SIZES } from '../../src/judgement/word-weights.ts';

/** A weight in whole steps as letters of word-weights.ts, the largest sizes first. */
function lettersOf(steps: number, column: number): string {
  const sizes = SIZES.map((size, i) => ({ size: Math.abs(size), i, fits: size > 0 === steps > 0 }))
    .filter(({ fits }) => fits)
    .sort((a, b) => b.size - a.size);
  let rest = Math.abs(steps);
  let letters = '';
  for (const { size, i } of sizes)
    for (; rest >= size; rest -= size) letters += LETTERS.charAt(i * CATEGORIES.length + column);
  return letters;
}

/**
 * The weights of one wording as letters of word-weights.ts; empty where none reaches half a step. They are told from
 * the middle one: only differences between categories count, and so most of them need no letter.
 * @param row log odds in the order of CATEGORIES
 * @param step the size of one step in log odds
 */
export function weightLetters(row: Float64Array, step: number): string {
  const middle = [...row].sort((a, b) => a - b)[Math.floor(row.length / 2)] ?? 0;
  return [...row].map((weight, column) => lettersOf(Math.round((weight - middle) / step), column)).join('');
}
