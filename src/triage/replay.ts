import { factsFor } from '../memory/facts-for.ts';
import type { Memory } from '../memory/memory.ts';
import { rememberNotification } from '../memory/remember.ts';
import type { Notification } from '../platforms/notification.ts';
import { type TriageContext, type Triaged, triagedFrom } from './triage.ts';

/** A mail that was recognised before. */
export interface Recognised {
  readonly mail: Triaged['mail'];
  readonly notification: Notification;
}

/**
 * An archive of any age, seen from today: first everything is remembered, then every mail is judged by what is known in the end.
 * So a request of 2016 shows where its requester stands now, whatever the order of the files.
 * @returns the triaged mails in the order in which they were given, and the memory after all of them
 */
export function replayed(
  mails: readonly Recognised[],
  { settings, memory: before, now }: TriageContext,
): { readonly triaged: readonly Triaged[]; readonly memory: Memory } {
  const memory = mails.reduce(
    (result, { mail, notification }) => rememberNotification(result, mail, notification),
    before,
  );
  const days = settings.judgement.silentAfterDays;
  const triaged = mails.map(({ mail, notification }) =>
    triagedFrom(mail, notification, factsFor(memory, notification, now, days), settings, now),
  );
  return { triaged, memory };
}
