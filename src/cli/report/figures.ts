import type { Category } from '../../judgement/category.ts';
import { RULES } from '../../rules/registry.ts';
import { wholeWords } from '../../text/excerpt.ts';
import { fold } from '../../text/fold.ts';
import type { UiLanguage } from '../../text/localised.ts';
import type { Row } from '../view/rows.ts';

/** One bar of the chart: a month or a year, and how many requests of each category came in it. */
export interface Bar {
  /** "März 2026" */
  readonly name: string;
  /** "03/26", what stands under the bar. */
  readonly label: string;
  readonly counts: Readonly<Partial<Record<Category, number>>>;
}

/** One rule that quoted words, in how many requests, and which words most often. */
export interface Phrase {
  readonly reason: string;
  readonly requests: number;
  readonly examples: readonly string[];
}

/** Months in the first chart; what is older shows in the chart of years. */
const MONTHS = 24;
const MOST_PHRASES = 12;
const SHORTEST_PHRASE = 4;
/** Single telling words, questions and dates are details of a request, no phrases that many use. */
const NO_PHRASES: ReadonlySet<string> = new Set([
  'wording',
  ...RULES.filter(({ group }) => group === 'detail').map(({ id }) => id),
]);
const MOST_EXAMPLES = 3;

const LOCALES: Readonly<Record<UiLanguage, string>> = { de: 'de-DE', en: 'en-GB' };

function dated(rows: readonly Row[]): readonly { readonly time: Date; readonly category: Category }[] {
  return rows.flatMap((row) => {
    const { date } = row.triaged.mail;
    return date === null ? [] : [{ time: new Date(date), category: row.judgement.category }];
  });
}

function counted(categories: readonly Category[]): Readonly<Partial<Record<Category, number>>> {
  const counts: Partial<Record<Category, number>> = {};
  for (const category of categories) counts[category] = (counts[category] ?? 0) + 1;
  return counts;
}

/** The last 24 months up to the newest request, empty ones too. */
export function monthBars(rows: readonly Row[], language: UiLanguage): readonly Bar[] {
  const requests = dated(rows);
  const number = (time: Date) => time.getFullYear() * 12 + time.getMonth();
  const last = Math.max(...requests.map(({ time }) => number(time)));
  const first = Math.max(last - MONTHS + 1, Math.min(...requests.map(({ time }) => number(time))));
  if (requests.length === 0) return [];
  const long = new Intl.DateTimeFormat(LOCALES[language], { month: 'long', year: 'numeric' });
  return Array.from({ length: last - first + 1 }, (_, i) => {
    const day = new Date(Math.floor((first + i) / 12), (first + i) % 12, 1);
    const month = String(day.getMonth() + 1).padStart(2, '0');
    return {
      name: long.format(day),
      label: `${month}/${String(day.getFullYear()).slice(2)}`,
      counts: counted(
        requests.filter(({ time }) => number(time) === first + i).map(({ category }) => category),
      ),
    };
  });
}

/** Year after year; empty where the months show everything. */
export function yearBars(rows: readonly Row[], months: readonly Bar[]): readonly Bar[] {
  const requests = dated(rows);
  const shown = months.reduce((sum, bar) => sum + totalOf(bar), 0);
  if (requests.length === shown) return [];
  const years = requests.map(({ time }) => time.getFullYear());
  const first = Math.min(...years);
  return Array.from({ length: Math.max(...years) - first + 1 }, (_, i) => ({
    name: String(first + i),
    label: String(first + i),
    counts: counted(
      requests.filter(({ time }) => time.getFullYear() === first + i).map(({ category }) => category),
    ),
  }));
}

export function totalOf(bar: Bar): number {
  return Object.values(bar.counts).reduce((sum, count) => sum + count, 0);
}

/** Categories by how often they occur. */
export function frequentCategories(bars: readonly Bar[]): readonly Category[] {
  const sums = new Map<Category, number>();
  for (const bar of bars)
    for (const [category, count] of Object.entries(bar.counts) as [Category, number][])
      sums.set(category, (sums.get(category) ?? 0) + count);
  return [...sums].sort((a, b) => b[1] - a[1]).map(([category]) => category);
}

/** What the rules quoted most often, each rule counted once a request. */
export function frequentPhrases(rows: readonly Row[], language: UiLanguage): readonly Phrase[] {
  const rules = new Map<
    string,
    { reason: string; requests: Set<Row>; quotes: Map<string, [string, number]> }
  >();
  for (const row of rows)
    for (const finding of row.judgement.findings) {
      if (finding.quote.trim().length < SHORTEST_PHRASE || NO_PHRASES.has(finding.rule)) continue;
      const quote = wholeWords(row.triaged.notification.message ?? '', finding) || finding.quote.trim();
      const rule = rules.get(finding.rule) ?? {
        reason: finding.reason[language],
        requests: new Set(),
        quotes: new Map(),
      };
      rules.set(finding.rule, rule);
      rule.requests.add(row);
      const key = fold(quote);
      rule.quotes.set(key, [quote, (rule.quotes.get(key)?.[1] ?? 0) + 1]);
    }
  return [...rules.values()]
    .map(({ reason, requests, quotes }) => ({
      reason,
      requests: requests.size,
      examples: [...quotes.values()]
        .sort((a, b) => b[1] - a[1])
        .slice(0, MOST_EXAMPLES)
        .map(([quote]) => quote),
    }))
    .sort((a, b) => b.requests - a.requests || (a.reason < b.reason ? -1 : 1))
    .slice(0, MOST_PHRASES);
}
