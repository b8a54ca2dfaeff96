import { htmlLines } from './html-lines.ts';
import type { Mail } from './mail.ts';
import { textLines } from './text-lines.ts';

/** A link of a mail. The url is as found, login tokens included: it is read, never shown, stored or logged. */
export interface OutlineLink {
  /** The words that carry the link; the alternative text where only an image does; the title line of a bare URL. */
  readonly text: string;
  readonly url: string;
}

/** One line of a mail with the links in it. Blank lines are kept, with `raw` empty: messages have paragraphs. */
export interface OutlineLine {
  /** The words of the line, URLs and arrows cut away: `Accept: https://…` is `Accept`. Empty where nothing else stands there. */
  readonly text: string;
  /** The line as printed, URLs included: for what a person wrote. */
  readonly raw: string;
  readonly links: readonly OutlineLink[];
  /** True where a reader of the mail does not see it: preheaders, padding, `display:none`, the title of a page. */
  readonly hidden: boolean;
  /** Lines of one table cell or list item (HTML) or of one paragraph (text) share this number. */
  readonly block: number;
  /** True inside a blockquote, or after `>` in a text part. */
  readonly quoted: boolean;
  /** Class, id and data names of the elements around it that say what they hold: `message-contents`, `header-profile`. */
  readonly marks: string;
}

/** Both parts of a mail as lines. A part that is missing has no lines. */
export interface Outline {
  readonly text: readonly OutlineLine[];
  readonly html: readonly OutlineLine[];
}

/** A text part that is HTML after all: some senders and gateways label it wrongly. */
function isHtml(text: string): boolean {
  return /^\s{0,200}<(?:!doctype html|html|head|body|table|div)\b/i.test(text.slice(0, 400));
}

/**
 * A text part that only says that the mail is in its HTML part: short, without a link to follow but the one to a browser,
 * and about HTML or the mail program.
 */
function isStub(text: string): boolean {
  const plain = text.trim();
  return (
    plain.length < 400 &&
    plain.split(/https?:\/\//).length <= 2 &&
    /\bhtml\b/i.test(plain) &&
    /\b(?:e-?mail|mail|message|nachricht|courriel|mensaje|messaggio|mensagem|bericht)/i.test(plain) &&
    /(?:view|display|show|support|enable|read|anzeigen|ansehen|darstell|dargestellt|unterst|lesen|affich|visualiz|mostra|ver |weergeven|bekijk)/i.test(
      plain,
    )
  );
}

/**
 * Both parts of a mail as lines with their links. Pure; bounded in time and size whatever the mail holds:
 * of a part only the first megabytes are read, and no deeper than a few hundred elements.
 */
export function outlineOf(mail: Pick<Mail, 'text' | 'html'>): Outline {
  const text = mail.text ?? '';
  const html = mail.html ?? '';
  return {
    text:
      text === '' || (html !== '' && isStub(text)) ? [] : isHtml(text) ? htmlLines(text) : textLines(text),
    html: html === '' ? [] : htmlLines(html),
  };
}
