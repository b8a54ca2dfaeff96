import { headerOfMessage, type StoredMessage } from './stored.ts';

/** A subject without reply and forward marks, for comparing. */
function bareSubject(subject: string): string {
  return subject
    .replace(/^(?:(?:re|aw|fwd?|wg): {0,3}){1,10}/i, '')
    .trim()
    .toLowerCase();
}

function referenced(raw: Buffer): ReadonlySet<string> {
  const ids = `${headerOfMessage({ raw }, 'references')} ${headerOfMessage({ raw }, 'in-reply-to')}`;
  return new Set(ids.match(/<[^<>\s]{1,500}>/g) ?? []);
}

function belongs(raw: Buffer, other: StoredMessage, ids: ReadonlySet<string>): boolean {
  return (
    ids.has(headerOfMessage(other, 'message-id')) &&
    bareSubject(headerOfMessage({ raw }, 'subject')) === bareSubject(headerOfMessage(other, 'subject'))
  );
}

/**
 * The thread that a new message joins, or null for a thread of its own. With a wanted thread Gmail asks for fitting
 * References and an equal subject, and silently makes a new thread otherwise. Without one it groups by references,
 * and notifications of the same sender and subject (so one thread can hold several requesters).
 */
export function threadFor(
  messages: Iterable<StoredMessage>,
  raw: Buffer,
  wanted: string | null,
): string | null {
  const ids = referenced(raw);
  const subject = bareSubject(headerOfMessage({ raw }, 'subject'));
  const from = headerOfMessage({ raw }, 'from').toLowerCase();
  for (const other of messages) {
    if (wanted !== null && other.threadId !== wanted) continue;
    if (ids.size > 0 && belongs(raw, other, ids)) return other.threadId;
    if (wanted !== null || subject === '' || other.labelIds.has('DRAFT')) continue;
    if (
      headerOfMessage(other, 'from').toLowerCase() === from &&
      bareSubject(headerOfMessage(other, 'subject')) === subject
    )
      return other.threadId;
  }
  return null;
}
