import { WORDS } from './word-weights.generated.ts';

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

const table = new Map<string, readonly WordWeight[]>();

/** `key:AxBy|…`: each wording with the categories for or against which it speaks. */
function loaded(): ReadonlyMap<string, readonly WordWeight[]> {
  if (table.size > 0) return table;
  for (const entry of WORDS.table.split('|')) {
    const split = entry.indexOf(':');
    const weights: WordWeight[] = [];
    for (let i = split + 1; i + 1 < entry.length; i += 2)
      weights.push({
        column: entry.charCodeAt(i) - FIRST,
        weight: (entry.charCodeAt(i + 1) - ZERO) * WORDS.step,
      });
    table.set(entry.slice(0, split), weights);
  }
  return table;
}

/** What a wording speaks for and against; null where the model does not know it. */
export function wordWeights(key: string): readonly WordWeight[] | null {
  return loaded().get(key) ?? null;
}

/** What a wording adds to one category. */
export function wordWeight(key: string, column: number): number {
  return wordWeights(key)?.find((entry) => entry.column === column)?.weight ?? 0;
}
