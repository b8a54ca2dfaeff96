import { CATEGORIES, type Category } from '../../src/judgement/category.ts';
import { DECLINED, PHRASES, REAL } from '../../src/judgement/decision.ts';

/** One text with the category that it has and the one that it got. */
export interface Outcome {
  readonly id: string;
  readonly expected: Category;
  readonly got: Category;
}

export interface CategoryFigures {
  readonly category: Category;
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
  readonly support: number;
}

export interface Figures {
  readonly perCategory: readonly CategoryFigures[];
  /** Mean F1 over the categories that occur in the file. */
  readonly macroF1: number;
  readonly accuracy: number;
  /** Real concerns judged as something that is declined by default: the worst error. */
  readonly realLost: readonly string[];
  /** Phrases and pitches judged as a real concern. */
  readonly letThrough: readonly string[];
}

/** Precision, recall and F1 per category, and the two errors that cost differently. */
export function figuresOf(outcomes: readonly Outcome[]): Figures {
  const perCategory = CATEGORIES.map((category) => {
    const support = outcomes.filter(({ expected }) => expected === category).length;
    const claimed = outcomes.filter(({ got }) => got === category).length;
    const right = outcomes.filter(({ expected, got }) => expected === category && got === category).length;
    const precision = claimed === 0 ? 0 : right / claimed;
    const recall = support === 0 ? 0 : right / support;
    const f1 = right === 0 ? 0 : (2 * precision * recall) / (precision + recall);
    return { category, precision, recall, f1, support };
  }).filter(({ support }) => support > 0);
  return {
    perCategory,
    macroF1: perCategory.reduce((sum, { f1 }) => sum + f1, 0) / Math.max(1, perCategory.length),
    accuracy: outcomes.filter(({ expected, got }) => expected === got).length / Math.max(1, outcomes.length),
    realLost: outcomes
      .filter(({ expected, got }) => REAL.has(expected) && DECLINED.has(got))
      .map(({ id, expected, got }) => `${id} (${expected} -> ${got})`),
    letThrough: outcomes
      .filter(({ expected, got }) => (PHRASES.has(expected) || DECLINED.has(expected)) && REAL.has(got))
      .map(({ id, expected, got }) => `${id} (${expected} -> ${got})`),
  };
}
