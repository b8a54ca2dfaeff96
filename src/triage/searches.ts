import { type MailboxSearch, mailboxSearchFor } from '../memory/mailbox-search.ts';
import type { Memory } from '../memory/memory.ts';
import type { Triaged } from './triage.ts';

/**
 * The search of the mailbox that a judged mail is still worth: null where nobody waits for a decision, where they would be
 * accepted as it is, and where {@link mailboxSearchFor} says that a search tells nothing.
 * @param now milliseconds since the epoch
 */
export function searchFor(
  { notification, judgement }: Triaged,
  memory: Memory,
  now: number,
): MailboxSearch | null {
  if (judgement === null || judgement.category === 'known-person' || judgement.advice === 'accept')
    return null;
  return mailboxSearchFor(memory, notification, now);
}

/** Would the mail be declined as it stands? Then it matters most whether the user knows the requester. */
export function isDeclined({ judgement }: Triaged): boolean {
  return judgement?.advice === 'decline-kindly' || judgement?.advice === 'decline-silently';
}

/** The searches for judged mails, each person once, in the order of the mails. */
export function searchesFor(
  triaged: readonly Triaged[],
  memory: Memory,
  now: number,
): readonly MailboxSearch[] {
  const searches = new Map<string, MailboxSearch>();
  for (const one of triaged) {
    const search = searchFor(one, memory, now);
    if (search !== null && !searches.has(search.person)) searches.set(search.person, search);
  }
  return [...searches.values()];
}
