import type { Category } from '../judgement/category.ts';
import type { Mail } from '../mail/mail.ts';
import type { Kind, Notification } from '../platforms/notification.ts';
import type { ProfileCheck } from '../rules/facts.ts';
import { type Fingerprint, fingerprintOf } from '../text/fingerprint.ts';
import { type EventType, secondsOf } from './events.ts';
import { type Memory, NEW_PERSON, type Person, recordAt, withRecord } from './memory.ts';
import { personUnion } from './merge.ts';
import { printedName } from './names.ts';
import { identityOf, type PersonKey, personOf } from './person.ts';

/** What the user says about a person. `at` in milliseconds since the epoch. */
export type UserEvent =
  | { readonly type: 'asked' | 'answered' | 'met' | 'never-ask' | 'ask-again'; readonly at: number }
  | { readonly type: 'decided'; readonly at: number; readonly decision?: 'confirmed' | 'declined' }
  | { readonly type: 'profile'; readonly at: number; readonly profile: ProfileCheck }
  | {
      readonly type: 'correction';
      readonly at: number;
      readonly name?: string | null;
      readonly category?: Category | null;
    };

const EVENT_OF_KIND: Readonly<Partial<Record<Kind, EventType>>> = {
  'contact-request': 'request',
  'contact-request-reminder': 'reminder',
  message: 'message',
  'request-accepted': 'accepted',
  'profile-visit': 'visit',
};

/** The fingerprint of what a requester wrote; their own name and company are what differs between copies. */
export function textOf(notification: Notification): Fingerprint | null {
  const { message, requester } = notification;
  if (message === null) return null;
  const known = fingerprints.get(notification);
  if (known !== undefined) return known;
  const names = requester === null ? [] : [requester.name, requester.company ?? ''];
  const fingerprint = fingerprintOf(message, names);
  fingerprints.set(notification, fingerprint);
  return fingerprint;
}

/** It is asked for to remember a request, and again for the facts about it. */
const fingerprints = new WeakMap<Notification, Fingerprint | null>();

/**
 * The memory after one notification. The same mail twice, or mails in another order, give the same memory.
 * A mail that is proved not to come from the platform changes nothing: nobody may put words into another's mouth.
 */
export function rememberNotification(
  memory: Memory,
  mail: Pick<Mail, 'date'>,
  notification: Notification,
): Memory {
  const key = personOf(notification);
  const type = EVENT_OF_KIND[notification.kind];
  const { requester, message } = notification;
  if (key === null || type === undefined || requester === null) return memory;
  if (notification.authenticity.verdict === 'fail') return memory;
  const at = secondsOf(mail.date);
  const written = type === 'request' && message !== null ? 'request-with-text' : type;
  const fingerprint = textOf(notification);
  const name = printedName(requester.name);
  return added(memory, key, {
    ...NEW_PERSON,
    names: name === '' ? [] : [{ name, at }],
    events: [{ type: written, at }],
    texts: fingerprint === null ? [] : [{ at, mark: fingerprint }],
  });
}

/** The memory after the user said something about a person. Saying it twice for the same second is saying it once. */
export function rememberUser(memory: Memory, person: PersonKey, event: UserEvent): Memory {
  if (identityOf(person) === null) return memory;
  return added(memory, person, { ...NEW_PERSON, ...changeFor(event) });
}

/**
 * The memory after the mailbox was searched for mail with a person. What was found is remembered apart, by
 * `rememberExchange`: this only says that nobody need search again soon.
 * @param at milliseconds since the epoch
 */
export function rememberSearch(memory: Memory, person: PersonKey, at: number): Memory {
  if (identityOf(person) === null) return memory;
  return added(memory, person, { ...NEW_PERSON, searchedAt: secondsOf(at) });
}

function changeFor(event: UserEvent): Partial<Person> {
  const at = secondsOf(event.at);
  if (event.type === 'profile') return { profile: { at, check: event.profile } };
  if (event.type === 'correction') {
    const name = event.name ?? null;
    return {
      correction: { at, name: name === null ? null : printedName(name), category: event.category ?? null },
    };
  }
  if (event.type === 'decided') return { events: [{ type: event.decision ?? 'settled', at }] };
  return { events: [{ type: event.type, at }] };
}

function added(memory: Memory, key: PersonKey, news: Person): Memory {
  return withRecord(memory, key, personUnion(recordAt(memory, key) ?? NEW_PERSON, news));
}
