import type { UiLanguage } from '../../text/localised.ts';
import type { Settings } from '../../triage/settings.ts';
import { EXAMPLE, TEMPLATES as T } from '../strings/templates.ts';
import type { CardView, WidgetView } from '../view.ts';

/** A template as it stands in the fields of the card. */
export type OwnTemplate = Settings['replies']['ownTemplates'][number];

/** The user's own templates: a list, and the fields for one of them. */
export function templatesCard(settings: Settings, language: UiLanguage, shown: OwnTemplate | null): CardView {
  const list = settings.replies.ownTemplates.map(({ file }): WidgetView[] => [
    { kind: 'paragraph', text: file },
    {
      kind: 'buttons',
      buttons: [
        { text: T.edit[language], action: { run: 'onEditTemplate', parameters: { file } } },
        { text: T.remove[language], action: { run: 'onRemoveTemplate', parameters: { file } } },
      ],
    },
  ]);
  const example = { file: language === 'de' ? 'meine-rueckfrage.de.md' : 'my-question.en.md' };
  const { file, source } = shown ?? { ...example, source: EXAMPLE[language] };
  return {
    title: T.title[language],
    sections: [
      { widgets: list.flat() },
      {
        widgets: [
          { kind: 'paragraph', text: [{ quiet: T.intro[language] }] },
          { kind: 'input', name: 'file', title: T.file[language], value: file },
          { kind: 'input', name: 'source', title: T.source[language], value: source, lines: 'many' },
          {
            kind: 'buttons',
            buttons: [{ text: T.save[language], filled: true, action: { run: 'onSaveTemplate' } }],
          },
        ],
      },
    ],
  };
}
