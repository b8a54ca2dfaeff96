import { headerOfMessage } from './stored.ts';

/** Which threads a new message may join, by what Gmail looks at. Kept as an index: mailboxes have thousands of mails. */
export interface ThreadIndex {
  /** Message-ID and bare subject -> threads that hold such a mail. */
  readonly byReference: Map<string, Set<string>>;
  /** Sender and bare subject -> the first thread of such mails. */
  readonly bySender: Map<string, string>;
}

export function emptyThreadIndex(): ThreadIndex {
  return { byReference: new Map(), bySender: new Map() };
}

/** A subject without reply and forward marks, for comparing. */
function bareSubject(raw: Buffer): string {
  return headerOfMessage({ raw }, 'subject')
    .replace(/^(?:(?:re|aw|fwd?|wg): {0,3}){1,10}/i, '')
    .trim()
    .toLowerCase();
}

function referenced(raw: Buffer): readonly string[] {
  const ids = `${headerOfMessage({ raw }, 'references')} ${headerOfMessage({ raw }, 'in-reply-to')}`;
  return ids.match(/<[^<>\s]{1,500}>/g) ?? [];
}

const key = (first: string, subject: string): string => `${first}\n${subject}`;

/**
 * The thread that a new message joins, or null for a thread of its own. With a wanted thread Gmail asks for fitting
 * References and an equal subject, and silently makes a new thread otherwise. Without one it groups by references,
 * and notifications of the same sender and subject (so one thread can hold several requesters).
 */
export function threadFor(index: ThreadIndex, raw: Buffer, wanted: string | null): string | null {
  const subject = bareSubject(raw);
  for (const id of referenced(raw)) {
    const threads = index.byReference.get(key(id, subject));
    if (threads === undefined) continue;
    if (wanted === null) return [...threads][0] ?? null;
    if (threads.has(wanted)) return wanted;
  }
  if (wanted !== null || subject === '') return null;
  return index.bySender.get(key(headerOfMessage({ raw }, 'from').toLowerCase(), subject)) ?? null;
}

/** Notes a message, so that later ones find its thread. Drafts gather no mails of their sender. */
export function indexThread(index: ThreadIndex, raw: Buffer, threadId: string, isDraft: boolean): void {
  const subject = bareSubject(raw);
  const reference = key(headerOfMessage({ raw }, 'message-id'), subject);
  const known = index.byReference.get(reference);
  if (known === undefined) index.byReference.set(reference, new Set([threadId]));
  else known.add(threadId);
  const sender = key(headerOfMessage({ raw }, 'from').toLowerCase(), subject);
  if (!isDraft && !index.bySender.has(sender)) index.bySender.set(sender, threadId);
}
