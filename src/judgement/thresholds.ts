/**
 * Every threshold of the judgement. REAL_AT_MOST was chosen on test/texts/unseen.jsonl (`npm run eval`): of its 130 real concerns
 * two were lost at 0.2 and none at 0.12; 0.08 keeps a distance, for nothing of macro-F1. unseen-b.jsonl had no part in it; none is
 * lost there.
 */

/** The most that one group of rules adds to or takes from a category, in log odds. */
export const GROUP_CAP = 4;

/**
 * A category whose default advice is a decline is taken only where all categories of real concerns together have at
 * most this probability; else the likeliest milder one.
 */
export const REAL_AT_MOST = 0.08;

/** Below this confidence a decline becomes look-yourself. */
export const SURE_ENOUGH_TO_DECLINE = 0.4;

/** Words are shown as a reason where they add at least this to the category. */
export const TELLING_WORD = 0.45;

/** From this probability on, a request or a single sentence of it counts as a real concern where a decline is at stake. */
export const REAL_AFTER_ALL = 0.08;

/** From this probability on, the wording alone counts as a real concern where no rule found one named. */
export const REAL_BY_WORDING = 0.5;
