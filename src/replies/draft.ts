import type { Formality, UiLanguage } from '../text/localised.ts';

/** A prepared reply. Never sent by us. */
export interface Draft {
  readonly template: string;
  readonly language: UiLanguage;
  readonly formality: Formality | null;
  readonly subject: string;
  readonly body: string;
  /** True where mail reaches the requester, through the platform's reply relay. */
  readonly deliverable: boolean;
}
