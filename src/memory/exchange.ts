import { type Address, addressOf, isWithin } from '../mail/address.ts';
import type { Header } from '../mail/mail.ts';
import { fold } from '../text/fold.ts';
import { secondsOf } from './events.ts';
import { digest } from './hash.ts';
import { type Exchange, exchangeAt, type Memory, withExchange } from './memory.ts';
import { exchangeUnion } from './merge.ts';
import { comparableName, isFullName } from './names.ts';

/** A mail outside the platforms. `at` in milliseconds since the epoch. */
export interface ExchangedMail {
  /** As printed; empty where the header gives none. */
  readonly name: string;
  readonly address: string;
  readonly at: number;
  /** Did the mailbox owner write it? Only then are the two known to each other; left out means yes. */
  readonly sent?: boolean;
}

/** Domains that say nothing about where somebody works. */
const FREE_MAIL: readonly string[] = [
  'gmail.com',
  'googlemail.com',
  'gmx.de',
  'gmx.net',
  'gmx.at',
  'gmx.ch',
  'web.de',
  't-online.de',
  'freenet.de',
  'outlook.com',
  'outlook.de',
  'hotmail.com',
  'hotmail.de',
  'live.com',
  'live.de',
  'msn.com',
  'yahoo.com',
  'yahoo.de',
  'ymail.com',
  'aol.com',
  'aol.de',
  'icloud.com',
  'me.com',
  'mac.com',
  'posteo.de',
  'mailbox.org',
  'proton.me',
  'protonmail.com',
  'arcor.de',
  '1und1.de',
  'online.de',
  'bluewin.ch',
  'web.com',
  'mail.com',
  'mail.de',
];

/** Mail of the platforms and of machines is no exchange between people. */
export const PLATFORM_DOMAINS: readonly string[] = ['linkedin.com', 'xing.com'];
/** A mail to more people than this is a circular. */
export const MOST_RECIPIENTS = 20;
const BULK = /^(?:list-id|list-unsubscribe|precedence)$/i;
const ROBOT =
  /^(?:no-?reply|do-?not-?reply|mailer-daemon|postmaster|bounces?|notifications?|newsletters?)(?:[+.@-]|$)/;

export function nameDigest(comparable: string): string {
  return digest(`name ${comparable}`, 8);
}

export function addressDigest(address: string): string {
  return digest(`address ${address.trim().toLowerCase()}`, 8);
}

/** A word of a company's name or a domain as four characters: enough to compare the few that stand on one request. */
function wordDigest(word: string): string {
  return digest(`word ${word}`, 4);
}

/** "musterbau" for `mail.musterbau.example`; null for free mail. */
function workWord(domain: string): string | null {
  if (isWithin(domain, FREE_MAIL)) return null;
  const labels = fold(domain)
    .split('.')
    .filter((label) => label !== '');
  const ending = labels[labels.length - 2] === 'co' || labels[labels.length - 2] === 'com' ? 2 : 1;
  const word = labels[labels.length - 1 - ending] ?? '';
  const plain = word.replace(/[^a-z0-9]/g, '');
  return plain.length < 3 ? null : plain;
}

/** Was the mail sent to a list, or by a machine to many? Such mail is no exchange between two people. */
export function isCircular(headers: readonly Pick<Header, 'name'>[]): boolean {
  return headers.some(({ name }) => BULK.test(name));
}

/** Is that the address of a platform or of a machine, with which nobody exchanges mail? */
export function isMachine({ address, domain }: Pick<Address, 'address' | 'domain'>): boolean {
  return isWithin(domain, PLATFORM_DOMAINS) || ROBOT.test(address);
}

/** The memory after one mail outside the platforms. Keeps digests of name, address and domain only. */
export function rememberExchange(memory: Memory, mail: ExchangedMail): Memory {
  const address = addressOf(mail.address);
  if (address === null || isMachine(address)) return memory;
  const word = workWord(address.domain);
  const sent = mail.sent ?? true;
  const exchange: Exchange = {
    sent,
    received: !sent,
    at: secondsOf(mail.at),
    domains: word === null ? [] : [wordDigest(word)],
  };
  const name = comparableName(mail.name);
  const keys = [addressDigest(address.address), ...(isFullName(name) ? [nameDigest(name)] : [])];
  return keys.reduce((result, key) => {
    const present = exchangeAt(result, key);
    return withExchange(result, key, present === null ? exchange : exchangeUnion(present, exchange));
  }, memory);
}

/** Do the words of a company's name or a headline contain what stands in the mail domain of an exchange? */
export function worksAt(exchange: Exchange, ...lines: readonly (string | null)[]): boolean {
  return lines.some((line) => {
    const words = fold((line ?? '').slice(0, 300)).match(/[a-z0-9]{1,60}/g) ?? [];
    const pairs = words.map((word, i) => word + (words[i + 1] ?? ''));
    const triples = words.map((word, i) => word + (words[i + 1] ?? '') + (words[i + 2] ?? ''));
    return [...words, ...pairs, ...triples].some(
      (word) => word.length >= 3 && exchange.domains.includes(wordDigest(word)),
    );
  });
}

/** Did the mailbox owner write to one of the addresses that stand in a text? */
export function namesKnownAddress(memory: Memory, text: string | null): boolean {
  const found =
    (text ?? '').slice(0, 8000).match(/[a-z0-9._+-]{1,64}@[a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63}){1,4}/gi) ?? [];
  return found.slice(0, 20).some((address) => exchangeAt(memory, addressDigest(address))?.sent === true);
}
