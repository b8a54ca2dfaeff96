import { Parser } from 'htmlparser2';
import { visibleText } from './clean-text.ts';
import { isHidden, VISIBLE, type Visibility, visibilityOf } from './html-visibility.ts';
import type { OutlineLine, OutlineLink } from './outline.ts';

/** Bounds for hostile mails: the longest real notification has 170,000 characters, 60 levels and 600 lines. */
const MAX_LENGTH = 2_000_000;
const MAX_DEPTH = 600;
const MAX_LINES = 6_000;
const MAX_LINE = 20_000;
const CHUNK = 16_384;

const SILENT = new Set('script style template textarea select svg math iframe object'.split(' '));
const CELLS = new Set('td th li blockquote caption dd dt'.split(' '));
/** Elements that browsers set apart by a blank line unless the style takes the margin away. */
const SPACED = new Set('p blockquote ul ol pre dl h1 h2 h3 h4 h5 h6'.split(' '));
const BLOCKS = new Set([
  ...CELLS,
  ...SPACED,
  ...'html head body div table thead tbody tfoot tr center section article header footer main nav aside address form fieldset figure figcaption title'.split(
    ' ',
  ),
]);
const TELLING = /message|note|quote|comment|preheader|profile|footer|recipient|invit|suggest|recommend/;
const STYLE_TAG = /<style\b[^<>]{0,100}>/gi;
const SPACES = /[ \t\n\r\f]+/g;

interface Frame {
  readonly name: string;
  readonly visibility: Visibility;
  readonly block: number;
  readonly quoted: boolean;
  readonly preformatted: boolean;
  readonly spaced: boolean;
  readonly marks: string;
}

interface OpenLink {
  readonly url: string;
  readonly depth: number;
  words: string;
  image: string;
}

/** What class, id and data attributes say about the content of an element; layout classes are left out. */
function marksOf(attributes: Readonly<Record<string, string>>, inherited: string): string {
  let own = '';
  for (const [name, value] of Object.entries(attributes)) {
    if (name !== 'class' && name !== 'id' && name !== 'itemprop' && !name.startsWith('data-')) continue;
    const words = (name.startsWith('data-') ? `${name} ${value}` : value).slice(0, 300).toLowerCase();
    // Most elements only carry layout classes.
    if (!TELLING.test(words)) continue;
    for (const word of words.split(' ')) if (TELLING.test(word)) own += ` ${word}`;
  }
  return own === '' ? inherited : `${inherited}${own}`.trim().slice(-400);
}

/** Less than this many pixels below a paragraph is line spacing, not a blank line. */
const LEAST_MARGIN = 6;
const EM = 16;

const MARGIN = /(?:^|[;\s])margin(-bottom)?\s{0,3}:\s{0,3}([^;]{1,40})/g;

/** Set apart by a blank line? `margin:0` takes it away; what counts is the margin below (`margin:0 0 12px`). */
function hasMargin(name: string, style: string | undefined): boolean {
  if (!SPACED.has(name)) return false;
  if (style === undefined) return true;
  for (const [, side, value = ''] of style.slice(0, 2000).matchAll(MARGIN)) {
    const sides = value.trim().split(' ');
    const below = (side === undefined ? (sides[2] ?? sides[0]) : sides[0]) ?? '';
    if (Number.parseFloat(below) * (below.endsWith('em') ? EM : 1) < LEAST_MARGIN) return false;
  }
  return true;
}

/** A picture that stands for a character: an emoji that the sender draws. */
function isGlyph(alt: string): boolean {
  return alt.length > 0 && alt.length <= 12 && /[^\p{L}\p{N}\s]/u.test(alt) && !/[\p{L}\p{N}]{2}/u.test(alt);
}

/**
 * The lines of an HTML part in reading order, with links, hidden ones marked. Scripts, styles, comments and pictures are gone.
 * Reads by blocks, cells and line breaks; what lies beyond the bounds is left out.
 */
export function htmlLines(html: string): OutlineLine[] {
  const lines: OutlineLine[] = [];
  const root: Frame = {
    name: '',
    visibility: VISIBLE,
    block: 0,
    quoted: false,
    preformatted: false,
    spaced: false,
    marks: '',
  };
  const stack: Frame[] = [root];
  let pieces = '';
  let empty = true;
  let start = root;
  let links: OutlineLink[] = [];
  let open: OpenLink | null = null;
  let blocks = 0;
  let silent = 0;
  let full = false;
  let gap = false;

  const top = (): Frame => stack[stack.length - 1] ?? root;

  function push(text: string, frame: Frame, found: readonly OutlineLink[]): void {
    if (lines.length >= MAX_LINES) {
      full = true;
      return;
    }
    lines.push({
      text,
      raw: text,
      links: found,
      hidden: isHidden(frame.visibility) || frame.name === 'title',
      block: frame.block,
      quoted: frame.quoted,
      marks: frame.marks,
    });
  }

  /** Ends the current line; an empty one is printed only where the mail asks for it. */
  function flush(blank = false): void {
    const text = visibleText(pieces);
    pieces = '';
    empty = true;
    if (open !== null && open.words.trim() !== '') endLink(false);
    if (text === '' && links.length === 0) {
      if (blank) push('', top(), []);
      return;
    }
    if (gap && lines.length > 0 && lines[lines.length - 1]?.raw !== '') push('', start, []);
    gap = false;
    push(text, text === '' ? top() : start, links);
    links = [];
  }

  /** Notes the open link on the current line; a link over several lines stands on each. */
  function endLink(close: boolean): void {
    if (open === null) return;
    const words = visibleText(open.words) || (close ? visibleText(open.image) : '');
    const seen = links.some((link) => link.url === open?.url && link.text === words);
    if (!seen && (words !== '' || close)) links.push({ text: words, url: open.url });
    open.words = '';
    if (close) open = null;
  }

  function add(text: string): void {
    if (pieces.length + text.length > MAX_LINE) return;
    const blank = text.trim() === '';
    if (empty) start = top();
    else if (!blank && isHidden(start.visibility) !== isHidden(top().visibility)) {
      flush();
      start = top();
    }
    if (!blank) empty = false;
    pieces += text;
    if (open !== null) open.words += text;
  }

  const parser = new Parser(
    {
      onopentag(name, attributes) {
        if (full) return;
        if (stack.length > MAX_DEPTH) {
          full = true;
          return;
        }
        const parent = top();
        if (SILENT.has(name)) silent += 1;
        if (BLOCKS.has(name)) flush();
        const spaced = hasMargin(name, attributes.style);
        if (spaced) gap = true;
        if (CELLS.has(name)) blocks += 1;
        stack.push({
          name,
          visibility: visibilityOf(attributes, parent.visibility),
          block: CELLS.has(name) ? blocks : parent.block,
          quoted: parent.quoted || name === 'blockquote',
          preformatted:
            parent.preformatted ||
            name === 'pre' ||
            /white-space\s{0,3}:\s{0,3}(?:pre|break-spaces)/.test((attributes.style ?? '').slice(0, 2000)),
          spaced,
          marks: marksOf(attributes, parent.marks),
        });
        if (silent > 0) return;
        if (name === 'br') flush(true);
        else if (name === 'hr') flush();
        else if (name === 'a' && attributes.href !== undefined) {
          endLink(true);
          open = { url: attributes.href.trim(), depth: stack.length, words: '', image: '' };
        } else if (name === 'img') {
          const alt = (attributes.alt ?? '').slice(0, 300);
          if (isGlyph(alt)) add(alt);
          else if (open !== null) open.image = alt;
        }
      },
      ontext(data) {
        if (full || silent > 0) return;
        if (!top().preformatted) {
          const text = data.replace(SPACES, ' ');
          if (text !== ' ' || pieces !== '') add(text);
          return;
        }
        const rows = data.replace(/\r\n?/g, '\n').split('\n');
        rows.forEach((row, index) => {
          if (index > 0) flush(true);
          if (row !== '') add(row);
        });
      },
      onclosetag(name) {
        if (full) return;
        const frame = stack.length > 1 ? stack.pop() : undefined;
        if (SILENT.has(name)) silent = Math.max(0, silent - 1);
        if (open !== null && stack.length < open.depth) endLink(true);
        if (BLOCKS.has(name)) {
          // A paragraph of nothing but a non-breaking space is how editors write a blank line.
          const blank =
            (name === 'p' || name === 'div') && /[\u00a0]/.test(pieces) && visibleText(pieces) === '';
          flush(blank);
          if (frame?.spaced === true) gap = true;
        }
      },
    },
    { decodeEntities: true, lowerCaseTags: true, lowerCaseAttributeNames: true },
  );
  const bounded = html.slice(0, MAX_LENGTH);
  for (let at = 0; at < bounded.length && !full; ) {
    STYLE_TAG.lastIndex = at;
    const styled = STYLE_TAG.test(bounded.slice(0, at + CHUNK));
    const end = styled ? STYLE_TAG.lastIndex : at + CHUNK;
    parser.write(bounded.slice(at, end));
    at = end;
    // Style sheets are most of a mail, and the parser would go through them unit by unit: only `</` can end one.
    if (styled && silent === 1 && top().name === 'style') {
      const close = bounded.indexOf('</', end);
      at = close < 0 ? bounded.length : close;
    }
  }
  full = false;
  stack.length = 1;
  endLink(true);
  flush();
  return lines;
}
