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

/** Weights as text until somebody asks: a message asks for a few of thousands, and the add-on begins afresh with every click. */
const table = new Map<string, string>();

/** `key:AxBy|…`: each wording with the categories for or against which it speaks. */
function loaded(): ReadonlyMap<string, string> {
  if (table.size > 0) return table;
  for (const entry of WORDS.table.split('|')) {
    const split = entry.indexOf(':');
    table.set(entry.slice(0, split), entry.slice(split + 1));
  }
  return table;
}

/** What a wording speaks for and against; null where the model does not know it. */
export function wordWeights(key: string): readonly WordWeight[] | null {
  const text = loaded().get(key);
  if (text === undefined) return null;
  const weights: WordWeight[] = [];
  for (let i = 0; i + 1 < text.length; i += 2)
    weights.push({
      column: text.charCodeAt(i) - FIRST,
      weight: (text.charCodeAt(i + 1) - ZERO) * WORDS.step,
    });
  return weights;
}

/** What a wording adds to one category. */
export function wordWeight(key: string, column: number): number {
  return wordWeights(key)?.find((entry) => entry.column === column)?.weight ?? 0;
}
