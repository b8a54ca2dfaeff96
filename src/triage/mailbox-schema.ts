import * as z from 'zod/mini';
import { ADVICE } from '../judgement/advice.ts';
import { once } from '../text/once.ts';
import { LABEL_KEYS } from './labels.ts';
import { EMPTY_MAILBOX, type MailboxState } from './mailbox.ts';

const schema = once(() => {
  const count = z.int().check(z.gte(0));
  const keys = z.array(z.enum(LABEL_KEYS));
  return z.object({
    version: z.literal(1),
    cursor: z.nullable(count),
    coveredFrom: z.nullable(count),
    handled: z.record(z.string(), z.object({ at: count, labels: keys })),
    labelIds: z.partialRecord(z.enum(LABEL_KEYS), z.string()),
    labelsGone: keys,
    draftIds: z.record(z.string(), z.string()),
    names: z._default(z.record(z.string(), z.string()), {}),
    backfill: z.nullable(
      z.object({
        start: count,
        until: count,
        reached: count,
        edge: z.array(z.string()),
        seen: count,
        labelled: count,
        finished: z.boolean(),
      }),
    ),
    counts: z.partialRecord(z.enum(ADVICE), count),
    stuck: z.nullable(z.object({ id: z.string(), times: count })),
    lastRun: z.nullable(
      z.object({
        at: z.number(),
        seen: count,
        labelled: count,
        error: z.nullable(z.string()),
        complete: z.boolean(),
      }),
    ),
  });
});

/**
 * The state of a mailbox from what a shell stored, null where it is damaged. Starting afresh is safe:
 * the parent label on a mail says that it is done, and drafts are looked for before one is made.
 */
export function mailboxFrom(value: unknown): MailboxState | null {
  if (value === undefined || value === null) return EMPTY_MAILBOX;
  const result = z.safeParse(schema(), value);
  return result.success ? (result.data satisfies MailboxState) : null;
}
