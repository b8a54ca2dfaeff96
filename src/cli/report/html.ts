import { visible, visibleLines } from '../terminal/visible.ts';

/** Markup that is safe to put into a page. Only {@link html} makes it. */
export interface Markup {
  readonly markup: string;
}

type Part = string | number | Markup | null | readonly (Markup | null)[];

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (unit) => ENTITIES[unit] ?? unit);
}

function markupOf(part: Part): string {
  if (part === null) return '';
  if (typeof part === 'string') return escaped(part);
  if (typeof part === 'number') return String(part);
  if ('markup' in part) return part.markup;
  return part.map(markupOf).join('');
}

/** A template whose every value is escaped for text and quoted attributes; only markup of our own passes as it is. */
export function html(parts: TemplateStringsArray, ...values: readonly Part[]): Markup {
  return { markup: parts.reduce((page, part, i) => page + markupOf(values[i - 1] ?? null) + part) };
}

/** Text of our own files (style, script), checked not to end its element. */
export function raw(text: string): Markup {
  if (/<\/(?:style|script)/i.test(text)) throw new Error('ends its own element');
  return { markup: text };
}

/** Foreign words on one line, shut off from the direction of the text around them. */
export function foreign(text: string): Markup {
  return html`<bdi>${visible(text)}</bdi>`;
}

/** A foreign text with its line ends; white space is kept by the style sheet. */
export function foreignText(text: string): string {
  return visibleLines(text).join('\n');
}

/** A link of a platform, or null for anything else: no other address is ever made clickable. */
export function safeLink(url: string | null): string | null {
  return url !== null &&
    /^https:\/\/(?:[a-z0-9-]{1,40}\.){0,3}(?:linkedin|xing)\.com\/[^\s"'<>]{0,500}$/i.test(url)
    ? url
    : null;
}
