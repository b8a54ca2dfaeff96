import type { OutlineLine } from '../../mail/outline.ts';
import { fold } from '../../text/fold.ts';
import type { Kind } from '../notification.ts';

/** `…/profile/First_Last2`; newer mails hold only `/m/` redirects, whose target nobody can read. */
const PROFILE = /^(https?:\/\/(?:[a-z0-9-]{1,40}\.){0,3}xing\.com\/profile\/([A-Za-z0-9_.%-]{1,120}))/i;

/** Lists open requests; the page of the address that older mails link (`/app/contact?op=toconfirm`, until about 2018). */
const REQUESTS_PAGE = 'https://www.xing.com/network/requests';

/** Slugs write umlauts as ae, oe, ue and may end in a number. */
function slugWords(slug: string): readonly string[] {
  return fold(slug)
    .replace(/\d{1,6}$/, '')
    .split(/[_.%-]+/)
    .filter((word) => word.length > 1);
}

function nameWords(name: string): ReadonlySet<string> {
  const written = name
    .toLowerCase()
    .replace(/ä/g, 'ae')
    .replace(/ö/g, 'oe')
    .replace(/ü/g, 'ue')
    .replace(/ß/g, 'ss');
  return new Set([...fold(written).split(/[^a-z]+/), ...fold(name).split(/[^a-z]+/)]);
}

/** Is the word nothing but words of the name, run together: "vonderAue", "UlfHenning"? */
function isRunTogether(word: string, parts: readonly string[]): boolean {
  const reached = new Set([0]);
  for (let at = 0; at < word.length; at += 1)
    if (reached.has(at))
      for (const part of parts) if (word.startsWith(part, at)) reached.add(at + part.length);
  return reached.has(word.length);
}

/** True where the slug is made of words of the name. */
function isProfileOf(slug: string, name: string): boolean {
  const names = nameWords(name);
  const words = slugWords(slug);
  const parts = [...names].filter((part) => part.length > 1);
  return words.length > 0 && words.every((word) => isRunTogether(word, parts));
}

/** The profile link of the requester without query; null where the mail holds only redirects or somebody else's. */
export function profileUrlOf(
  lines: readonly OutlineLine[],
  name: string,
  recipients: readonly string[],
): string | null {
  let fallback: string | null = null;
  for (const line of lines)
    for (const link of line.links) {
      const found = PROFILE.exec(link.url);
      const [, url, slug] = found ?? [];
      if (url === undefined || slug === undefined) continue;
      if (isProfileOf(slug, name)) return url;
      if (recipients.some((recipient) => isProfileOf(slug, recipient))) continue;
      if (fallback === null && link.text !== '' && fold(link.text).includes(fold(name))) fallback = url;
    }
  return fallback;
}

/** Where the user can answer, without tokens; null where no such page is known. */
export function answerUrlOf(kind: Kind, profileUrl: string | null): string | null {
  if (profileUrl !== null) return profileUrl;
  return kind === 'contact-request' || kind === 'contact-request-reminder' ? REQUESTS_PAGE : null;
}
