import { isWithin } from './address.ts';
import type { Header, Mail } from './mail.ts';

/** One result of an Authentication-Results header (RFC 8601), in lower case. */
export interface AuthResult {
  readonly method: string;
  readonly result: string;
  /** Properties by full name: `header.d`, `header.i`, `header.from`, `smtp.mailfrom`. */
  readonly properties: ReadonlyMap<string, string>;
}

/** Cuts comments (nested) and turns quoted strings into plain words; linear. */
function plain(value: string): string {
  let text = '';
  let depth = 0;
  let quoted = false;
  for (let i = 0; i < value.length; i += 1) {
    const char = value.charAt(i);
    if (char === '\\') i += 1;
    else if (char === '"' && depth === 0) quoted = !quoted;
    else if (!quoted && char === '(') depth += 1;
    else if (!quoted && char === ')') depth = Math.max(0, depth - 1);
    else if (depth === 0) text += quoted && (char === ';' || char === ' ') ? '_' : char;
  }
  return text;
}

/** The authserv-id and the results of one header value. Microsoft writes no id: then it is empty. */
export function authResultsOf(value: string): {
  readonly id: string;
  readonly results: readonly AuthResult[];
} {
  const parts = plain(value.slice(0, 8000))
    .toLowerCase()
    .split(';')
    .map((part) => part.trim());
  const first = parts[0] ?? '';
  const id = first.includes('=') ? '' : (first.split(/\s+/)[0] ?? '');
  const results: AuthResult[] = [];
  for (const part of id === '' ? parts : parts.slice(1)) {
    const words = part.split(/\s+/);
    const [method, result] = (words[0] ?? '').split('=');
    if (method === undefined || result === undefined) continue;
    const properties = new Map<string, string>();
    for (const word of words.slice(1)) {
      const equals = word.indexOf('=');
      if (equals > 0) properties.set(word.slice(0, equals), word.slice(equals + 1).replace(/^@/, ''));
    }
    results.push({ method: method.replace(/\/\d+$/, ''), result, properties });
  }
  return { id, results };
}

/**
 * Providers whose servers write under another name than they sign the results with.
 * From headers of real mails and the providers' help pages; a name covers its subdomains.
 */
const SAME_HOUSE: readonly (readonly string[])[] = [
  ['google.com', 'gmail.com', 'googlemail.com'],
  ['outlook.com', 'hotmail.com', 'live.com', 'microsoft.com', 'exchangelabs.com', 'office365.com'],
  [
    'gmx.net',
    'gmx.de',
    'gmx.com',
    'web.de',
    'kundenserver.de',
    'mail.com',
    '1and1.com',
    'ionos.de',
    'ionos.com',
  ],
  ['messagingengine.com', 'fastmail.com', 'internal'],
  ['icloud.com', 'apple.com', 'me.com', 'mac.com'],
  ['yahoo.com', 'yahoodns.net', 'aol.com'],
  ['proton.me', 'protonmail.ch', 'protonmail.com'],
  ['mailbox.org', 'heinlein-hosting.de', 'heinlein-support.de'],
];

/** The registered part of a host name, near enough: two labels, three under `co.uk` and its like. */
function registered(host: string): string {
  const labels = host.replace(/\.$/, '').split('.');
  const second = labels[labels.length - 2] ?? '';
  const last = labels[labels.length - 1] ?? '';
  return labels
    .slice(last.length === 2 && /^(?:co|com|org|net|ac|gov|or|ne)$/.test(second) ? -3 : -2)
    .join('.');
}

function isSameHouse(one: string, other: string): boolean {
  if (registered(one) === registered(other)) return true;
  return SAME_HOUSE.some((house) => isWithin(one, house) && isWithin(other, house));
}

/** The host that a Received line says wrote it; empty where it names none or an address of a machine inside. */
function receivedBy(value: string): string {
  const found = /(?:^|\s)by\s{1,9}([a-z0-9.-]{1,253})/i.exec(plain(value.slice(0, 4000)));
  const host = (found?.[1] ?? '').toLowerCase().replace(/\.$/, '');
  const isName =
    /[a-z]/.test(host) && host.includes('.') && !/\.(?:local|lan|localdomain|home|corp)$/.test(host);
  return isName ? host : '';
}

/**
 * What the **receiving** server wrote about the sender; null where it wrote nothing.
 *
 * Only the topmost Authentication-Results counts, and only where its writer is the house that received the mail:
 * above every Received line it can be from nobody else; below one, the first Received line from above that names a public host
 * says whose house it is. Everything further down, ARC included, travelled with the mail and may be forged.
 * iCloud writes one header per method, one under the other: those are read together.
 */
export function receiversResults(mail: Pick<Mail, 'headers'>): readonly AuthResult[] | null {
  let house = '';
  let seen = false;
  for (const [index, field] of mail.headers.entries()) {
    const name = field.name.toLowerCase();
    if (name === 'received') {
      seen = true;
      if (house === '') house = receivedBy(field.value);
    } else if (name === 'authentication-results') {
      const { id, results } = authResultsOf(field.value);
      if (seen && !isWriter(id, house)) return null;
      return isWithin(id, ['icloud.com']) ? [...results, ...alike(mail.headers.slice(index + 1))] : results;
    }
  }
  return null;
}

function isWriter(id: string, house: string): boolean {
  if (house === '') return false;
  return isSameHouse(id === '' ? 'outlook.com' : id, house);
}

/** The further results of the same house that follow without another header between. */
function alike(fields: readonly Header[]): AuthResult[] {
  const found: AuthResult[] = [];
  for (const field of fields) {
    if (field.name.toLowerCase() !== 'authentication-results') break;
    const { id, results } = authResultsOf(field.value);
    if (!isWithin(id, ['icloud.com'])) break;
    found.push(...results);
  }
  return found;
}
