import { MESSAGE as T } from '../strings/message.ts';
import type { Choice, SectionView, WidgetView } from '../view.ts';
import type { MessageInput } from './message.ts';

/** The form for what the user saw on the requester's profile (S2). */
export function profileSection({ triaged, language }: MessageInput): SectionView {
  const profile = triaged.facts.profile;
  const number = (name: string, title: string, value: number | null | undefined): WidgetView => ({
    kind: 'input',
    name,
    title,
    value: typeof value === 'number' ? String(value) : '',
  });
  const item = (text: string, value: string, now: string | null | undefined): Choice => ({
    text,
    value,
    selected: (now ?? '') === value,
  });
  return {
    header: T.profile[language],
    folded: 0,
    widgets: [
      { kind: 'paragraph', text: [{ quiet: T.profileIntro[language] }] },
      number('contacts', T.contacts[language], profile?.contacts),
      number('visitors', T.visitors[language], profile?.visitors),
      number('sharedContacts', T.sharedContacts[language], profile?.sharedContacts),
      {
        kind: 'choice',
        name: 'completeness',
        title: T.completeness[language],
        items: [
          item(T.unknown[language], '', profile?.completeness),
          item(T.completenessGood[language], 'good', profile?.completeness),
          item(T.completenessThin[language], 'thin', profile?.completeness),
          item(T.completenessEmpty[language], 'empty', profile?.completeness),
        ],
      },
      {
        kind: 'choice',
        name: 'activity',
        title: T.activity[language],
        items: [
          item(T.unknown[language], '', profile?.activity),
          item(T.activityOwn[language], 'own-topics', profile?.activity),
          item(T.activityAds[language], 'only-advertising', profile?.activity),
          item(T.activityNone[language], 'none', profile?.activity),
        ],
      },
      {
        kind: 'buttons',
        buttons: [
          {
            text: T.judgeAgain[language],
            action: { run: 'onProfileCheck', parameters: { id: triaged.mail.gmail?.id ?? '' } },
          },
        ],
      },
    ],
  };
}
