import { PLATFORM_NAMES } from '../../platforms/names.ts';
import type { UiLanguage } from '../../text/localised.ts';
import type { Pasted } from '../../triage/pasted.ts';
import { TOOLS as T } from '../strings/tools.ts';
import type { CardView, SectionView, WidgetView } from '../view.ts';
import { knownSection } from './known-section.ts';
import { adviceSection, type MessageInput, reasonSection } from './message.ts';

/** Paste a text, and below it what it is worth. */
export function pasteCard(language: UiLanguage, pasted: Pasted | null, input: MessageInput | null): CardView {
  return {
    title: T.paste[language],
    sections: [
      ...(input === null ? [] : resultSections(input)),
      {
        widgets: [
          { kind: 'paragraph', text: [{ quiet: T.pasteIntro[language] }] },
          {
            kind: 'input',
            name: 'text',
            title: T.text[language],
            value: pasted?.text ?? '',
            lines: 'many',
          },
          { kind: 'input', name: 'name', title: T.name[language], value: pasted?.name ?? '' },
          {
            kind: 'choice',
            name: 'platform',
            title: T.platform[language],
            items: (['linkedin', 'xing'] as const).map((platform) => ({
              text: PLATFORM_NAMES[platform],
              value: platform,
              selected: (pasted?.platform ?? 'linkedin') === platform,
            })),
          },
          {
            kind: 'buttons',
            buttons: [{ text: T.assess[language], filled: true, action: { run: 'onAssessText' } }],
          },
        ],
      },
    ],
  };
}

function resultSections(input: MessageInput): readonly SectionView[] {
  const { draft, language } = input;
  const reply: WidgetView[] =
    draft === null
      ? []
      : [{ kind: 'input', name: 'draft', title: T.draft[language], value: draft.body, lines: 'many' }];
  return [
    adviceSection(input),
    reasonSection(input),
    ...knownSection(input),
    ...(reply.length === 0 ? [] : [{ widgets: reply }]),
  ];
}
