import { visibleText, withoutPadding } from './clean-text.ts';
import { decodedEntities } from './entities.ts';
import { htmlLines } from './html-lines.ts';
import type { OutlineLine, OutlineLink } from './outline.ts';

/** Bounds for hostile mails; a real text part has some hundred lines. */
const MAX_LENGTH = 2_000_000;
const MAX_LINES = 6_000;
const MAX_LINE = 20_000;
const MAX_LINKS = 50;

/** A URL in running text ends at a blank, a quote, a bracket or where LinkedIn glued HTML to it. */
const URL = /https?:\/\/[^\s<>"]{1,4000}/gi;

/** Brackets and punctuation that close a sentence around a URL and are not part of it. */
function trimmedUrl(url: string): string {
  let end = url.length;
  while (end > 0) {
    const last = url.charAt(end - 1);
    if (last === ')' ? url.slice(0, end).includes('(') : !/[.,;:!?\]}'’”*]/.test(last)) break;
    end -= 1;
  }
  return url.slice(0, end);
}

/** Arrows, colons and brackets that tie a title to its URL. */
function title(text: string): string {
  return text
    .replace(/[:(<[]{1,3}\s{0,3}$|=>\s{0,3}$|-{1,2}>\s{0,3}$/g, '')
    .replace(/^\s{0,9}(?:=>|-{1,2}>|→|[)\]>])\s{0,9}/, '')
    .trim();
}

/** Literal line breaks of a text part that was made from HTML: `text<br>` before a line end is one break, not two. */
function withLineBreaks(text: string): string {
  if (!/<br/i.test(text)) return text;
  return text.replace(/<br {0,2}\/?>[ \t]{0,20}\n?/gi, '\n');
}

/** Where a tag begins right behind a URL, without a blank between; -1 where none does. */
function gluedAt(row: string): number {
  let from = 0;
  for (let tags = 0; tags < 20; tags += 1) {
    const tag = row.indexOf('<', from);
    if (tag < 0) return -1;
    let start = tag;
    while (start > from && !/[\s"<>]/.test(row.charAt(start - 1))) start -= 1;
    if (/^[a-z!/]/i.test(row.charAt(tag + 1)) && /https?:\/\//i.test(row.slice(start, tag))) return tag;
    from = tag + 1;
  }
  return -1;
}

/** The rows of a text part: HTML that LinkedIn glued to a URL is read as HTML, never shown as tags. */
function rowsOf(text: string): string[] {
  const rows: string[] = [];
  for (const row of text.split('\n', MAX_LINES)) {
    const cut = gluedAt(row.slice(0, MAX_LINE));
    if (cut < 0) rows.push(row.slice(0, MAX_LINE));
    else {
      rows.push(row.slice(0, cut));
      for (const line of htmlLines(row.slice(cut))) if (!line.hidden) rows.push(line.raw);
    }
  }
  return rows;
}

/** A bar at the beginning of a row, as text parts draw the edge of a quotation. */
const BAR = /^[ \t]{0,8}[|¦│┃▌▏❘](?: |\t|$)/;

/**
 * Rows that stand behind a bar, by index, without it: a quotation. Tables and boxes keep their bars, and so does a bar
 * that stands alone.
 */
function behindBars(rows: readonly string[]): ReadonlyMap<number, string> {
  const found = new Map<number, string>();
  for (let start = 0; start < rows.length; start += 1) {
    let end = start;
    while (end < rows.length && BAR.test(rows[end] ?? '')) end += 1;
    if (end === start) continue;
    const inner = rows.slice(start, end).map((row) => row.replace(BAR, '').trimEnd());
    if (inner.some((row) => row.includes(' ')) && !inner.some((row) => /[|¦│┃]/.test(row))) {
      for (const [offset, row] of inner.entries()) found.set(start + offset, row);
    }
    start = end;
  }
  return found;
}

/** One row with its URLs taken out. */
function lineOf(row: string, block: number, barred: boolean): OutlineLine {
  const raw = withoutPadding(row).trimEnd();
  const quoted = barred || /^\s{0,3}>/.test(raw);
  const links: OutlineLink[] = [];
  let words = '';
  let from = 0;
  if (raw.includes('://'))
    for (const match of raw.matchAll(URL)) {
      const url = trimmedUrl(match[0]);
      const before = raw.slice(from, match.index);
      if (links.length < MAX_LINKS) links.push({ text: visibleText(title(before)), url });
      words += `${title(before)} `;
      from = match.index + url.length;
    }
  words += from === 0 ? raw : title(raw.slice(from));
  return {
    text: visibleText(words),
    raw: raw.trim() === '' ? '' : raw,
    links,
    hidden: false,
    block,
    quoted,
    marks: '',
  };
}

/** A title line with the links of the URL line under it; the colon or bracket that announced them is gone. */
function entitled(line: OutlineLine, links: readonly OutlineLink[]): OutlineLine {
  const text = title(line.text) || line.text;
  return { ...line, text, links: [...line.links, ...links.map(({ url }) => ({ text, url }))] };
}

/**
 * The lines of a text part. Entities and literal `<br>` are decoded, padding is gone; a URL on a line of its own
 * (`(https://…)`, `=> https://…`) is also a link of the title line right above it.
 * @param text the decoded text/plain part
 */
export function textLines(text: string): OutlineLine[] {
  const unix = text.slice(0, MAX_LENGTH).replace(/\r\n?/g, '\n');
  const lines: OutlineLine[] = [];
  let block = 0;
  const rows = rowsOf(withLineBreaks(unix));
  const barred = behindBars(rows);
  for (const [index, row] of rows.entries()) {
    if (lines.length >= MAX_LINES) break;
    const line = lineOf(decodedEntities(barred.get(index) ?? row), block, barred.has(index));
    if (line.raw === '') block += 1;
    const above = lines[lines.length - 1];
    if (line.text === '' && line.links.length > 0 && above !== undefined && above.text !== '')
      lines[lines.length - 1] = entitled(above, line.links);
    lines.push(line);
  }
  return lines;
}
