import { DEFAULT_JUDGEMENT_SETTINGS, type JudgementSettings } from '../judgement/settings.ts';
import { DEFAULT_REPLY_SETTINGS, type ReplySettings } from '../replies/settings.ts';
import type { UiLanguage } from '../text/localised.ts';
import type { LabelKey } from './labels.ts';

/** Everything that the user can set. The same value in the add-on, on the command line and in the preview. */
export interface Settings {
  /** Language of cards, labels, tables and reasons; drafts follow the requester. */
  readonly uiLanguage: UiLanguage;
  readonly judgement: JudgementSettings;
  readonly replies: ReplySettings;
  readonly labels: {
    readonly parent: string;
    /** Labels that the user does not want. */
    readonly off: readonly LabelKey[];
  };
  /** Prepare drafts without being asked? Off by default: a draft that nobody wanted annoys. */
  readonly automaticDrafts: boolean;
  /** Search the mailbox for mail exchanged with a requester? */
  readonly searchMailbox: boolean;
}

export const DEFAULT_SETTINGS: Settings = {
  uiLanguage: 'en',
  judgement: DEFAULT_JUDGEMENT_SETTINGS,
  replies: DEFAULT_REPLY_SETTINGS,
  labels: { parent: 'Vorzimmer', off: [] },
  automaticDrafts: false,
  searchMailbox: true,
};
