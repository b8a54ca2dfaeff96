import { Parser } from 'htmlparser2';
import type { Cleaner } from './text.ts';

const VOID = new Set('area base br col embed hr img input link meta source track wbr'.split(' '));
const LINKS = new Set(['href', 'src', 'action', 'background', 'srcset', 'data-src']);

const escapedText = (text: string) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
const escapedValue = (text: string) => escapedText(text).replace(/"/g, '&quot;');
const withoutUrls = (css: string) => css.replace(/url\([^)]{0,4000}\)/gi, 'none');

function cleanAttribute(name: string, value: string, clean: Cleaner): string {
  if (name === 'style') return withoutUrls(value);
  if (LINKS.has(name) && !/^(?:https?:|#|$)/i.test(value)) return /^mailto:/i.test(value) ? clean(value) : '';
  return clean(value);
}

/** The HTML with the same tags in the same order; texts and links cleaned, comments and scripts gone. */
export function cleanHtml(html: string, clean: Cleaner): string {
  let out = '';
  let text = '';
  let inside: string | null = null;
  const flush = () => {
    if (inside === 'style') out += withoutUrls(text);
    else if (inside === 'script') out += '';
    else out += escapedText(clean(text));
    text = '';
  };
  const parser = new Parser(
    {
      onprocessinginstruction: (_name, data) => {
        out += `<${data}>`;
      },
      onopentag: (name, attributes) => {
        flush();
        const pairs = Object.entries(attributes).map(
          ([key, value]) => ` ${key}="${escapedValue(cleanAttribute(key, value, clean))}"`,
        );
        out += `<${name}${pairs.join('')}>`;
        if (name === 'style' || name === 'script') inside = name;
      },
      ontext: (data) => {
        text += data;
      },
      onclosetag: (name) => {
        flush();
        if (name === inside) inside = null;
        if (!VOID.has(name)) out += `</${name}>`;
      },
    },
    { decodeEntities: true },
  );
  parser.write(html);
  parser.end();
  flush();
  return out;
}
