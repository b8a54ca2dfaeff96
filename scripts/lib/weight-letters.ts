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

/** Weak counter-evidence is most of the table and says next to nothing: below this share of a step it is left out. */
const LEAST_AGAINST = 0.9;

/** A weight in whole steps. */
function inSteps(weight: number, step: number): number {
  return weight < 0 && weight > -LEAST_AGAINST * step ? 0 : Math.round(weight / step);
}

/**
 * The weights of one wording as letters of word-weights.ts; empty where none is worth a step.
 * @param row log odds in the order of CATEGORIES
 * @param step the size of one step in log odds
 */
export function weightLetters(row: Float64Array, step: number): string {
  return [...row].map((weight, column) => lettersOf(inSteps(weight, step), column)).join('');
}
