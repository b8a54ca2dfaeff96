import { invalid } from './errors.ts';
import { headerOfMessage, type StoredMessage, textOf, treeOf } from './stored.ts';

/** What a query needs to know about the mailbox. */
export interface QueryContext {
  /** Milliseconds since the epoch. */
  readonly now: number;
  /** The id of a label by its name as a query writes it (spaces and slashes as "-"); null where there is none. */
  labelId(queryName: string): string | null;
}

export type Matcher = (message: StoredMessage) => boolean;

/** A query, and whether it names spam or trash itself (else the list leaves them out). */
export interface Query {
  readonly matches: Matcher;
  readonly includesSpamTrash: boolean;
}

const DAY = 86_400_000;
const SYSTEM: Readonly<Record<string, string>> = {
  inbox: 'INBOX',
  sent: 'SENT',
  drafts: 'DRAFT',
  draft: 'DRAFT',
  spam: 'SPAM',
  trash: 'TRASH',
  chats: 'CHAT',
};
const STATES: Readonly<Record<string, string>> = {
  unread: 'UNREAD',
  starred: 'STARRED',
  important: 'IMPORTANT',
};
const AGES: Readonly<Record<string, number>> = { d: DAY, m: 30 * DAY, y: 365 * DAY };

type Token = { readonly text: string; readonly quoted: boolean };

/** `a:"b c" -(d OR e)` as tokens; a field keeps its colon: `a:`. */
function tokens(query: string): readonly Token[] {
  const found: Token[] = [];
  const pattern = /"([^"]*)"|([-+]?[a-z0-9_]+:)(?=\S)|([-(){}])|([^\s"(){}]+)/gi;
  for (const match of query.matchAll(pattern)) {
    const [, quoted, field, mark, word] = match;
    if (quoted !== undefined) found.push({ text: quoted, quoted: true });
    else if (field !== undefined) found.push({ text: field.toLowerCase(), quoted: false });
    else found.push({ text: mark ?? word ?? '', quoted: false });
  }
  return found;
}

/** Midnight in California, where Gmail's search lives; summer time is left aside. */
function time(value: string): number {
  if (/^\d{6,}$/.test(value)) return Number(value) * 1000;
  const date = /^(\d{4})[/-](\d{1,2})[/-](\d{1,2})$/.exec(value);
  if (date === null) throw invalid(`The preview cannot read the date ${value}.`);
  return Date.UTC(Number(date[1]), Number(date[2]) - 1, Number(date[3]), 8);
}

function age(value: string): number {
  const match = /^(\d+)([dmy])$/.exec(value);
  if (match === null) throw invalid(`The preview cannot read the age ${value}.`);
  return Number(match[1]) * (AGES[match[2] ?? 'd'] ?? DAY);
}

/** Words match at their beginning, as Gmail's index does; "example.com" finds addresses of that domain. */
function contains(text: string, wanted: string): boolean {
  const low = text.toLowerCase();
  const needle = wanted.toLowerCase();
  for (let at = low.indexOf(needle); at >= 0; at = low.indexOf(needle, at + 1))
    if (at === 0 || !/[\p{L}\p{N}]/u.test(low[at - 1] ?? '')) return true;
  return false;
}

const words = new WeakMap<Buffer, Map<string, string>>();

/** The words of a header, cut once per mail: a run asks for every requester. */
function wordsOf(message: StoredMessage, name: string): string {
  const known = words.get(message.raw) ?? new Map<string, string>();
  words.set(message.raw, known);
  const present = known.get(name) ?? phrase(headerOfMessage(message, name));
  known.set(name, present);
  return present;
}

/** Words parted by single spaces; everything but letters, digits and "_" parts words, as in Gmail's address fields. */
function phrase(text: string): string {
  return ` ${(text.toLowerCase().match(/[\p{L}\p{N}\p{M}_]+/gu) ?? []).join(' ')} `;
}

function term(field: string, value: string, context: QueryContext): Matcher {
  const inHeader =
    (name: string): Matcher =>
    (message) =>
      contains(headerOfMessage(message, name), value);
  /** Whole words one after the other, in names and addresses alike: "anna keller" finds anna.keller@example.com too. */
  const inAddresses = (...names: readonly string[]): Matcher => {
    const wanted = phrase(value);
    return (message) => names.some((name) => wordsOf(message, name).includes(wanted));
  };
  const hasLabel = (id: string | null | undefined): Matcher => {
    return (message) => id !== null && id !== undefined && message.labelIds.has(id);
  };
  switch (field) {
    case 'from:':
      return inAddresses('from');
    case 'to:':
      return inAddresses('to', 'cc', 'bcc');
    case 'cc:':
      return inAddresses('cc');
    case 'subject:':
      return inHeader('subject');
    case 'deliveredto:':
      return inAddresses('delivered-to');
    case 'list:':
      return inHeader('list-id');
    case 'rfc822msgid:':
      return (message) =>
        headerOfMessage(message, 'message-id').replace(/[<>]/g, '') === value.replace(/[<>]/g, '');
    case 'after:':
    case 'newer:':
      return (message) => message.internalDate >= time(value);
    case 'before:':
    case 'older:':
      return (message) => message.internalDate < time(value);
    case 'newer_than:':
      return (message) => message.internalDate >= context.now - age(value);
    case 'older_than:':
      return (message) => message.internalDate < context.now - age(value);
    case 'label:':
      return hasLabel(SYSTEM[value.toLowerCase()] ?? STATES[value.toLowerCase()] ?? context.labelId(value));
    case 'in:':
      return value.toLowerCase() === 'anywhere'
        ? () => true
        : hasLabel(SYSTEM[value.toLowerCase()] ?? context.labelId(value));
    case 'is:':
      if (value.toLowerCase() === 'read') return (message) => !message.labelIds.has('UNREAD');
      if (STATES[value.toLowerCase()] === undefined) break;
      return hasLabel(STATES[value.toLowerCase()]);
    case 'has:':
      if (value.toLowerCase() !== 'attachment') break;
      return (message) => treeOf(message).parts.some((part) => part.filename !== '');
    case '':
      return (message) =>
        [
          headerOfMessage(message, 'subject'),
          headerOfMessage(message, 'from'),
          textOf(treeOf(message), 'text/plain'),
        ].some((text) => contains(text, value));
  }
  throw invalid(`The preview does not know the search operator ${field}${value}.`);
}

const all =
  (matchers: readonly Matcher[]): Matcher =>
  (message) =>
    matchers.every((matcher) => matcher(message));
const any =
  (matchers: readonly Matcher[]): Matcher =>
  (message) =>
    matchers.some((matcher) => matcher(message));

/**
 * Reads a Gmail search: fields, quotes, `-`, `OR`, `( )`, `{ }`.
 * @throws GmailError 400 for an operator that is not implemented: a silent miss would look like an empty mailbox
 */
export function parseQuery(query: string, context: QueryContext): Query {
  const list = tokens(query);
  let at = 0;
  const unit = (field: string): Matcher => {
    const token = list[at];
    if (token === undefined) throw invalid(`The search ends too early: ${query}`);
    at += 1;
    if (token.quoted) return term(field, token.text, context);
    if (token.text === '(' || token.text === '{') {
      const inner = group(field, token.text === '(' ? ')' : '}');
      return token.text === '(' ? inner.and : inner.or;
    }
    if (token.text === '-') return negate(unit(field));
    if (token.text.endsWith(':') && field === '') {
      if (token.text.startsWith('-')) return negate(unit(token.text.slice(1)));
      return unit(token.text.replace(/^\+/, ''));
    }
    if (token.text.length > 1 && token.text.startsWith('-') && field === '')
      return negate(term(field, token.text.slice(1), context));
    return term(field, token.text, context);
  };
  const group = (field: string, end: string | null): { and: Matcher; or: Matcher } => {
    const alternatives: Matcher[][] = [];
    let joined = false;
    while (at < list.length && (list[at]?.quoted || list[at]?.text !== end)) {
      const token = list[at] as Token;
      if (!token.quoted && (token.text === 'OR' || token.text === '|')) {
        joined = true;
        at += 1;
        continue;
      }
      if (!token.quoted && token.text === 'AND') {
        at += 1;
        continue;
      }
      const matcher = unit(field);
      if (joined) alternatives.at(-1)?.push(matcher);
      else alternatives.push([matcher]);
      joined = false;
    }
    if (end !== null) {
      if (at >= list.length) throw invalid(`The search lacks "${end}": ${query}`);
      at += 1;
    }
    return { and: all(alternatives.map(any)), or: any(alternatives.flat()) };
  };
  const { and: matches } = group('', null);
  return { matches, includesSpamTrash: /(?:^|[\s({])(?:in|label|is):(?:anywhere|spam|trash)/i.test(query) };
}

function negate(matcher: Matcher): Matcher {
  return (message) => !matcher(message);
}
