import type { Category } from '../../judgement/category.ts';
import { type Bar, totalOf } from './figures.ts';
import { html, type Markup } from './html.ts';

/** Categories with a colour of their own; the rest share one. The style sheet names the colours `.c0` to `.c7`. */
export const COLOURED = 7;

const HEIGHT = 220;
const BASE = HEIGHT - 34;
const TOP = 18;
const LEFT = 34;

/** Words that stand in a chart. */
export interface ChartWords {
  readonly title: string;
  readonly description: string;
  readonly nameOf: (category: Category) => string;
  readonly others: string;
}

/** The index of the colour of a category: the most frequent have their own. */
export function colourOf(category: Category, frequent: readonly Category[]): number {
  const index = frequent.indexOf(category);
  return index < 0 || index >= COLOURED ? COLOURED : index;
}

/** 1, 2, 5, 10, 20, 50 …: the step that needs at most five lines. */
function stepFor(most: number): number {
  for (let power = 1; ; power *= 10)
    for (const step of [power, 2 * power, 5 * power]) if (most / step <= 5) return step;
}

/** Stacked bars as SVG. Whoever cannot see it has the description and the table of the page. */
export function stackedBars(bars: readonly Bar[], frequent: readonly Category[], words: ChartWords): Markup {
  const wide = Math.max(16, Math.min(48, Math.floor(860 / Math.max(bars.length, 1))));
  const width = LEFT + wide * bars.length + 8;
  const most = Math.max(1, ...bars.map(totalOf));
  const step = stepFor(most);
  const top = Math.ceil(most / step) * step;
  const y = (count: number) => BASE - ((BASE - TOP) * count) / top;
  const lines = Array.from({ length: Math.round(top / step) + 1 }, (_, i) => i * step);
  // Labels that would touch each other are left out.
  const every = Math.ceil(36 / wide);
  return html`<svg viewBox="0 0 ${width} ${HEIGHT}" width="${width}" height="${HEIGHT}" role="img" aria-label="${words.description}">
${lines.map((count) => html`<line class="grid" x1="${LEFT}" x2="${width}" y1="${y(count)}" y2="${y(count)}"/><text class="tick" x="${LEFT - 6}" y="${y(count) + 4}" text-anchor="end">${count}</text>`)}
${bars.map((bar, i) => barOf(bar, LEFT + i * wide, wide, frequent, words, y, i % every === 0))}
</svg>`;
}

function barOf(
  bar: Bar,
  x: number,
  wide: number,
  frequent: readonly Category[],
  words: ChartWords,
  y: (count: number) => number,
  labelled: boolean,
): Markup {
  const parts = new Map<number, number>();
  for (const [category, count] of Object.entries(bar.counts) as [Category, number][]) {
    const colour = colourOf(category, frequent);
    parts.set(colour, (parts.get(colour) ?? 0) + count);
  }
  let below = 0;
  const segments = [...parts]
    .sort((a, b) => a[0] - b[0])
    .map(([colour, count]) => {
      const from = below;
      below += count;
      const category = frequent[colour];
      const name = colour < COLOURED && category !== undefined ? words.nameOf(category) : words.others;
      return html`<rect class="c${colour}" x="${x + 2}" width="${wide - 4}" y="${y(below)}" height="${y(from) - y(below)}"><title>${bar.name}: ${name} ${count}</title></rect>`;
    });
  const label = labelled
    ? html`<text class="tick" x="${x + wide / 2}" y="${BASE + 16}" text-anchor="middle">${bar.label}</text>`
    : null;
  const total =
    below === 0
      ? null
      : html`<text class="tick" x="${x + wide / 2}" y="${y(below) - 4}" text-anchor="middle">${below}</text>`;
  return html`<g>${segments}${total}${label}</g>`;
}
