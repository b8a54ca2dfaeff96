import { type Standing, standings } from '../../memory/lists.ts';
import type { Memory } from '../../memory/memory.ts';
import { PLATFORM_NAMES } from '../../platforms/names.ts';
import type { UiLanguage } from '../../text/localised.ts';
import type { Colours } from '../cli.ts';
import { dayText, numberText } from '../terminal/formats.ts';
import { visible } from '../terminal/visible.ts';
import { columnsOf, cut, padded } from '../terminal/width.ts';
import { MEMORY } from '../texts/memory.ts';

export interface FollowUpStyle {
  readonly language: UiLanguage;
  readonly colours: Colours;
}

const DAY = 86_400_000;
const WIDEST_NAME = 30;

/** "gefragt am 03.03.2026, vor 9 Tagen". */
export function sinceText(standing: Standing, now: number, language: UiLanguage): string {
  if (standing.state === 'answered')
    return MEMORY.answeredOn(dayText(standing.answeredAt, language))[language];
  const day = dayText(standing.askedAt, language);
  const days = Math.floor((now - (standing.askedAt ?? now)) / DAY);
  if (days < 1) return MEMORY.askedToday[language];
  return (days === 1 ? MEMORY.askedYesterday(day) : MEMORY.askedOn(day, numberText(days, language)))[
    language
  ];
}

/** Three tables from the memory: whose answer is awaited, who is silent, who has answered. Empty ones are left out. */
export function followUpLines(
  memory: Memory,
  now: number,
  silentAfterDays: number,
  { language, colours }: FollowUpStyle,
): readonly string[] {
  const all = standings(memory, now, silentAfterDays);
  const days = numberText(silentAfterDays, language);
  const tables = [
    { state: 'answered', title: MEMORY.answered, paint: colours.cyan },
    { state: 'asked', title: MEMORY.waiting, paint: colours.yellow },
    { state: 'no-answer', title: (count: string) => MEMORY.silent(count, days), paint: colours.dim },
  ] as const;
  const shown = all.filter(({ state }) => tables.some((table) => table.state === state));
  const names = shown.map(({ name }) => columnsOf(visible(name)));
  const width = Math.min(Math.max(10, ...names.slice(0, 1000)), WIDEST_NAME);
  return tables.flatMap(({ state, title, paint }) => {
    const rows = shown.filter((standing) => standing.state === state);
    if (rows.length === 0) return [];
    const lines = rows.map((standing) =>
      [
        `  ${colours.bold(padded(cut(visible(standing.name), width), width))}`,
        padded(PLATFORM_NAMES[standing.platform], 8),
        sinceText(standing, now, language),
        colours.dim(visible(standing.profileUrl ?? '')),
      ]
        .join('  ')
        .trimEnd(),
    );
    return ['', colours.bold(paint(title(numberText(rows.length, language))[language])), ...lines];
  });
}
