import type { Category } from '../../judgement/category.ts';
import { CATEGORY_NAMES } from '../../judgement/names.ts';
import { numberText } from '../terminal/formats.ts';
import { REPORT } from '../texts/report.ts';
import { COLOURED, stackedBars } from './chart.ts';
import { type Bar, frequentCategories, monthBars, totalOf, yearBars } from './figures.ts';
import { html, type Markup } from './html.ts';
import type { ReportInput } from './input.ts';

/** Requests per month by category, and per year where the archive is older; each with its figures as a table. */
export function chartSections(input: ReportInput): readonly Markup[] {
  const { rows, language } = input;
  const texts = REPORT[language];
  const months = monthBars(rows, language);
  const years = yearBars(rows, months);
  // One order for both charts: a category keeps its colour.
  const frequent = frequentCategories(years.length === 0 ? months : years);
  return [
    ...(months.length === 0 ? [] : [section('months', texts.months, texts.month, months, frequent, input)]),
    ...(years.length === 0 ? [] : [section('years', texts.years, texts.year, years, frequent, input)]),
  ];
}

function section(
  id: string,
  title: string,
  unit: string,
  bars: readonly Bar[],
  frequent: readonly Category[],
  { language }: ReportInput,
): Markup {
  const texts = REPORT[language];
  const coloured = frequent.slice(0, COLOURED);
  const [first, last] = [bars[0]?.name ?? '', bars[bars.length - 1]?.name ?? ''];
  const chart = stackedBars(bars, frequent, {
    title,
    description: texts.chart(title, first, last),
    nameOf: (category) => CATEGORY_NAMES[category][language],
    others: texts.others,
  });
  const legend = coloured.map(
    (category, i) => html`<li><span class="c${i}"></span>${CATEGORY_NAMES[category][language]}</li>`,
  );
  const more =
    frequent.length > COLOURED ? html`<li><span class="c${COLOURED}"></span>${texts.others}</li>` : null;
  const cell = (count: number) => html`<td class="n">${count === 0 ? '' : numberText(count, language)}</td>`;
  return html`<section aria-labelledby="${id}"><h2 id="${id}">${title}</h2>
<div class="scroll" tabindex="0" role="group" aria-labelledby="${id}">${chart}</div><ul class="legend">${legend}${more}</ul>
<details><summary>${texts.figures}</summary><div class="scroll" tabindex="0" role="group" aria-labelledby="${id}"><table>
<thead><tr><th scope="col">${unit}</th>${frequent.map((category) => html`<th scope="col" class="n">${CATEGORY_NAMES[category][language]}</th>`)}<th scope="col" class="n">${texts.total}</th></tr></thead>
<tbody>${bars.map(
    (bar) =>
      html`<tr><th scope="row">${bar.name}</th>${frequent.map((category) => cell(bar.counts[category] ?? 0))}${cell(totalOf(bar))}</tr>`,
  )}</tbody></table></div></details></section>`;
}
