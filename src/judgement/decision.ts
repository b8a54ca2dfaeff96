import { CATEGORIES, type Category } from './category.ts';
import type { Evidence } from './evidence.ts';
import { REAL_AT_MOST } from './thresholds.ts';

/** Real concerns: losing one of these is the worst error. */
export const REAL: ReadonlySet<Category> = new Set([
  'known-person',
  'concrete-need',
  'concrete-offer',
  'referral',
  'press-or-speaking',
]);

/** Categories whose default advice is a decline. */
export const DECLINED: ReadonlySet<Category> = new Set(['sales-pitch', 'dubious', 'complaint']);

/** Stock phrases: they never outvote a named need. */
export const PHRASES: ReadonlySet<Category> = new Set([
  'vague-benefit',
  'network-growth',
  'profile-visit',
  'platform-suggestion',
  'no-text',
  'unclear',
]);

function likeliest(among: readonly Category[], probabilities: Evidence): Category {
  return among.reduce((best, category) => (probabilities[category] > probabilities[best] ? category : best));
}

/** How likely it is that the request is a real concern of any kind. */
export function realShareOf(probabilities: Evidence): number {
  let sum = 0;
  for (const category of REAL) sum += probabilities[category];
  return sum;
}

/**
 * The category, and how sure it is (0 to 1).
 * The likeliest one, except that a category which is declined by default has to be clearly likelier than every real
 * concern: on doubt the milder category, because a lost need costs more than ten phrases shown.
 */
export function decisionFrom(probabilities: Evidence): { category: Category; confidence: number } {
  const first = likeliest(CATEGORIES, probabilities);
  if (!DECLINED.has(first)) return { category: first, confidence: probabilities[first] };
  if (realShareOf(probabilities) <= REAL_AT_MOST)
    return { category: first, confidence: probabilities[first] };
  const milder = likeliest(
    CATEGORIES.filter((category) => !DECLINED.has(category)),
    probabilities,
  );
  return { category: milder, confidence: probabilities[milder] };
}
