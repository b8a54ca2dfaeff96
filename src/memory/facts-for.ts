import type { Notification, Platform } from '../platforms/notification.ts';
import { type Facts, type KnownBy, NO_FACTS } from '../rules/facts.ts';
import { latestOf } from './events.ts';
import { nameDigest, namesKnownAddress, worksAt } from './exchange.ts';
import { followUpOf } from './follow-up.ts';
import { personAt, profilesNamed, twinAuthors, type Whole, wholeOf } from './lookup.ts';
import { exchangeAt, type Memory } from './memory.ts';
import { comparableName, isCommonName, isFullName } from './names.ts';
import { nameKey, type PersonKey, personOf } from './person.ts';
import { textOf } from './remember.ts';

/**
 * What the memory knows about the requester of a notification at a time.
 * @param now milliseconds since the epoch
 * @param silentAfterDays days after which an ask-back without an answer counts as silence
 */
export function factsFor(
  memory: Memory,
  notification: Notification,
  now: number,
  silentAfterDays: number,
): Facts {
  const key = personOf(notification);
  if (key === null) return NO_FACTS;
  const whole = wholeOf(memory, key);
  const { person } = whole;
  const names = namesFor(notification, whole);
  const seconds = Math.floor(now / 1000);
  const { state, askedAt } = followUpOf(person, seconds, silentAfterDays);
  const neverAt = latestOf(person.events, ['never-ask']);
  const againAt = latestOf(person.events, ['ask-again']);
  return {
    known: knownBy(memory, notification, whole, names),
    followUp: state,
    askedAt: askedAt === null ? null : askedAt * 1000,
    meetings: person.events.filter(({ type }) => type === 'met').length,
    // A visit is known where a mail told of it; that no mail did proves nothing.
    visited: latestOf(person.events, ['visit']) === null ? null : true,
    twins: twinsOf(memory, notification, whole, names),
    profile: person.profile?.check ?? null,
    neverAsk: neverAt !== null && neverAt > (againAt ?? -1),
  };
}

/** Where from the mailbox owner knows the requester: what is certain, and what rests on an equal name only. */
function knownBy(
  memory: Memory,
  notification: Notification,
  whole: Whole,
  names: readonly string[],
): readonly KnownBy[] {
  const known: KnownBy[] = [];
  const exchange = exchangeStrength(memory, notification, names);
  if (exchange === 'mail-exchanged') known.push(exchange);
  if (latestOf(whole.person.events, ['accepted', 'confirmed']) !== null) known.push('accepted-before');
  if (known.length > 0) return known;
  if (exchange !== null) return [exchange];
  return namesakeAccepted(memory, notification, whole, names) ? ['same-name-only'] : [];
}

/** Full names of the requester: as printed here, and as they were seen with before. */
function namesFor(notification: Notification, whole: Whole): readonly string[] {
  const printed = comparableName(notification.requester?.name ?? '');
  return [...new Set([printed, ...whole.names])].filter(isFullName);
}

/**
 * The owner wrote to somebody of that name or to an address in the message: known. Weak is the equal name where it is common
 * and nothing else agrees, where several profiles bear it, or where only the other side ever wrote.
 */
function exchangeStrength(
  memory: Memory,
  notification: Notification,
  names: readonly string[],
): 'mail-exchanged' | 'name-wrote' | 'same-name-only' | null {
  if (namesKnownAddress(memory, notification.message)) return 'mail-exchanged';
  const { platform } = notification;
  let weak: 'name-wrote' | 'same-name-only' | null = null;
  for (const name of names) {
    const exchange = exchangeAt(memory, nameDigest(name));
    if (exchange === null) continue;
    const { requester } = notification;
    const sameFirm =
      requester !== null && worksAt(exchange, requester.company, requester.headline, requester.position);
    const borneByOne = !isCommonName(name) && profilesOf(memory, platform, name).length < 2;
    if (exchange.sent && (sameFirm || borneByOne)) return 'mail-exchanged';
    weak = exchange.sent ? 'same-name-only' : (weak ?? 'name-wrote');
  }
  return weak;
}

function profilesOf(memory: Memory, platform: Platform | null, name: string): readonly PersonKey[] {
  return platform === null ? [] : profilesNamed(memory, nameKey(platform, name));
}

/** Was somebody else of the same name and platform accepted, so that it may be them under another profile? */
function namesakeAccepted(
  memory: Memory,
  { platform }: Notification,
  whole: Whole,
  names: readonly string[],
): boolean {
  if (platform === null) return false;
  return names.some((name) =>
    [nameKey(platform, name), ...profilesOf(memory, platform, name)].some(
      (other) =>
        !whole.keys.includes(other) &&
        latestOf(personAt(memory, other).events, ['accepted', 'confirmed']) !== null,
    ),
  );
}

/** Other requesters with nearly the text of this mail; for a mail without text, with the first that the person sent. */
function twinsOf(
  memory: Memory,
  notification: Notification,
  { keys, person }: Whole,
  names: readonly string[],
): number {
  const fingerprint = textOf(notification);
  if (notification.message !== null && fingerprint === null) return 0;
  const sent = fingerprint ?? person.texts[0]?.mark;
  const [main] = keys;
  return sent === undefined || main === undefined ? 0 : twinAuthors(memory, sent, main, names).size;
}
