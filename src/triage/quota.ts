/**
 * What Gmail charges for a call, in quota units
 * (https://developers.google.com/workspace/gmail/api/reference/quota, for projects since May 2026).
 */
export const UNITS = {
  'messages.list': 5,
  'messages.get': 20,
  'messages.modify': 5,
  'messages.batchModify': 50,
  'threads.get': 40,
  'labels.list': 1,
  'labels.create': 5,
  'labels.patch': 5,
  'labels.delete': 5,
  'drafts.list': 5,
  'drafts.get': 20,
  'drafts.create': 10,
  'drafts.update': 15,
  'history.list': 2,
  'users.getProfile': 5,
} as const;

export type GmailCall = keyof typeof UNITS;

/** Units that one user may spend in a minute. */
export const UNITS_PER_MINUTE = 6000;
/** Ids that one batchModify takes. */
export const BATCH = 1000;
