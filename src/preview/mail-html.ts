import { Parser } from 'htmlparser2';

/**
 * A mail's HTML with everything gone that could run, load or lead away: an allowlist of tags and attributes.
 * It is shown in a sandboxed frame under a policy that forbids scripts and requests; this keeps the frame silent too.
 * Links of notifications may carry login tokens, so they keep their look and lose their target.
 */
const TAGS: ReadonlySet<string> = new Set(
  'abbr b big blockquote br caption center cite code col colgroup dd del div dl dt em font h1 h2 h3 h4 h5 h6 hr i ins li ol p pre q s small span strike strong sub sup table tbody td tfoot th thead tr tt u ul'.split(
    ' ',
  ),
);
const VOID: ReadonlySet<string> = new Set(['br', 'hr', 'col']);
const SILENT: ReadonlySet<string> = new Set(
  'script style head title noscript template svg math object embed iframe frame frameset form select textarea button canvas audio video applet'.split(
    ' ',
  ),
);
const ATTRIBUTES: ReadonlySet<string> = new Set(
  'align bgcolor border cellpadding cellspacing color colspan dir height lang rowspan size valign width'.split(
    ' ',
  ),
);
const PROPERTIES =
  /^(?:background-color|border(?:-[a-z]+){0,2}|color|display|font-(?:size|style|weight)|height|letter-spacing|line-height|margin(?:-[a-z]+)?|max-width|min-width|padding(?:-[a-z]+)?|text-[a-z]+|vertical-align|white-space|width)$/;
const MOST_CHARACTERS = 1_500_000;
const MOST_DEPTH = 150;

const escaped = (text: string): string =>
  text.replace(
    /[&<>"]/g,
    (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[sign] ?? sign,
  );

function harmlessStyle(style: string): string {
  return style
    .slice(0, 4000)
    .split(';')
    .flatMap((declaration) => {
      const colon = declaration.indexOf(':');
      const property = declaration.slice(0, Math.max(colon, 0)).trim().toLowerCase();
      const value = declaration.slice(colon + 1).trim();
      return PROPERTIES.test(property) &&
        /^[\w\s#.,%!'()+-]{1,200}$/.test(value) &&
        !/url|expression|var|env/i.test(value)
        ? [`${property}:${value}`]
        : [];
    })
    .join(';');
}

function attributesOf(given: Readonly<Record<string, string>>): string {
  return Object.entries(given)
    .map(([name, value]) => {
      if (name === 'style') {
        const style = harmlessStyle(value);
        return style === '' ? '' : ` style="${escaped(style)}"`;
      }
      return ATTRIBUTES.has(name) && value.length < 200 ? ` ${name}="${escaped(value)}"` : '';
    })
    .join('');
}

/** The body of a page that shows the mail and does nothing else. */
export function harmlessHtml(html: string): string {
  const out: string[] = [];
  const open: string[] = [];
  let length = 0;
  let silent = 0;
  const write = (text: string): void => {
    if (length > MOST_CHARACTERS) return;
    length += text.length;
    out.push(text);
  };
  const parser = new Parser({
    onopentag: (name, attributes) => {
      if (SILENT.has(name)) silent += 1;
      if (silent > 0) return;
      if (name === 'img') {
        if ((attributes.alt ?? '').trim() !== '')
          write(`<span class="image">${escaped(attributes.alt ?? '')}</span>`);
        return;
      }
      const shown = name === 'a' ? 'span' : name;
      if (!TAGS.has(shown) || open.length >= MOST_DEPTH) return;
      write(`<${shown}${name === 'a' ? ' class="link"' : ''}${attributesOf(attributes)}>`);
      if (!VOID.has(shown)) open.push(name);
    },
    ontext: (text) => {
      if (silent === 0) write(escaped(text));
    },
    onclosetag: (name) => {
      if (SILENT.has(name)) silent = Math.max(0, silent - 1);
      const at = silent > 0 ? -1 : open.lastIndexOf(name);
      if (at < 0) return;
      for (const inner of open.splice(at).reverse()) write(`</${inner === 'a' ? 'span' : inner}>`);
    },
  });
  parser.write(html.slice(0, 2 * MOST_CHARACTERS));
  parser.end();
  return out.join('');
}

/** The words of a mail's HTML, for the line in the list. */
export function visibleText(html: string): string {
  const words: string[] = [];
  let silent = 0;
  const parser = new Parser({
    onopentag: (name) => {
      if (SILENT.has(name)) silent += 1;
    },
    ontext: (text) => {
      if (silent === 0) words.push(text);
    },
    onclosetag: (name) => {
      if (SILENT.has(name)) silent = Math.max(0, silent - 1);
    },
  });
  parser.write(html);
  parser.end();
  return words.join(' ');
}

/** The whole page for the frame. */
export function mailPage(html: string, title: string): string {
  return [
    '<!doctype html><html><head><meta charset="utf-8">',
    `<title>${escaped(title)}</title>`,
    '<style>@font-face{font-family:Roboto;src:url(/roboto-400.woff2)}',
    '@font-face{font-family:Roboto;font-weight:700;src:url(/roboto-700.woff2)}',
    'body{margin:0;font:14px/1.5 Roboto,Arial,sans-serif;color:#202124;overflow-wrap:anywhere}',
    'table{max-width:100%}.link{color:#0b57d0;text-decoration:underline}.image{color:#5f6368}</style>',
    `</head><body>${harmlessHtml(html)}</body></html>`,
  ].join('');
}

/** What the frame's page may do: show itself with its own inline styles in our font, nothing more. */
export const MAIL_POLICY =
  "default-src 'none'; style-src 'unsafe-inline'; font-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'self'; sandbox allow-same-origin";
