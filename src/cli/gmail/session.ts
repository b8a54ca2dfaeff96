import { mkdirSync, readFileSync, renameSync } from 'node:fs';
import { lock } from 'proper-lockfile';
import writeFileAtomic from 'write-file-atomic';
import * as z from 'zod';
import type { Memory } from '../../memory/memory.ts';
import { EMPTY_MAILBOX, type MailboxState } from '../../triage/mailbox.ts';
import { mailboxFrom } from '../../triage/mailbox-schema.ts';
import type { Cli } from '../cli.ts';
import { Failure, systemReason } from '../failure.ts';
import { saveMemory, startingMemory } from '../memory/file.ts';
import { TROUBLE } from '../texts/gmail-trouble.ts';
import type { Paths } from './paths.ts';

const STORED = z.object({ account: z.string(), historyId: z.nullable(z.string()), state: z.unknown() });

/** What the command line remembers of one mailbox between two runs. */
export interface Stored {
  readonly account: string;
  /** Where `gmail watch` goes on; null before its first look. */
  readonly historyId: string | null;
  readonly state: MailboxState;
}

/**
 * The state of a mailbox as it was left. A damaged file is put aside and named: starting afresh is safe, because the parent label says
 * which mails are done.
 * @throws Failure where it belongs to another account
 */
export function storedMailbox(paths: Paths, account: string, cli: Cli): Stored {
  const fresh: Stored = { account, historyId: null, state: EMPTY_MAILBOX };
  let text: string;
  try {
    text = readFileSync(paths.mailbox, 'utf8');
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return fresh;
    throw new Failure(TROUBLE.fileUnreadable(paths.mailbox, systemReason(error)));
  }
  const parsed = STORED.safeParse(jsonOrNull(text));
  const state = parsed.success ? mailboxFrom(parsed.data.state) : null;
  if (!parsed.success || state === null) {
    const aside = `${paths.mailbox}.damaged`;
    renameSync(paths.mailbox, aside);
    cli.complain(TROUBLE.stateDamaged(paths.mailbox, aside));
    return fresh;
  }
  if (parsed.data.account !== account) throw new Failure(TROUBLE.otherAccount(paths.folder));
  return { ...parsed.data, state };
}

function jsonOrNull(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/** Written to a temporary file, flushed and renamed: after any interruption there is the old state or the new one. */
export async function storeMailbox(paths: Paths, stored: Stored): Promise<void> {
  try {
    await writeFileAtomic(paths.mailbox, `${JSON.stringify(stored)}\n`, { mode: 0o600, fsync: true });
  } catch (error) {
    throw new Failure(TROUBLE.fileUnwritable(paths.mailbox, systemReason(error)));
  }
}

export const openMemory = (paths: Paths, cli: Cli): Promise<Memory> =>
  startingMemory(paths.memory, cli.complain);

export const keepMemory = (paths: Paths, memory: Memory, cli: Cli): Promise<Memory> =>
  saveMemory(paths.memory, memory, cli.io.now(), cli.complain);

/** Does some work while no other run of ours works on the same mailbox. @throws Failure where one does */
export async function alone<T>(paths: Paths, work: () => Promise<T>): Promise<T> {
  let release: () => Promise<void>;
  try {
    mkdirSync(paths.folder, { recursive: true, mode: 0o700 });
    release = await lock(paths.folder, { stale: 20_000, update: 5_000, retries: 0 });
  } catch (error) {
    const held = error instanceof Error && 'code' in error && error.code === 'ELOCKED';
    throw new Failure(held ? TROUBLE.atWork : TROUBLE.fileUnwritable(paths.folder, systemReason(error)));
  }
  try {
    return await work();
  } finally {
    await release().catch(() => undefined);
  }
}
