import { valueIn } from '../text/word-table.ts';
import { CATEGORIES } from './category.ts';
import { wordModel } from './word-tables.ts';

/** One weight of one wording. */
export interface WordWeight {
  /** Index in CATEGORIES. */
  readonly column: number;
  /** Log odds. */
  readonly weight: number;
}

/** One letter of the table stands for a category and one of these sizes, in steps; letters of one category add up. */
export const SIZES = [1, 2, 4, -1, -2] as const;
/** Seventeen letters for each size: printable ones that need no escape in the generated file. */
export const LETTERS =
  " !#$%&'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[]^_abcdefghijklmnopqrstuvw";

const seen = new Map<string, readonly WordWeight[] | null>();
/** The cache is for ordinary words; a hostile text must not fill the memory. */
const MOST_SEEN = 20_000;

/** What a wording speaks for and against, a category possibly more than once; null where the model does not know it. */
export function wordWeights(key: string): readonly WordWeight[] | null {
  const known = seen.get(key);
  if (known !== undefined) return known;
  const weights = weightsIn(key);
  if (seen.size < MOST_SEEN) seen.set(key, weights);
  return weights;
}

function weightsIn(key: string): readonly WordWeight[] | null {
  const { step, weights: table } = wordModel();
  const text = valueIn(table, key);
  if (text === null) return null;
  return [...text].map((letter) => {
    const code = LETTERS.indexOf(letter);
    const size = SIZES[Math.floor(code / CATEGORIES.length)] ?? 0;
    return { column: code % CATEGORIES.length, weight: size * step };
  });
}

/** What a wording adds to one category. */
export function wordWeight(key: string, column: number): number {
  let sum = 0;
  for (const entry of wordWeights(key) ?? []) if (entry.column === column) sum += entry.weight;
  return sum;
}
