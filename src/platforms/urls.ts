/** The parts of a web address, read without the `URL` global, which Apps Script lacks. */
export interface WebAddress {
  /** In lower case, without port and credentials. */
  readonly host: string;
  /** Begins with `/`; empty where there is none. */
  readonly path: string;
  /** Without `?`; the fragment is cut. Holds login tokens: read parameters from it, never show it. */
  readonly query: string;
}

/** The parts of an http(s) address; null for everything else. Linear in its length, of which 4,000 characters are read. */
export function webAddress(url: string): WebAddress | null {
  const found = /^https?:\/\/([^/?#\s\\]{1,253})([^?#\s]{0,2000})(?:\?([^#\s]{0,4000}))?/i.exec(
    url.slice(0, 4000),
  );
  if (found === null) return null;
  const authority = (found[1] ?? '').toLowerCase();
  const host = authority
    .slice(authority.lastIndexOf('@') + 1)
    .replace(/:\d{1,5}$/, '')
    .replace(/\.$/, '');
  return { host, path: found[2] ?? '', query: found[3] ?? '' };
}

/** The decoded value of a query parameter; null where it is missing. */
export function parameter(query: string, name: string): string | null {
  const sought = `${name}=`;
  for (let at = query.indexOf(sought); at >= 0; at = query.indexOf(sought, at + 1)) {
    // Where HTML was taken for text, the separator is `&amp;`.
    if (!/(?:^|&)(?:amp;)?$/.test(query.slice(Math.max(0, at - 5), at))) continue;
    const end = query.indexOf('&', at);
    return percentDecoded(query.slice(at + sought.length, end < 0 ? query.length : end));
  }
  return null;
}

/** `%XX` decoded; the text itself where it is broken. */
export function percentDecoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** Mail gateways wrap links in a check of their own; the link meant is a parameter of theirs. */
const WRAPPERS: readonly { readonly host: RegExp; readonly name: string }[] = [
  { host: /(?:^|\.)safelinks\.protection\.outlook\.com$/, name: 'url' },
  { host: /^(?:www\.)?google\.[a-z.]{2,6}$/, name: 'q' },
  { host: /(?:^|\.)deref-(?:gmx|web)\.[a-z]{2,3}$|^deref-(?:gmx|web-02|mail)\./, name: 'redirectUrl' },
];

/** The address that a link leads to in the end, gateways' wrappings taken off (at most two). */
export function unwrapped(url: string): string {
  let current = url;
  for (let round = 0; round < 2; round += 1) {
    const address = webAddress(current);
    const wrapper = address === null ? undefined : WRAPPERS.find(({ host }) => host.test(address.host));
    const inner = address === null || wrapper === undefined ? null : parameter(address.query, wrapper.name);
    if (inner === null || !/^https?:\/\//i.test(inner)) return current;
    current = inner;
  }
  return current;
}
