import { valueIn } from '../text/word-table.ts';
import { wordModel } from './word-tables.ts';

/** Character codes: a category is a letter from `A` on, a weight a character around the middle of the range. */
const FIRST = 65;
const ZERO = 63;

/** One weight of one wording. */
export interface WordWeight {
  /** Index in CATEGORIES. */
  readonly column: number;
  /** Log odds. */
  readonly weight: number;
}

const seen = new Map<string, readonly WordWeight[] | null>();
/** The cache is for ordinary words; a hostile text must not fill the memory. */
const MOST_SEEN = 20_000;

/** What a wording speaks for and against; null where the model does not know it. */
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
  const weights: WordWeight[] = [];
  for (let i = 0; i + 1 < text.length; i += 2)
    weights.push({ column: text.charCodeAt(i) - FIRST, weight: (text.charCodeAt(i + 1) - ZERO) * step });
  return weights;
}

/** What a wording adds to one category. */
export function wordWeight(key: string, column: number): number {
  return wordWeights(key)?.find((entry) => entry.column === column)?.weight ?? 0;
}
