import type { Authenticity } from '../mail/authenticity.ts';
import type { Language } from '../text/language.ts';
import type { Formality, Localised } from '../text/localised.ts';

export type Platform = 'linkedin' | 'xing';

/** What a notification is about, in the words of docs: one list for all shells. */
export const KINDS = [
  'contact-request',
  'contact-request-reminder',
  'message',
  'request-accepted',
  'profile-visit',
  'job',
  'digest',
  'newsletter',
  'group',
  'event',
  'birthday',
  'security',
  'other',
] as const;
export type Kind = (typeof KINDS)[number];

/** Kinds behind which one person stands. */
export const PERSONAL: ReadonlySet<Kind> = new Set([
  'contact-request',
  'contact-request-reminder',
  'message',
  'request-accepted',
  'profile-visit',
]);

/** The person behind a notification: never the recipient, never somebody whom the platform suggests. */
export interface Requester {
  /** As the mail prints it in full, titles kept. */
  readonly name: string;
  /** The line under the name, as printed. */
  readonly headline: string | null;
  /** Only from a plain "X at Y" / "X bei Y" or where printed apart. */
  readonly position: string | null;
  readonly company: string | null;
  readonly location: string | null;
  readonly sharedContacts: number | null;
  /** The profile link without `/comm`, query and tokens. */
  readonly profileUrl: string | null;
}

/** Why a field was read as it was: for `inspect` and for the reason on the card. */
export interface Evidence {
  readonly about: 'platform' | 'kind' | 'requester' | 'message' | 'authentic' | 'language' | 'answerable';
  /** Where it was seen, e.g. `header X-LinkedIn-Template`, `link`, `sender`, `wording`, `structure`. */
  readonly source: string;
  /** What was seen there; personal data and tokens left out. */
  readonly detail: string;
}

/** Everything that a platform reads from a mail. `platform` is null where the mail is none of ours. */
export interface Notification {
  readonly platform: Platform | null;
  readonly kind: Kind;
  readonly authenticity: Authenticity;
  readonly requester: Requester | null;
  /** What the requester wrote; null where there is nothing or only the platform's default sentence. */
  readonly message: string | null;
  /** Of the message, else of the frame. */
  readonly language: Language | null;
  readonly formality: Formality | null;
  /** The relay address that reaches the requester by mail; null where none exists. */
  readonly replyTo: string | null;
  /** The platform's own template name without its numeric suffix; null where the mail names none. */
  readonly template: { readonly name: string; readonly known: boolean } | null;
  /** A link without tokens where the user can answer: thread, else profile, else the platform's list of requests. */
  readonly answerUrl: string | null;
  /** Why a genuine mail of the platform was not understood; null where it was. */
  readonly notUnderstood: Localised | null;
  readonly evidence: readonly Evidence[];
}

/** The reading of a mail that no platform sent and none is imitated in: ordinary mail. */
export const NOT_OURS: Notification = {
  platform: null,
  kind: 'other',
  authenticity: {
    verdict: 'unknown',
    reason: {
      de: 'Keine Mitteilung von LinkedIn oder XING; ihre Herkunft wird nicht geprüft.',
      en: 'Not a notification from LinkedIn or XING; its origin is not checked.',
    },
  },
  requester: null,
  message: null,
  language: null,
  formality: null,
  replyTo: null,
  template: null,
  answerUrl: null,
  notUnderstood: null,
  evidence: [],
};
