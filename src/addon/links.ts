/** Addresses that cards may open: the manifest names the same (openLinkUrlPrefixes). */
export const LINK_PREFIXES: readonly string[] = [
  'https://linkedin.com/',
  'https://*.linkedin.com/',
  'https://xing.com/',
  'https://*.xing.com/',
];

const OURS = /^https:\/\/(?:[a-z0-9-]{1,40}\.){0,3}(?:linkedin|xing)\.com\/[^?#\s"<>]{0,300}/i;

/** A link that the user may open, without query: that is where login tokens live. null where it leads elsewhere. */
export function safeLink(url: string | null): string | null {
  return url === null ? null : (OURS.exec(url)?.[0] ?? null);
}
