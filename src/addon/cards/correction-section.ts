import { CATEGORIES } from '../../judgement/category.ts';
import { CATEGORY_NAMES } from '../../judgement/names.ts';
import { MESSAGE as T } from '../strings/message.ts';
import type { SectionView, WidgetView } from '../view.ts';
import type { MessageInput } from './message.ts';

/** What was read, to be corrected by hand: folded where it was understood, open and prefilled where not. */
export function correctionSection(input: MessageInput): SectionView {
  const { triaged, language, corrected, visibleText } = input;
  const { notification, judgement } = triaged;
  const unread = judgement === null;
  const widgets: WidgetView[] = [
    {
      kind: 'input',
      name: 'name',
      title: T.correctName[language],
      value: notification.requester?.name ?? '',
    },
    {
      kind: 'input',
      name: 'text',
      title: T.correctText[language],
      value: notification.message ?? (unread ? visibleText : ''),
      hint: T.correctTextHint[language],
      lines: 'many',
    },
    {
      kind: 'choice',
      name: 'category',
      title: T.correctCategory[language],
      items: [
        { text: T.asJudged[language], value: '', selected: !corrected },
        ...CATEGORIES.map((category) => ({
          text: CATEGORY_NAMES[category][language],
          value: category,
          selected: corrected && judgement?.category === category,
        })),
      ],
    },
    {
      kind: 'buttons',
      buttons: [
        {
          text: T.saveCorrection[language],
          action: { run: 'onCorrect', parameters: { id: triaged.mail.gmail?.id ?? '' } },
        },
      ],
    },
  ];
  return unread
    ? { header: T.correctUnread[language], widgets }
    : { header: T.correct[language], folded: 0, widgets };
}
