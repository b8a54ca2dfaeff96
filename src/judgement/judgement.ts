import type { Finding } from '../rules/finding.ts';
import type { Localised } from '../text/localised.ts';
import type { Advice } from './advice.ts';
import type { Category } from './category.ts';

/** What a request is, what to do, and why. */
export interface Judgement {
  readonly category: Category;
  /** 0 (a guess) to 1 (certain). */
  readonly confidence: number;
  readonly advice: Advice;
  /** Decisive ones first. */
  readonly findings: readonly Finding[];
  /** One sentence for the user: which row or which fact led to this advice. */
  readonly because: Localised;
}
