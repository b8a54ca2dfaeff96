import { CATEGORY_NAMES } from '../../judgement/names.ts';
import { reasonsFrom } from '../../judgement/reasons.ts';
import type { Draft } from '../../replies/draft.ts';
import type { TemplateChoice } from '../../replies/drafts.ts';
import type { UiLanguage } from '../../text/localised.ts';
import type { Triaged } from '../../triage/triage.ts';
import { MESSAGE as T } from '../strings/message.ts';
import { ADVICE_WORDS, kindName, MESSAGE_ADVICE_WORDS } from '../strings/words.ts';
import type { CardView, SectionView, WidgetView } from '../view.ts';
import { correctionSection } from './correction-section.ts';
import { knownSection, nextSection } from './known-section.ts';
import { profileSection } from './profile-section.ts';
import { replySection } from './reply-section.ts';

/** Everything that the contextual card shows. */
export interface MessageInput {
  readonly triaged: Triaged;
  readonly language: UiLanguage;
  readonly draft: Draft | null;
  readonly templates: readonly TemplateChoice[];
  /** A draft for this mail exists already. */
  readonly draftExists: boolean;
  /** The category was set by the user. */
  readonly corrected: boolean;
  /** Milliseconds since the epoch. */
  readonly now: number;
  /** Visible text of a mail that was not understood, as a start for the correction. */
  readonly visibleText: string;
}

/** Below this the category is shown as "not quite sure". */
const SURE = 0.6;
/** Reasons that show before the section is unfolded, and at most. */
const REASONS = { shown: 3, most: 12 };

/** The card for one notification: first what to do, then why, then the reply. */
export function messageCard(input: MessageInput): CardView {
  const { triaged, language } = input;
  const { notification, judgement } = triaged;
  const { requester, platform, kind } = notification;
  const place = T.kindOn[language]({ kind: kindName(kind, language), platform });
  // Nothing that a spoof says of somebody may be answered, noted or corrected.
  const genuine = notification.authenticity.verdict !== 'fail';
  return {
    title: requester?.name ?? T.somebody[language],
    subtitle: [requester?.headline, place].filter((part) => part).join(' · '),
    sections: [
      ...warningSection(input),
      ...(judgement === null ? [unreadSection(input)] : [adviceSection(input), reasonSection(input)]),
      ...knownSection(input),
      ...(genuine && judgement !== null
        ? [replySection(input), nextSection(input), profileSection(input)]
        : []),
      ...(genuine ? [correctionSection(input)] : []),
    ],
  };
}

/** One quiet line: ordinary mail, and notifications behind which nobody waits. */
export function quietCard(language: UiLanguage, triaged: Triaged | null): CardView {
  const notification = triaged?.notification ?? null;
  if (notification === null || notification.platform === null)
    return {
      title: 'Vorzimmer',
      sections: [{ widgets: [{ kind: 'paragraph', text: [{ quiet: T.notOurs[language] }] }] }],
    };
  const { kind, platform } = notification;
  return {
    title: T.kindOn[language]({ kind: kindName(kind, language), platform }),
    sections: [
      ...(triaged === null ? [] : warningSection({ triaged, language })),
      { widgets: [{ kind: 'paragraph', text: [{ quiet: T.nobodyWaits[language] }] }] },
    ],
  };
}

function warningSection({
  triaged,
  language,
}: Pick<MessageInput, 'triaged' | 'language'>): readonly SectionView[] {
  const { verdict, reason } = triaged.notification.authenticity;
  if (verdict !== 'fail') return [];
  return [
    {
      widgets: [
        {
          kind: 'fact',
          label: T.warningTitle[language],
          text: [{ bold: T.warning[language] }],
          below: reason[language],
        },
      ],
    },
  ];
}

/** What to do, under which category, and which row or fact led there. */
export function adviceSection({ triaged, language, corrected }: MessageInput): SectionView {
  const { judgement, notification } = triaged;
  if (judgement === null) return { widgets: [] };
  const label = T.adviceLabel[language]({
    category: CATEGORY_NAMES[judgement.category][language],
    sure: judgement.confidence >= SURE,
    byUser: corrected,
  });
  const forMessage = notification.kind === 'message' ? MESSAGE_ADVICE_WORDS[judgement.advice] : undefined;
  const advice = (forMessage ?? ADVICE_WORDS[judgement.advice])[language];
  const widgets: WidgetView[] = [
    { kind: 'fact', label, text: [{ bold: advice }], below: judgement.because[language] },
  ];
  if (notification.authenticity.verdict === 'unknown')
    widgets.push({
      kind: 'fact',
      text: [{ quiet: T.originUnknown[language] }],
      below: notification.authenticity.reason[language],
    });
  return { widgets };
}

function unreadSection({ triaged, language }: MessageInput): SectionView {
  const { notUnderstood } = triaged.notification;
  return {
    widgets: [{ kind: 'paragraph', text: (notUnderstood ?? T.nobodyWaits)[language] }],
  };
}

/** The reasons, each once, with the words that led to it. */
export function reasonSection({ triaged, language }: MessageInput): SectionView {
  const { judgement, notification } = triaged;
  const reasons = judgement === null ? [] : reasonsFrom(judgement, notification.message);
  const widgets = reasons.slice(0, REASONS.most).map(({ sentence, quotes }): WidgetView => {
    const reason = sentence[language];
    const words = quotes.map((quote) => T.quote[language](quote)).join(' · ');
    return { kind: 'paragraph', text: quotes.length === 0 ? reason : [{ bold: words }, '\n', reason] };
  });
  if (widgets.length === 0)
    return {
      header: T.reasons[language],
      widgets: [{ kind: 'paragraph', text: [{ quiet: T.noReasons[language] }] }],
    };
  return {
    header: T.reasons[language],
    ...(widgets.length > REASONS.shown ? { folded: REASONS.shown } : {}),
    widgets,
  };
}
