import type { Category } from '../judgement/category.ts';
import { EXCEPTION } from '../judgement/exceptions.ts';
import type { Judgement } from '../judgement/judgement.ts';
import { adviceFor } from '../judgement/row-changes.ts';
import { PRESETS } from '../judgement/strategies.ts';
import type { Verdict } from '../mail/authenticity.ts';
import { personAt } from '../memory/lookup.ts';
import type { Memory } from '../memory/memory.ts';
import { personOf } from '../memory/person.ts';
import type { Notification } from '../platforms/notification.ts';
import { requesterNamed } from '../platforms/requester.ts';
import type { Facts } from '../rules/facts.ts';
import type { Settings } from './settings.ts';

/** The user's word on a requester: what they put right by hand; null where they said nothing. */
export interface Corrected {
  readonly name: string | null;
  readonly category: Category | null;
}

export function correctionOf(memory: Memory, notification: Notification): Corrected {
  const key = personOf(notification);
  const correction = key === null ? null : personAt(memory, key).correction;
  return { name: correction?.name ?? null, category: correction?.category ?? null };
}

/** The notification with the name that the user gave. */
export function withName(notification: Notification, name: string | null): Notification {
  const { requester } = notification;
  return name === null || requester === null
    ? notification
    : { ...notification, requester: { ...requester, name } };
}

/**
 * The notification of a mail whose requester could not be read, with the name that the user gave: from then on a request like
 * any other. Others stay as they are.
 */
export function namedNotification(notification: Notification, name: string | null): Notification {
  if (name === null || notification.platform === null || notification.requester !== null) return notification;
  return {
    ...notification,
    kind: 'contact-request',
    notUnderstood: null,
    requester: requesterNamed(name),
  };
}

/** The judgement with the category that the user gave: their row holds, and the facts still change it. */
export function withCategory(
  judgement: Judgement,
  category: Category | null,
  facts: Facts,
  authenticity: Verdict,
  settings: Settings,
  now: number,
): Judgement {
  if (category === null) return judgement;
  const { rows, strategy } = settings.judgement;
  const answer = adviceFor({
    category,
    confidence: 1,
    realShare: 0,
    row: rows[category] ?? PRESETS[strategy][category],
    facts,
    authenticity,
    isException: judgement.findings.some(({ rule }) => rule === EXCEPTION),
    // Who names the category has read the message.
    isUnread: false,
    settings: settings.judgement,
    now,
  });
  return { ...judgement, ...answer, category, confidence: 1 };
}
