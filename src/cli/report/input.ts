import type { Standing } from '../../memory/lists.ts';
import type { UiLanguage } from '../../text/localised.ts';
import type { Row } from '../view/rows.ts';

/** Everything that a report shows. */
export interface ReportInput {
  readonly language: UiLanguage;
  /** Milliseconds since the epoch. */
  readonly now: number;
  readonly rows: readonly Row[];
  /** Mails that were read, ours or not. */
  readonly mails: number;
  readonly standings: readonly Standing[];
  readonly silentAfterDays: number;
}
