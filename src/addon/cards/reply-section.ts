import { safeLink } from '../links.ts';
import { MESSAGE as T } from '../strings/message.ts';
import type { ButtonView, SectionView, WidgetView } from '../view.ts';
import type { MessageInput } from './message.ts';

/** The draft to copy or to lay into the thread, and the choices for another one. */
export function replySection(input: MessageInput): SectionView {
  const { draft, language, triaged } = input;
  const { notification } = triaged;
  const widgets: WidgetView[] = [];
  if (draft === null) widgets.push({ kind: 'paragraph', text: [{ quiet: T.noDraft[language] }] });
  else
    widgets.push(
      { kind: 'input', name: 'draft', title: T.draft[language], value: draft.body, lines: 'many' },
      {
        kind: 'paragraph',
        text: [
          {
            quiet: draft.deliverable ? T.byRelay[language] : T.byHand[language](notification.platform),
          },
        ],
      },
    );
  const buttons = replyButtons(input);
  if (buttons.length > 0) widgets.push({ kind: 'buttons', buttons });
  const shown = widgets.length;
  widgets.push(...choices(input));
  return { header: T.reply[language], ...(draft === null ? {} : { folded: shown }), widgets };
}

function replyButtons({ draft, language, triaged, draftExists }: MessageInput): readonly ButtonView[] {
  const { notification } = triaged;
  const buttons: ButtonView[] = [];
  const parameters = { id: triaged.mail.gmail?.id ?? '' };
  if (draft !== null) {
    const text = draftExists ? T.replaceDraft[language] : T.createDraft[language];
    buttons.push(
      draft.deliverable
        ? { text, filled: true, compose: { run: 'onComposeReply', parameters } }
        : { text, filled: true, action: { run: 'onCreateDraft', parameters } },
    );
  }
  const link = safeLink(notification.answerUrl ?? notification.requester?.profileUrl ?? null);
  // A mail that only poses as the platform's gives no address worth opening.
  if (link !== null && notification.authenticity.verdict !== 'fail')
    buttons.push({ text: T.openOn[language](notification.platform), link });
  return buttons;
}

function choices({ draft, templates, language, triaged }: MessageInput): readonly WidgetView[] {
  if (templates.length === 0) return [];
  const change = { run: 'onDraftChoice', parameters: { id: triaged.mail.gmail?.id ?? '' } } as const;
  const items = templates.slice(0, 40).map(({ name, title }) => ({
    text: title,
    value: name,
    selected: name === draft?.template,
  }));
  if (draft === null) items.unshift({ text: '–', value: '', selected: true });
  const widgets: WidgetView[] = [
    { kind: 'choice', name: 'template', title: T.template[language], items, change },
    {
      kind: 'choice',
      name: 'language',
      title: T.draftLanguage[language],
      change,
      items: [
        { text: T.german[language], value: 'de', selected: draft?.language !== 'en' },
        { text: T.english[language], value: 'en', selected: draft?.language === 'en' },
      ],
    },
  ];
  if (draft?.language === 'de')
    widgets.push({
      kind: 'choice',
      name: 'formality',
      title: T.address[language],
      change,
      items: [
        { text: 'Sie', value: 'sie', selected: draft.formality !== 'du' },
        { text: 'du', value: 'du', selected: draft.formality === 'du' },
      ],
    });
  return widgets;
}
