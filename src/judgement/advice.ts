/** From the mildest to the hardest; where evidence conflicts, the earlier one wins. */
export const ADVICE = [
  'accept',
  'answer-now',
  'answer-first',
  'look-yourself',
  'invite-to-meet',
  'ask-back',
  'wait',
  'decline-kindly',
  'decline-silently',
] as const;

/** What to do under the user's strategy. */
export type Advice = (typeof ADVICE)[number];
