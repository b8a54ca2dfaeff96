import { ADVICE } from '../../judgement/advice.ts';
import { ADVICE_NAMES } from '../../judgement/names.ts';
import { PLATFORM_NAMES } from '../../platforms/names.ts';
import type { UiLanguage } from '../../text/localised.ts';
import type { MailboxState } from '../../triage/mailbox.ts';
import { safeLink } from '../links.ts';
import { errorSentence } from '../strings/errors.ts';
import { ago, HOME as T } from '../strings/home.ts';
import type { ButtonView, CardView, SectionView, WidgetView } from '../view.ts';

/** One person on a list of the home card. */
export interface Listed {
  readonly name: string;
  readonly platform: 'linkedin' | 'xing';
  readonly profileUrl: string | null;
  /** Milliseconds since the epoch. */
  readonly askedAt: number | null;
}

export interface HomeInput {
  readonly language: UiLanguage;
  readonly state: MailboxState;
  readonly automatic: boolean;
  readonly damaged: boolean;
  readonly waiting: readonly Listed[];
  readonly silent: readonly Listed[];
  readonly now: number;
}

const DAY = 86_400_000;
/** People who show before a list is unfolded, and at most. */
const PEOPLE = { shown: 3, most: 12 };

/** What goes on by itself, who waits, and the tools. */
export function homeCard(input: HomeInput): CardView {
  const { language } = input;
  return {
    title: T.title[language],
    subtitle: T.subtitle[language],
    sections: [
      automaticSection(input),
      ...peopleSection(T.waiting[language], input.waiting, input),
      ...peopleSection(T.silent[language], input.silent, input),
      ...countsSection(input),
      toolsSection(language),
    ],
  };
}

function automaticSection({ language, state, automatic, damaged, now }: HomeInput): SectionView {
  const { lastRun, backfill } = state;
  const widgets: WidgetView[] = [
    {
      kind: 'toggle',
      name: 'automatic',
      text: T.automatic[language],
      below: automatic ? T.automaticOn[language] : T.automaticOff[language],
      on: automatic,
      change: { run: 'onAutomatic' },
    },
  ];
  if (damaged) widgets.push({ kind: 'paragraph', text: [{ bold: T.damaged[language] }] });
  if (lastRun !== null && lastRun.error !== null)
    widgets.push({ kind: 'fact', label: T.problem[language], text: errorSentence(lastRun.error)[language] });
  const last =
    lastRun === null
      ? T.neverRun[language]
      : [
          T.lastRun[language]({ ...lastRun, ago: ago(now - lastRun.at, language) }),
          lastRun.complete || lastRun.error !== null ? '' : T.goesOn[language],
        ].join(' ');
  widgets.push({ kind: 'paragraph', text: [{ quiet: last.trim() }] });
  if (backfill !== null) widgets.push({ kind: 'paragraph', text: progressOf(backfill, language) });
  widgets.push({
    kind: 'buttons',
    buttons: [
      { text: T.checkNow[language], action: { run: 'onCheckNow' } },
      { text: T.old[language], action: { run: 'onOpenBackfill' } },
    ],
  });
  return { widgets };
}

/** How far the work on old mail got. */
export function progressOf(backfill: NonNullable<MailboxState['backfill']>, language: UiLanguage): string {
  if (backfill.finished) return T.oldDone[language](backfill);
  const whole = Math.max(1, backfill.start - backfill.until);
  const percent = Math.floor((100 * (backfill.start - backfill.reached)) / whole);
  return T.oldProgress[language]({ ...backfill, percent: Math.min(99, percent) });
}

function peopleSection(
  header: string,
  people: readonly Listed[],
  { language, now }: HomeInput,
): readonly SectionView[] {
  if (people.length === 0) return [];
  const widgets = people.slice(0, PEOPLE.most).map((person): WidgetView => {
    const days = Math.max(0, Math.floor((now - (person.askedAt ?? now)) / DAY));
    const link = safeLink(person.profileUrl);
    const button: ButtonView | null = link === null ? null : { text: T.open[language], link };
    return {
      kind: 'fact',
      text: person.name,
      below: `${PLATFORM_NAMES[person.platform]}, ${T.since[language](days)}`,
      ...(button === null ? {} : { button }),
    };
  });
  if (people.length > PEOPLE.most)
    widgets.push({
      kind: 'paragraph',
      text: [{ quiet: T.more[language](people.length - PEOPLE.most) }],
    });
  return [{ header, ...(widgets.length > PEOPLE.shown ? { folded: PEOPLE.shown } : {}), widgets }];
}

function countsSection({ language, state }: HomeInput): readonly SectionView[] {
  const lines = ADVICE.flatMap((advice) => {
    const count = state.counts[advice] ?? 0;
    return count === 0 ? [] : [`${ADVICE_NAMES[advice][language]}: ${count}`];
  });
  if (lines.length === 0) return [];
  return [{ header: T.counts[language], widgets: [{ kind: 'paragraph', text: lines.join('\n') }] }];
}

function toolsSection(language: UiLanguage): SectionView {
  return {
    header: T.tools[language],
    widgets: [
      {
        kind: 'buttons',
        buttons: [
          { text: T.paste[language], action: { run: 'onOpenPaste' } },
          { text: T.ownRequest[language], action: { run: 'onOpenOwnRequest' } },
          { text: T.settings[language], action: { run: 'onOpenSettings' } },
        ],
      },
    ],
  };
}
