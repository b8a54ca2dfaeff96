import { CATEGORIES } from './category.ts';
import { WORDS } from './word-weights.generated.ts';

/** The middle of the printable range: a weight of zero. */
const ZERO = 79;

const table = new Map<string, Float64Array>();

function loaded(): ReadonlyMap<string, Float64Array> {
  if (table.size > 0) return table;
  const size = CATEGORIES.length;
  WORDS.keys.split('|').forEach((key, i) => {
    const weights = new Float64Array(size);
    for (let c = 0; c < size; c += 1)
      weights[c] = (WORDS.weights.charCodeAt(i * size + c) - ZERO) * WORDS.step;
    table.set(key, weights);
  });
  return table;
}

/** What a wording speaks for, in the order of CATEGORIES; null where the model does not know it. */
export function wordWeights(key: string): Float64Array | null {
  return loaded().get(key) ?? null;
}
