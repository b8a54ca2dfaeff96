/**
 * Every threshold of the judgement. Figures beside them: `npm run eval` on our own unseen texts and on the public ones.
 */

/** The most that one group of rules adds to or takes from a category, in log odds. */
export const GROUP_CAP = 4;

/** A category whose default advice is a decline needs at least this probability... */
export const DECLINE_AT = 0.45;

/** ...and all categories of real concerns together may have at most this; else the next milder category is taken. */
export const REAL_AT_MOST = 0.25;

/** Below this confidence a decline becomes look-yourself. */
export const SURE_ENOUGH_TO_DECLINE = 0.5;

/** Words are shown as a reason where they add at least this to the category. */
export const TELLING_WORD = 0.35;
