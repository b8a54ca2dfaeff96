import { rule as knownToYou } from './fact/known-to-you.ts';
import { rule as noText } from './fact/no-text.ts';
import { rule as placeholderHeadline } from './fact/placeholder-headline.ts';
import { rule as profileFilled } from './fact/profile-filled.ts';
import { rule as profileRatio } from './fact/profile-ratio.ts';
import { rule as softwareSent } from './fact/software-sent.ts';
import { rule as visitKnown } from './fact/visit-known.ts';
import type { FactRule } from './rule.ts';

/** Every rule that looks at what is known besides the words. A new rule is a file and a line here. */
export const FACT_RULES: readonly FactRule[] = [
  knownToYou,
  softwareSent,
  profileRatio,
  profileFilled,
  placeholderHeadline,
  visitKnown,
  noText,
];
