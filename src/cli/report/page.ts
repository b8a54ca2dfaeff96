import { createHash } from 'node:crypto';
import { ADVICE } from '../../judgement/advice.ts';
import { CATEGORIES } from '../../judgement/category.ts';
import { CATEGORY_NAMES } from '../../judgement/names.ts';
import { PLATFORM_NAMES } from '../../platforms/names.ts';
import { dayText, numberText } from '../terminal/formats.ts';
import { REPORT } from '../texts/report.ts';
import { ADVICE_HEADINGS } from '../texts/words.ts';
import type { Row } from '../view/rows.ts';
import { chartSections } from './charts.ts';
import { frequentPhrases } from './figures.ts';
import { standingTables } from './follow-up.ts';
import { foreign, html, type Markup, raw } from './html.ts';
import type { ReportInput } from './input.ts';
import { people } from './people.ts';
import { SCRIPT } from './script.ts';
import { STYLE } from './style.ts';

/** How every report begins: by this a file is recognised as one before it is written over. */
export const REPORT_MARK = '<!doctype html><!-- Vorzimmer: report -->';

function hashOf(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}

/** The policy lets in our own style and script and nothing else: not even a picture of a mail could be loaded. */
function policy(): string {
  return `default-src 'none'; style-src ${hashOf(STYLE)}; script-src ${hashOf(SCRIPT)}; base-uri 'none'; form-action 'none'`;
}

/** The report as one page that needs no network. Everything from mails is escaped. */
export function reportPage(input: ReportInput): string {
  const { language, rows } = input;
  const texts = REPORT[language];
  const number = (value: number) => numberText(value, language);
  const made = texts.made(dayText(input.now, language), number(rows.length), number(input.mails));
  const page = html`
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy()}">
<meta name="referrer" content="no-referrer">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${texts.title} · ${dayText(input.now, language)}</title>
<style>${raw(STYLE)}</style>
</head>
<body>
<a class="skip" href="#list">${texts.skip}</a>
<header>
<h1>${texts.title}</h1>
<p class="soft">${made}<br>${texts.private}</p>
</header>
<main>
${rows.length === 0 ? html`<p>${texts.nothing}</p>` : null}
${rows.length === 0 ? null : [...chartSections(input), share(input), phrases(input)]}
${standingTables(input)}
${rows.length === 0 ? null : list(input)}
</main>
<footer><p class="soft">${texts.foot}</p></footer>
<script>${raw(SCRIPT)}</script>
</body>
</html>
`;
  return REPORT_MARK + page.markup;
}

function share({ rows, language }: ReportInput): Markup {
  const texts = REPORT[language];
  const without = rows.filter(({ triaged }) => (triaged.notification.message ?? '').trim() === '').length;
  const percent = numberText(Math.round((100 * without) / rows.length), language);
  const words = texts.shareText(percent, numberText(without, language), numberText(rows.length, language));
  return html`<section aria-labelledby="share"><h2 id="share">${texts.share}</h2>
<p>${words}</p>
<svg class="bar" viewBox="0 0 400 14" width="400" height="14" role="img" aria-label="${words}"><rect class="c7" width="400" height="14" rx="3" opacity=".35"/><rect class="c0" width="${Math.round((400 * without) / rows.length)}" height="14" rx="3"/></svg>
<p class="soft">${texts.shareNote}</p></section>`;
}

function phrases({ rows, language }: ReportInput): Markup | null {
  const texts = REPORT[language];
  const found = frequentPhrases(rows, language);
  if (found.length === 0) return null;
  return html`<section aria-labelledby="phrases"><h2 id="phrases">${texts.phrases}</h2><div class="scroll"><table>
<thead><tr><th scope="col">${texts.phrase}</th><th scope="col">${texts.examples}</th><th scope="col" class="n">${texts.count}</th></tr></thead>
<tbody>${found.map(
    ({ reason, examples, requests }) =>
      html`<tr><td>${reason}</td><td>${examples.map((quote) => html`<q>${foreign(quote)}</q> `)}</td><td class="n">${numberText(requests, language)}</td></tr>`,
  )}</tbody></table></div></section>`;
}

function list(input: ReportInput): Markup {
  const { rows, language } = input;
  const texts = REPORT[language];
  const number = (value: number) => numberText(value, language);
  const option = (value: string, words: string) => html`<option value="${value}">${words}</option>`;
  const used = <T extends string>(all: readonly T[], of: (row: Row) => string | null) =>
    all.filter((one) => rows.some((row) => of(row) === one));
  const select = (name: string, label: string, options: readonly Markup[]) =>
    html`<label>${label}<select name="${name}">${option('', texts.all)}${options}</select></label>`;
  const platforms = used(['linkedin', 'xing'] as const, ({ triaged }) => triaged.notification.platform);
  return html`<section aria-labelledby="list"><h2 id="list" tabindex="-1">${texts.list}</h2>
<form id="filter" class="filter" hidden>
<label>${texts.search}<input type="search" name="search" autocomplete="off"></label>
${select(
  'advice',
  texts.advice,
  used(ADVICE, (row) => row.judgement.advice).map((one) => option(one, ADVICE_HEADINGS[one][language])),
)}
${select(
  'category',
  texts.category,
  used(CATEGORIES, (row) => row.judgement.category).map((one) => option(one, CATEGORY_NAMES[one][language])),
)}
${select(
  'platform',
  texts.platform,
  platforms.map((one) => option(one, PLATFORM_NAMES[one])),
)}
</form>
<p id="shown" class="soft" role="status" data-pattern="${texts.shown('%', number(rows.length))}">${texts.shown(number(rows.length), number(rows.length))}</p>
${people(input)}</section>`;
}
