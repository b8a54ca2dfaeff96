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

/** First name and surname stand in the slug, whatever else does: "Ida_Nobody-Leeds", "Ida_Nobody_MusterGmbH". */
function namesIn(slug: string, name: string): boolean {
  const names = nameWords(name);
  return slugWords(slug).filter((word) => names.has(word)).length > 1;
}

/** "Profil von Frau Nobody" and the name itself say whose page it is. */
function saysWhose(text: string, name: string): boolean {
  const words = fold(name).split(' ');
  const surname = words[words.length - 1] ?? '';
  const said = fold(text);
  return said.includes(fold(name)) || (/profile?/.test(said) && surname.length > 2 && said.includes(surname));
}

/** The lines with a profile link that the frame prints: what somebody linked in their text is not their profile. */
function profileLines(lines: readonly OutlineLine[], message: string | null): readonly OutlineLine[] {
  const inFrame = (raw: string) => {
    // The other part may print an address, and what leads to it, within a longer line.
    const written = /:\/\/|:$/.test(raw)
      ? (message ?? '').split(raw).length - 1
      : (message ?? '').split('\n').filter((line) => line.trim() === raw).length;
    return lines.filter((line) => line.raw.trim() === raw).length > written;
  };
  return lines.filter(({ raw, links }) => links.some(({ url }) => PROFILE.test(url)) && inFrame(raw.trim()));
}

/**
 * The profile link of the requester without query; null where the mail holds only redirects, somebody else's or one that
 * the requester wrote themselves.
 * @param parts the visible lines of each part
 */
export function profileUrlOf(
  parts: readonly (readonly OutlineLine[])[],
  name: string,
  recipients: readonly string[],
  message: string | null,
): string | null {
  let fallback: string | null = null;
  for (const line of parts.flatMap((lines) => profileLines(lines, message)))
    for (const link of line.links) {
      const [, url, slug] = PROFILE.exec(link.url) ?? [];
      if (url === undefined || slug === undefined) continue;
      if (isProfileOf(slug, name)) return url;
      if (recipients.some((recipient) => isProfileOf(slug, recipient))) continue;
      const named = namesIn(slug, name) || saysWhose(`${link.text} ${line.text}`, name);
      if (fallback === null && named) fallback = url;
    }
  return fallback;
}

/** Where the user can answer, without tokens; null where no such page is known. */
export function answerUrlOf(kind: Kind, profileUrl: string | null): string | null {
  if (profileUrl !== null) return profileUrl;
  return kind === 'contact-request' || kind === 'contact-request-reminder' ? REQUESTS_PAGE : null;
}
