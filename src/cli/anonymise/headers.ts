import type { Header } from '../../mail/mail.ts';
import { isTellingHost } from './links.ts';
import type { Pseudonyms } from './pseudonyms.ts';
import type { Cleaner } from './text.ts';

/** Fields whose words tell what a mail is. Everything that is in none of these sets is left out: it may hold anything. */
const TEXTS =
  /^(?:from|sender|to|cc|reply-to|return-path|delivered-to|subject|list-unsubscribe|list-unsubscribe-post|list-id|feedback-id|require-recipient-valid-since|precedence|auto-submitted|x-mailer|x-linkedin-[\w-]{1,40}|x-xing-[\w-]{1,40})$/i;
const RESULTS = /^(?:arc-)?authentication-results$|^received-spf$/i;
const IDS = /^(?:message-id|in-reply-to|references)$/i;
/** Mail providers: who checked a mail says nothing about whose it is. */
const PROVIDER =
  /(?:^|\.)(?:google\.com|outlook\.com|microsoft\.com|gmx\.net|web\.de|yahoo\.com|icloud\.com|fastmail\.com)$/i;

/** `smtp.mailfrom=`: not a host, and not a part of the address behind it. */
const PROPERTY = /((?:header|smtp|policy|body)\.[a-z-]{1,30}=)/i;
const HOST = /(?<![\w.@-])(?:[a-z0-9-]{1,60}\.){1,6}[a-z]{2,24}(?![\w.=-])/gi;

/** Hosts of platforms and of large providers stay; the same other host becomes the same stand-in everywhere. */
function cleanHost(host: string, names: Pseudonyms): string {
  if (!host.includes('.')) return '192.0.2.1';
  const known = isTellingHost(host) || PROVIDER.test(host) || /\.example$|^example\./.test(host);
  return known ? host : names.host(host);
}

function cleanValue({ name, value }: Header, clean: Cleaner, names: Pseudonyms): string | null {
  if (/^date$/i.test(name)) return value;
  if (IDS.test(name))
    return value.replace(/<[^<>]{0,900}>/g, (id) => {
      const domain = id.slice(id.lastIndexOf('@') + 1, -1);
      return `<${names.token(id.slice(1, Math.min(24, id.length - 1)).replace(/[^\w]/g, ''))}@${isTellingHost(domain) ? domain : 'example.org'}>`;
    });
  if (/^received$/i.test(name)) {
    const by = /\bby ([\w.-]{1,200})/.exec(value)?.[1] ?? '';
    return `by ${cleanHost(by, names)}; ${value.slice(value.lastIndexOf(';') + 1).trim()}`;
  }
  if (/^dkim-signature$/i.test(name)) {
    const domain = /\bd=([\w.-]{1,100})/.exec(value)?.[1] ?? '';
    return `v=1; d=${isTellingHost(domain) ? domain : 'example.org'}; b=removed`;
  }
  if (RESULTS.test(name))
    return value
      .split(PROPERTY)
      .map((part, index) =>
        index % 2 === 1 ? part : clean(part).replace(HOST, (host) => cleanHost(host, names)),
      )
      .join('');
  return TEXTS.test(name) ? clean(value) : null;
}

/** The header fields in their order, cleaned; those of the MIME structure are written anew with the body. */
export function cleanHeaders(
  fields: readonly Header[],
  clean: Cleaner,
  names: Pseudonyms,
): readonly Header[] {
  return fields.flatMap((field) => {
    const value = cleanValue(field, clean, names);
    return value === null ? [] : [{ name: field.name, value }];
  });
}
