import type { Formality, UiLanguage } from '../text/localised.ts';

/** The user's own details for drafts. An empty string or null is "not given": templates that need it fall back. */
export interface ReplySettings {
  /** The user's name as signed under a draft. */
  readonly name: string | null;
  /** Lines under the name. */
  readonly signature: string | null;
  /** What the user does, in a few words, e.g. "Prozessberatung für Krankenhäuser". */
  readonly offer: string | null;
  /** The next meeting in public, e.g. "IHK-Stammtisch am 3. Dezember in München". */
  readonly nextEvent: string | null;
  /** The user's page or text about how they treat requests. */
  readonly explanationUrl: string | null;
  readonly explanationText: string | null;
  /** Used where the requester's text gives neither. */
  readonly language: UiLanguage;
  readonly formality: Formality;
  readonly tone: 'warm' | 'brief';
  /** Templates of the user, in the format of templates/*.md. */
  readonly ownTemplates: readonly { readonly file: string; readonly source: string }[];
}

export const DEFAULT_REPLY_SETTINGS: ReplySettings = {
  name: null,
  signature: null,
  offer: null,
  nextEvent: null,
  explanationUrl: null,
  explanationText: null,
  language: 'de',
  formality: 'sie',
  tone: 'warm',
  ownTemplates: [],
};
