export const CATEGORIES = [
  'known-person',
  'concrete-need',
  'concrete-offer',
  'press-or-speaking',
  'referral',
  'question',
  'event-or-group',
  'recruiting',
  'vague-benefit',
  'network-growth',
  'profile-visit',
  'platform-suggestion',
  'no-text',
  'sales-pitch',
  'dubious',
  'complaint',
  'unclear',
] as const;

/** What a request is. */
export type Category = (typeof CATEGORIES)[number];
