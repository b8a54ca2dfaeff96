import { CATEGORIES, type Category } from '../../src/judgement/category.ts';

const SIZE = CATEGORIES.length;

/** One text as the fit sees it: the features that occur, and the category by its index. */
export interface Sample {
  readonly features: readonly string[];
  /** How much each of its wordings counts. */
  readonly wordingScale: number;
  readonly category: number;
}

/** How a kind of feature is fitted: pulled towards `prior` with strength `pull`, counted `scale` times. */
export interface FeaturePrior {
  readonly pull: number;
  readonly scale: number;
  /** A wording counts by how many the text has, a rule always the same. */
  readonly isWording: boolean;
  readonly prior: (category: Category) => number;
}

/** Fitted weights: one row of scores per feature, already scaled, in the order of CATEGORIES. */
export interface Fitted {
  readonly bias: Float64Array;
  readonly rows: ReadonlyMap<string, Float64Array>;
}

/** Adam on a flat array; the step is part of the fit, not of the model. */
function optimiser(
  size: number,
): (weights: Float64Array, gradient: Float64Array, rate: number, step: number) => void {
  const first = new Float64Array(size);
  const second = new Float64Array(size);
  return (weights, gradient, rate, step) => {
    for (let i = 0; i < size; i += 1) {
      const g = gradient[i] ?? 0;
      first[i] = 0.9 * (first[i] ?? 0) + 0.1 * g;
      second[i] = 0.999 * (second[i] ?? 0) + 0.001 * g * g;
      const move =
        (first[i] ?? 0) / (1 - 0.9 ** step) / (Math.sqrt((second[i] ?? 0) / (1 - 0.999 ** step)) + 1e-8);
      weights[i] = (weights[i] ?? 0) - rate * move;
    }
  };
}

function softmaxInto(scores: Float64Array): void {
  const most = Math.max(...scores);
  let sum = 0;
  for (let c = 0; c < SIZE; c += 1) {
    scores[c] = Math.exp((scores[c] ?? 0) - most);
    sum += scores[c] ?? 0;
  }
  for (let c = 0; c < SIZE; c += 1) scores[c] = (scores[c] ?? 0) / sum;
}

/**
 * Multinomial logistic regression, full batch, deterministic. Rare categories weigh more (square root of the inverse
 * frequency), because the figure to be good at is the macro average.
 * @param names every feature that may get a weight; features outside are ignored
 */
export function fittedWeights(
  samples: readonly Sample[],
  names: readonly string[],
  priorOf: (name: string) => FeaturePrior,
  epochs: number,
): Fitted {
  const index = new Map(names.map((name, i) => [name, i]));
  const priors = names.map(priorOf);
  const target = new Float64Array(names.length * SIZE);
  priors.forEach(({ prior }, i) => {
    CATEGORIES.forEach((category, c) => {
      target[i * SIZE + c] = prior(category);
    });
  });
  const weights = new Float64Array(target);
  const bias = new Float64Array(SIZE);
  const rows = samples.map(({ features }) =>
    features.map((name) => index.get(name)).filter((i): i is number => i !== undefined),
  );
  const counts = new Float64Array(SIZE);
  for (const { category } of samples) counts[category] = (counts[category] ?? 0) + 1;
  const gradient = new Float64Array(weights.length);
  const biasGradient = new Float64Array(SIZE);
  const move = optimiser(weights.length);
  const moveBias = optimiser(SIZE);
  const scores = new Float64Array(SIZE);
  for (let step = 1; step <= epochs; step += 1) {
    for (let k = 0; k < weights.length; k += 1)
      gradient[k] = (priors[Math.floor(k / SIZE)]?.pull ?? 1) * ((weights[k] ?? 0) - (target[k] ?? 0));
    for (let c = 0; c < SIZE; c += 1) biasGradient[c] = 0.01 * (bias[c] ?? 0);
    samples.forEach(({ category, wordingScale }, s) => {
      const row = rows[s] ?? [];
      const scaleOf = (i: number): number =>
        (priors[i]?.scale ?? 1) * (priors[i]?.isWording === true ? wordingScale : 1);
      scores.set(bias);
      for (const i of row) {
        const scale = scaleOf(i);
        for (let c = 0; c < SIZE; c += 1) scores[c] = (scores[c] ?? 0) + scale * (weights[i * SIZE + c] ?? 0);
      }
      softmaxInto(scores);
      const rarity = Math.sqrt(samples.length / (SIZE * (counts[category] ?? 1)));
      for (let c = 0; c < SIZE; c += 1) {
        const slope = ((scores[c] ?? 0) - (c === category ? 1 : 0)) * rarity;
        scores[c] = slope;
        biasGradient[c] = (biasGradient[c] ?? 0) + slope;
      }
      for (const i of row) {
        const scale = scaleOf(i);
        for (let c = 0; c < SIZE; c += 1)
          gradient[i * SIZE + c] = (gradient[i * SIZE + c] ?? 0) + scale * (scores[c] ?? 0);
      }
    });
    const rate = step > epochs * 0.7 ? 0.015 : 0.05;
    move(weights, gradient, rate, step);
    moveBias(bias, biasGradient, rate, step);
  }
  return {
    bias,
    rows: new Map(
      names.map((name, i) => [
        name,
        weights.slice(i * SIZE, (i + 1) * SIZE).map((weight) => weight * (priors[i]?.scale ?? 1)),
      ]),
    ),
  };
}
