import type { Advice } from '../../judgement/advice.ts';
import { CATEGORY_SHORT_NAMES } from '../../judgement/names.ts';
import { PLATFORM_NAMES } from '../../platforms/names.ts';
import { sentenceAround } from '../../text/excerpt.ts';
import type { UiLanguage } from '../../text/localised.ts';
import type { Colours } from '../cli.ts';
import { dayText, numberText } from '../terminal/formats.ts';
import { visible, visibleLines } from '../terminal/visible.ts';
import { columnsOf, cut, padded } from '../terminal/width.ts';
import { TRIAGE } from '../texts/triage.ts';
import { ADVICE_HEADINGS } from '../texts/words.ts';
import type { Group, Row } from './rows.ts';

export interface TableStyle {
  readonly language: UiLanguage;
  readonly colours: Colours;
  /** Width of the terminal. */
  readonly columns: number;
  /** Show every row, in groups where one is like the other too. */
  readonly all: boolean;
  readonly drafts: boolean;
}

/** Groups in which one row is like the other: after so many the count says enough. The milder ones are always shown whole. */
const SHOWN: Readonly<Partial<Record<Advice, number>>> = {
  'ask-back': 12,
  wait: 12,
  'decline-kindly': 12,
  'decline-silently': 6,
};

/** Below this width the quote gets a line of its own. */
const NARROW = 100;
/** Less of a quote than this says nothing: then the line may run over. */
const LEAST_QUOTE = 12;
const INDENT = '  ';
const GAP = '  ';

type Paint = (text: string) => string;

function paintOf(advice: Advice, { colours }: TableStyle): Paint {
  if (advice === 'accept' || advice === 'answer-now' || advice === 'answer-first') return colours.green;
  if (advice === 'look-yourself' || advice === 'invite-to-meet') return colours.cyan;
  return advice === 'ask-back' ? colours.yellow : colours.dim;
}

/** The sentence with the words that decided; else how the message begins; else who they say they are. */
function essence(row: Row, columns: number, language: UiLanguage): { text: string; quoted: boolean } {
  const message = row.triaged.notification.message ?? '';
  const decisive = row.judgement.findings.find(({ start, end }) => start < end);
  const said = visible(decisive === undefined ? message : sentenceAround(message, decisive, columns - 2));
  if (said !== '') return { text: TRIAGE[language].quote(said), quoted: true };
  return { text: visible(row.requester.headline ?? ''), quoted: false };
}

interface Widths {
  readonly requester: number;
  readonly category: number;
  readonly quote: number;
}

function widthsFor(groups: readonly Group[], style: TableStyle): Widths {
  const rows = groups.flatMap((group) => group.rows);
  const longest = (texts: readonly string[]) =>
    texts.reduce((max, text) => Math.max(max, columnsOf(text)), 0);
  const narrow = style.columns < NARROW;
  const name = longest(rows.map((row) => visible(row.requester.name).slice(0, 60)));
  const requester = Math.min(Math.max(name, 10), narrow ? 28 : 30);
  const category = longest(rows.map((row) => CATEGORY_SHORT_NAMES[row.judgement.category][style.language]));
  const fixed = INDENT.length + requester + GAP.length + 8 + GAP.length + 10 + GAP.length + category;
  return { requester, category, quote: narrow ? style.columns - 4 : style.columns - fixed - GAP.length };
}

function linesOf(row: Row, widths: Widths, style: TableStyle): readonly string[] {
  const { colours, language } = style;
  const texts = TRIAGE[language];
  const { notification, mail } = row.triaged;
  const platform = notification.platform === null ? '' : PLATFORM_NAMES[notification.platform];
  const cells = [
    colours.bold(padded(cut(visible(row.requester.name), widths.requester), widths.requester)),
    padded(platform, 8),
    padded(dayText(mail.date, language), 10),
    padded(CATEGORY_SHORT_NAMES[row.judgement.category][language], widths.category),
  ];
  const warning = notification.authenticity.verdict === 'fail' ? `${texts.notAuthentic}: ` : '';
  const repeated = row.mails > 1 ? ` (${texts.times(numberText(row.mails, language))})` : '';
  const room = Math.max(LEAST_QUOTE, widths.quote - columnsOf(warning) - columnsOf(repeated));
  const { text, quoted } = essence(row, room, language);
  const shown = quoted ? cutQuote(text, room) : colours.dim(cut(text, room));
  const quote = `${colours.red(warning)}${shown}${colours.dim(repeated)}`;
  const line = INDENT + cells.join(GAP);
  if (style.columns >= NARROW) return [(line + GAP + quote).trimEnd()];
  return text === '' && warning === '' && repeated === ''
    ? [line.trimEnd()]
    : [line.trimEnd(), `    ${quote}`];
}

/** A quote that keeps its closing mark when it is cut. */
function cutQuote(text: string, columns: number): string {
  return columnsOf(text) <= columns ? text : cut(text.slice(0, -1), columns - 1) + text.slice(-1);
}

function draftLines(row: Row, style: TableStyle): readonly string[] {
  const [draft] = row.triaged.drafts;
  if (!style.drafts || draft === undefined) return [];
  const { colours, language } = style;
  const bar = colours.dim('    │ ');
  return [
    bar + colours.dim(TRIAGE[language].draftTitle(draft.deliverable)),
    bar + colours.bold(visible(draft.subject)),
    ...visibleLines(draft.body).map((line) => bar + line),
    '',
  ];
}

/** How a long group is made up: "ohne Text 430, Netzwerk ausbauen 60". */
function makeUp(group: Group, language: UiLanguage): string {
  const counts = new Map<string, number>();
  for (const row of group.rows) {
    const word = CATEGORY_SHORT_NAMES[row.judgement.category][language];
    counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  if (counts.size < 2) return '';
  const parts = [...counts].sort((a, b) => b[1] - a[1]);
  return parts.map(([word, count]) => `${word} ${numberText(count, language)}`).join(', ');
}

/** The table as lines, grouped by advice. Everything that comes from a mail is made safe for a terminal. */
export function tableLines(groups: readonly Group[], style: TableStyle): readonly string[] {
  const { language, colours } = style;
  const texts = TRIAGE[language];
  const widths = widthsFor(groups, style);
  const lines: string[] = [];
  for (const group of groups) {
    const limit =
      style.all || style.drafts
        ? Number.POSITIVE_INFINITY
        : (SHOWN[group.advice] ?? Number.POSITIVE_INFINITY);
    const title = texts.group(
      ADVICE_HEADINGS[group.advice][language],
      numberText(group.rows.length, language),
    );
    const parts = makeUp(group, language);
    const room = style.columns - columnsOf(title) - 3;
    lines.push(
      '',
      colours.bold(paintOf(group.advice, style)(title)) +
        (parts === '' ? '' : colours.dim(`   ${cut(parts, room)}`)),
    );
    // One more row costs no more room than the line that says it is missing.
    const shown = group.rows.length <= limit + 1 ? group.rows : group.rows.slice(0, limit);
    for (const row of shown) lines.push(...linesOf(row, widths, style), ...draftLines(row, style));
    const hidden = group.rows.length - shown.length;
    if (hidden > 0) lines.push(colours.dim(INDENT + texts.more(numberText(hidden, language))));
  }
  return lines;
}
