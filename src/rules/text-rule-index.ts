import { once } from '../text/once.ts';
import { patternIndexOf } from './pattern-index.ts';
import { TEXT_RULES } from './text-rules.ts';

/** The index of all text rules. The build of the add-on works it out beforehand: scripts/addon/precomputed.ts. */
export const textRuleIndex = once(() => patternIndexOf(TEXT_RULES));
