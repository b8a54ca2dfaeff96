import { type Address, addressesIn, addressOf } from '../mail/address.ts';
import { header, type Mail } from '../mail/mail.ts';
import type { Notification } from '../platforms/notification.ts';
import { secondsOf } from './events.ts';
import {
  type ExchangedMail,
  isCircular,
  isMachine,
  MOST_RECIPIENTS,
  PLATFORM_DOMAINS,
  rememberExchange,
} from './exchange.ts';
import { personAt } from './lookup.ts';
import type { Memory } from './memory.ts';
import { comparableName, isFullName, printedName, searchWords } from './names.ts';
import { type PersonKey, personOf } from './person.ts';
import { rememberSearch } from './remember.ts';

const DAY = 86_400;
/** A search that found nobody to whom the owner wrote is repeated after so many days, where the person is met again. */
const HOLDS_DAYS = 90;

/** A search of the mailbox for mail exchanged with one requester. */
export interface MailboxSearch {
  readonly person: PersonKey;
  /** The name for comparing with those in the mails that are found. */
  readonly name: string;
  /** In Gmail's words; nothing of the requester's name in it is more than a word between quotes. */
  readonly query: string;
}

/** What has to be asked of a mailbox next. Each answer leads to the next question: one for a stranger, at most five. */
export type Lookup =
  | { readonly ask: 'search'; readonly query: string; readonly next: (ids: readonly string[]) => Lookup }
  | { readonly ask: 'headers'; readonly id: string; readonly next: (mail: HeadersOnly | null) => Lookup }
  | { readonly ask: 'nothing'; readonly found: readonly ExchangedMail[] };

/** A mail of the mailbox without its text; null where it is gone by now. */
export type HeadersOnly = Pick<Mail, 'headers' | 'date' | 'gmail'>;

/** What a search came to; `found` is empty where nobody of that name was found. */
export interface SearchAnswer {
  readonly search: MailboxSearch;
  readonly found: readonly ExchangedMail[];
}

/** The platforms' own mails, answers through their relays, drafts and chats: no exchange between two people. */
const LEFT_OUT = [
  ...PLATFORM_DOMAINS.flatMap((domain) => [`-from:${domain}`, `-to:${domain}`]),
  '-in:drafts',
  '-in:chats',
].join(' ');

/**
 * The search that tells whether the mailbox owner and a requester have exchanged mail. null where none is needed or could
 * tell anything: nobody, a mail that is not genuine, half a name, a company's account, or a search not long ago. Whether
 * the requester is known already is for the caller to say.
 * @param now milliseconds since the epoch
 */
export function mailboxSearchFor(
  memory: Memory,
  notification: Notification,
  now: number,
): MailboxSearch | null {
  const { requester, authenticity } = notification;
  const person = personOf(notification);
  if (person === null || requester === null || authenticity.verdict === 'fail') return null;
  const words = searchWords(requester.name);
  const name = comparableName(requester.name);
  if (words === null || !isFullName(name) || name === comparableName(requester.company ?? '')) return null;
  const seconds = secondsOf(now);
  const { searchedAt } = personAt(memory, person);
  // A time in the future comes from a clock that was wrong.
  const holds = searchedAt > seconds - HOLDS_DAYS * DAY && searchedAt <= seconds + DAY;
  return holds ? null : { person, name, query: queryFor(words) };
}

/**
 * Mail from that name, or sent to it: "Anna Keller" and, as offices write it, "Keller, Anna". Only braces and quotes as Gmail
 * documents them, none inside another. Gmail leaves out spam and trash by itself; `to:` finds copies too.
 */
function queryFor([first, ...rest]: readonly string[]): string {
  const last = rest[rest.length - 1] ?? '';
  const names = [`"${[first, ...rest].join(' ')}"`, `"${[last, first, ...rest.slice(0, -1)].join(' ')}"`];
  const all = (field: string) => names.map((name) => `${field}:${name}`).join(' ');
  return `${LEFT_OUT} {in:sent ${all('from')}} {${all('to')} ${all('from')}}`;
}

/**
 * The questions for one search. The latest mail is looked at, because Gmail finds a name also as part of a longer one
 * and in addresses ("Anna Keller-Brandt", "anna.keller@"): somebody who only seems to be known is worse than 20 units.
 * Where the latest mail is theirs, one cheap question more tells whether the owner ever wrote to that address. Where it is
 * gone before it can be looked at, the search is made once more: there may be another.
 */
export function lookupFor(search: MailboxSearch): Lookup {
  return searched(search, () => searched(search, () => nothing));
}

function searched({ query, name }: MailboxSearch, whenGone: () => Lookup): Lookup {
  return {
    ask: 'search',
    query,
    next: ([id]) =>
      id === undefined
        ? nothing
        : { ask: 'headers', id, next: (mail) => (mail === null ? whenGone() : afterMail(mail, name)) },
  };
}

const nothing: Lookup = { ask: 'nothing', found: [] };

function afterMail(mail: HeadersOnly, name: string): Lookup {
  const from = addressOf(header(mail, 'from'));
  if (from === null || isCircular(mail.headers)) return nothing;
  const at = mail.date ?? 0;
  if (mail.gmail?.labelIds.includes('SENT') === true) {
    const recipients = [header(mail, 'to'), header(mail, 'cc')].flatMap(addressesIn);
    if (recipients.length > MOST_RECIPIENTS) return nothing;
    const found = recipients
      .filter((to) => to.address !== from.address && isNamed(to, name))
      .map((to): ExchangedMail => ({ name: nameOf(to), address: to.address, at, sent: true }));
    return { ask: 'nothing', found };
  }
  if (!isNamed(from, name)) return nothing;
  const theirs: ExchangedMail = { name: nameOf(from), address: from.address, at, sent: false };
  const found: Lookup = { ask: 'nothing', found: [theirs] };
  // What stands between the quotes was written by a stranger.
  if (!/^[a-z0-9._%+-]{1,64}@[a-z0-9.-]{1,190}$/.test(from.address)) return found;
  return {
    ask: 'search',
    query: `in:sent to:"${from.address}"`,
    next: (ids) =>
      ids.length === 0 ? found : { ask: 'nothing', found: [{ ...theirs, sent: true }, theirs] },
  };
}

function isNamed(address: Address, name: string): boolean {
  return !isMachine(address) && comparableName(nameOf(address)) === name;
}

/** The display name; where a mail program gave none, what the address itself says: `anna.keller@…`. */
function nameOf({ name, address }: Address): string {
  if (name !== '' && !name.includes('@')) return printedName(name);
  return address.slice(0, address.lastIndexOf('@')).replace(/[._]/g, ' ');
}

/** The memory with what searches came to. A person whom nobody knew gets a mark with the time, and no name. */
export function rememberAnswers(memory: Memory, answers: readonly SearchAnswer[], now: number): Memory {
  return answers.reduce(
    (result, { search, found }) => rememberSearch(found.reduce(rememberExchange, result), search.person, now),
    memory,
  );
}
