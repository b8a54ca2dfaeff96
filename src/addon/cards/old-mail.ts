import type { UiLanguage } from '../../text/localised.ts';
import type { MailboxState } from '../../triage/mailbox.ts';
import { HOME as T } from '../strings/home.ts';
import type { CardView, WidgetView } from '../view.ts';
import { progressOf } from './home.ts';

/** Months back that can be chosen. */
const SPANS = [3, 12, 36, 120];

/** Work on old mail: start, progress, stop. */
export function oldMailCard(language: UiLanguage, state: MailboxState, automatic: boolean): CardView {
  const { backfill } = state;
  const widgets: WidgetView[] = [{ kind: 'paragraph', text: T.oldIntro[language] }];
  if (backfill !== null)
    widgets.push({ kind: 'paragraph', text: [{ bold: progressOf(backfill, language) }] });
  if (!automatic) widgets.push({ kind: 'paragraph', text: T.oldNeedsAutomatic[language] });
  else if (backfill !== null && !backfill.finished)
    widgets.push({
      kind: 'buttons',
      buttons: [{ text: T.oldStop[language], action: { run: 'onStopBackfill' } }],
    });
  else
    widgets.push(
      {
        kind: 'choice',
        name: 'months',
        title: T.oldSpan[language],
        items: SPANS.map((months) => ({
          text: T.oldMonths[language](months),
          value: String(months),
          selected: months === 12,
        })),
      },
      {
        kind: 'buttons',
        buttons: [{ text: T.oldStart[language], filled: true, action: { run: 'onStartBackfill' } }],
      },
    );
  return { title: T.old[language], sections: [{ widgets }] };
}
