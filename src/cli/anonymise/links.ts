import type { Pseudonyms } from './pseudonyms.ts';

/** Hosts of the platforms and of those that play them: who a mail claims to be is what a reader of the copy needs. */
const TELLING_HOST = /linked|lnked|linnk|licdn|lnkd|xing/i;
/** Behind these stands whose page it is. */
const OWNED = new Set(
  'in pub profile company school thread m groups events newsletters pulse posts update p showcase'.split(' '),
);
const PLAIN_SEGMENT = /^(?:[a-z][a-z_-]{0,30}|v\d)$/i;
/** Names of templates and places in a mail: they tell the kind and nothing about anybody. */
const TEMPLATE_VALUE = /^(?:urn:li:page:)?[a-z][a-z0-9]{0,30}(?:[-_][a-z0-9]{1,30}){1,20}$/i;

export function isTellingHost(host: string): boolean {
  return TELLING_HOST.test(host);
}

/** Has this word the look of an id or a login token? Template names have no long number and one case. */
export function isSecret(word: string): boolean {
  if (/\d{6}/.test(word)) return true;
  if (word.length < 14) return false;
  if (word.split(/[-_]/).some((piece) => piece.length >= 18 && /\d/.test(piece))) return true;
  return (
    /\d/.test(word) && (/[a-z].{0,200}[A-Z]|[A-Z].{0,200}[a-z]/.test(word) || /^[0-9a-f-]{14,}$/i.test(word))
  );
}

function cleanValue(value: string, names: Pseudonyms): string {
  if (/^https?:/i.test(value)) return cleanUrl(value, names);
  const [first = '', ...rest] = value.split(/([~;]|-null-)/);
  const templated = /_/.test(first) && TEMPLATE_VALUE.test(first) && !isSecret(first);
  const plain = rest.length === 0 && /^[a-z]{1,16}$/i.test(value);
  if (!templated && !plain) return names.token(value);
  return first + rest.map((part) => (/^(?:[~;]|-null-)$/.test(part) ? part : names.token(part))).join('');
}

/** The link with its host and the words of its path; ids, profile names and tokens are replaced, so that it leads nowhere. */
export function cleanUrl(url: string, names: Pseudonyms): string {
  let parsed: URL;
  try {
    parsed = new URL(url);
  } catch {
    return 'https://host-0.example/';
  }
  const segments = parsed.pathname.split('/').map((segment, index, all) => {
    if (segment === '') return '';
    const owner = (all[index - 1] ?? '').toLowerCase();
    if (OWNED.has(owner) && segment !== 'view')
      return owner === 'm' || owner === 'thread' ? names.token(segment) : names.slug(segment);
    return PLAIN_SEGMENT.test(segment) ? segment : names.token(segment);
  });
  const query = [...parsed.searchParams].map(
    ([key, value]) =>
      `${encodeURIComponent(isSecret(key) ? names.token(key) : key)}=${encodeURIComponent(cleanValue(value, names))}`,
  );
  const host = isTellingHost(parsed.hostname) ? parsed.host : names.host(parsed.hostname);
  return `${parsed.protocol}//${host}${segments.join('/')}${query.length === 0 ? '' : `?${query.join('&')}`}`;
}

/** The address; robots of a platform keep theirs, everybody else gets one at example.org. */
export function cleanAddress(address: string, names: Pseudonyms): string {
  const at = address.lastIndexOf('@');
  const [local, domain] = [address.slice(0, at), address.slice(at + 1)];
  if (!isTellingHost(domain)) return names.address(address);
  return `${/^[a-z][a-z-]{1,40}$/i.test(local) ? local : names.token(local)}@${domain}`;
}
