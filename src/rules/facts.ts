/** How the mailbox owner came to know somebody; where a finding says "known", this says where from. */
export type KnownBy = 'mail-exchanged' | 'accepted-before' | 'exception' | 'name-wrote' | 'same-name-only';

/** An equal name and no more: keeps a request from being declined unseen, and never makes anybody known. */
const NAMESAKES: ReadonlySet<KnownBy> = new Set(['name-wrote', 'same-name-only']);

/** Is that a mere namesake, as far as anybody knows? */
export function isNamesake(by: KnownBy): boolean {
  return NAMESAKES.has(by);
}

/** Where a requester stands with the user. */
export type FollowUpState = 'new' | 'asked' | 'answered' | 'no-answer' | 'done';

/** What the user saw on the requester's profile and typed into the form (S2). Numbers are counts. */
export interface ProfileCheck {
  readonly contacts: number | null;
  readonly visitors: number | null;
  readonly sharedContacts: number | null;
  /** Are the fields of the profile filled in? */
  readonly completeness: 'empty' | 'thin' | 'good' | null;
  readonly activity: 'own-topics' | 'only-advertising' | 'none' | null;
}

/** What is known about a requester besides this one mail. The memory makes it, the rules and the judgement read it. */
export interface Facts {
  readonly known: readonly KnownBy[];
  readonly followUp: FollowUpState;
  /** Milliseconds since the epoch of the last ask-back; null where never asked. */
  readonly askedAt: number | null;
  /** Meetings in person that the user counted. */
  readonly meetings: number;
  /** Did the requester visit the user's profile? null where nobody knows. */
  readonly visited: boolean | null;
  /** Other requesters who sent nearly the same text. */
  readonly twins: number;
  readonly profile: ProfileCheck | null;
  /** The user said: never ask this person again. */
  readonly neverAsk: boolean;
}

/** What is known about somebody of whom nothing is known. */
export const NO_FACTS: Facts = {
  known: [],
  followUp: 'new',
  askedAt: null,
  meetings: 0,
  visited: null,
  twins: 0,
  profile: null,
  neverAsk: false,
};
