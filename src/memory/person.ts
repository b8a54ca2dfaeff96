import type { Notification, Platform } from '../platforms/notification.ts';
import { comparableName } from './names.ts';

/**
 * One observed identity: `linkedin/anna-keller` where a mail showed the profile link, `linkedin:anna keller` where it showed
 * only the name. Which of them are the same person is decided when the memory is read, see lookup.ts: so the order
 * in which mails arrive cannot matter. Never across platforms.
 */
export type PersonKey = string;

/** What a key says. */
export interface Identity {
  readonly platform: Platform;
  readonly slug: string | null;
  /** The comparable name; null where the key is a slug. */
  readonly name: string | null;
}

const MOST_CHARACTERS = 100;

/**
 * The profile's own name in its address, decoded and in lower case; null for addresses that name a person only by a
 * number in the query, which is cut away with the tokens.
 */
export function slugOf(profileUrl: string | null): string | null {
  const match = /^https?:\/\/[^/?#]{1,100}\/(?:comm\/)?(?:in|pub|profile)\/([^/?#]{1,200})/i.exec(
    profileUrl ?? '',
  );
  const raw = match?.[1];
  if (raw === undefined || raw.toLowerCase() === 'view') return null;
  // LinkedIn's opaque ids are the one case where capitals count.
  const slug = /^ACoA/.test(raw) ? raw : decoded(raw).toLowerCase();
  const clean = slug.replace(/[\p{Cc}\p{Cf}\s]/gu, '').slice(0, MOST_CHARACTERS);
  return clean === '' ? null : clean;
}

function decoded(raw: string): string {
  try {
    return decodeURIComponent(raw);
  } catch {
    return raw;
  }
}

/** The key of the profile at an address of a platform; null for other addresses and for anything else. */
export function personAtAddress(address: string): PersonKey | null {
  const host = /^https?:\/\/(?:[a-z0-9-]{1,40}\.){0,3}(linkedin|xing)\.com\//i.exec(address.trim());
  const slug = host === null ? null : slugOf(address.trim());
  if (host === null || slug === null) return null;
  return slugKey(host[1]?.toLowerCase() === 'xing' ? 'xing' : 'linkedin', slug);
}

export function slugKey(platform: Platform, slug: string): PersonKey {
  return `${platform}/${slug}`;
}

export function nameKey(platform: Platform, comparable: string): PersonKey {
  return `${platform}:${comparable}`;
}

/** Who is behind a notification; null where nobody is, or where neither a profile nor a name can be read. */
export function personOf(notification: Pick<Notification, 'platform' | 'requester'>): PersonKey | null {
  const { platform, requester } = notification;
  if (platform === null || requester === null) return null;
  const slug = slugOf(requester.profileUrl);
  if (slug !== null) return slugKey(platform, slug);
  const name = comparableName(requester.name);
  return name === '' ? null : nameKey(platform, name);
}

/** The parts of a key; null where it is none. */
export function identityOf(key: PersonKey): Identity | null {
  const match = /^(linkedin|xing)([/:])(.{1,200})$/su.exec(key);
  if (match === null) return null;
  const platform = match[1] === 'xing' ? 'xing' : 'linkedin';
  const rest = match[3] ?? '';
  return match[2] === '/' ? { platform, slug: rest, name: null } : { platform, slug: null, name: rest };
}

/** Where the profile stands on the web, without tokens; null where only the name is known. */
export function profileUrlOf(key: PersonKey): string | null {
  const identity = identityOf(key);
  if (identity?.slug === undefined || identity.slug === null) return null;
  const slug = encodeURIComponent(identity.slug);
  return identity.platform === 'xing'
    ? `https://www.xing.com/profile/${slug}`
    : `https://www.linkedin.com/in/${slug}`;
}
