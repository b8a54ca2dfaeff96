import type { Kind, Platform, Requester } from '../platforms/notification.ts';
import type { Language } from '../text/language.ts';
import type { Facts } from './facts.ts';

/** What rules look at: the requester's own words without frame, who they are, and what is known about them. */
export interface Subject {
  /** null for texts that came without a mail (`assess`, pasted on the card). */
  readonly platform: Platform | null;
  readonly kind: Kind;
  readonly requester: Requester | null;
  readonly message: string | null;
  readonly language: Language | null;
  readonly facts: Facts;
  /** Words for what the user does and offers, so that a need can refer to them. */
  readonly topics: readonly string[];
}
