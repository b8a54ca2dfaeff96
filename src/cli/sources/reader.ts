import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import { type ReadMail, readMail } from './notifications.ts';

export interface Job {
  readonly id: number;
  readonly bytes: Uint8Array;
}

export type Answer =
  | { readonly id: number; readonly read: ReadMail }
  | { readonly id: number; readonly error: string };

/** Reads mails in this thread and in others. */
export interface MailReader {
  /** Rejects for a mail that cannot be read. */
  readonly read: (bytes: Uint8Array) => Promise<ReadMail>;
  /** Whoever waits reads along: one mail of the queue in this thread, or nothing until another thread has read one. */
  readonly help: () => Promise<void>;
  /** Ends the threads. */
  readonly close: () => Promise<void>;
}

/** So many mails are read before another thread is worth its begin, and before one more: each loads and warms up everything anew. */
const WORTH_A_THREAD = [16, 500];
/** To search this much takes long enough for another thread to read from the first mail on. */
const LARGE_BYTES = 64 * 1024 * 1024;
/** Mails handed to a thread ahead, so that it never waits for this one; the rest stays here for whoever is free first. */
const AHEAD = 3;
/** A thread holds a few mails at a time: it needs little, and an archive must not fill the machine. */
const THREAD_LIMITS = { maxOldGenerationSizeMb: 128, maxYoungGenerationSizeMb: 24 };

interface Waiting {
  readonly bytes: Uint8Array;
  readonly resolve: (read: ReadMail) => void;
  readonly reject: (error: Error) => void;
}

interface Thread {
  /** How many mails it has. */
  readonly load: () => number;
  /** @returns false where it ended, and the mail is still here */
  readonly take: (mail: Waiting) => boolean;
  readonly close: () => Promise<void>;
}

/** @param onAnswer called whenever a mail is read, or the thread ended with the mails it had */
function threadOf(script: URL, onAnswer: () => void): Thread {
  const waiting = new Map<number, Waiting>();
  let next = 0;
  let isLost = false;
  const worker = new Worker(script, { resourceLimits: THREAD_LIMITS });
  worker.on('message', (answer: Answer) => {
    const mail = waiting.get(answer.id);
    waiting.delete(answer.id);
    if ('read' in answer) mail?.resolve(answer.read);
    else mail?.reject(new Error(answer.error));
    onAnswer();
  });
  // A thread that ran out of memory takes its mails with it: they are named as unreadable, nothing waits for ever.
  worker.on('error', (error) => {
    isLost = true;
    for (const mail of waiting.values()) mail.reject(error);
    waiting.clear();
    onAnswer();
  });
  return {
    load: () => waiting.size,
    take: (mail) => {
      if (isLost) return false;
      const { bytes } = mail;
      const id = next;
      next += 1;
      waiting.set(id, mail);
      // A mail of its own memory moves over without a copy; a small one may share its buffer with others.
      const own = bytes.buffer instanceof ArrayBuffer && bytes.byteLength === bytes.buffer.byteLength;
      worker.postMessage({ id, bytes } satisfies Job, own ? [bytes.buffer] : []);
      return true;
    },
    close: async () => {
      await worker.terminate();
    },
  };
}

/** A copy, as it comes from a thread: a name that is a slice of its mail would keep the whole mail in memory. */
async function readHere({ bytes, resolve, reject }: Waiting): Promise<void> {
  try {
    resolve(structuredClone(await readMail(bytes)));
  } catch (error) {
    reject(error instanceof Error ? error : new Error(String(error)));
  }
}

/**
 * A reader that works in this thread alone for a handful of mails, and in others too for an archive.
 * @param script the built mail-worker; null where there is none
 * @param bytes how much is going to be searched; null where that is not known
 */
export function mailReader(script: URL | null, bytes: number | null): MailReader {
  const threads: Thread[] = [];
  const queue: Waiting[] = [];
  // This thread reads, too: one other fills a machine of two cores.
  const most = Math.min(availableParallelism() - 1, WORTH_A_THREAD.length);
  const isLarge = bytes !== null && bytes >= LARGE_BYTES;
  let count = 0;
  let listeners: (() => void)[] = [];

  const handOut = () => {
    for (const thread of threads)
      while (thread.load() < AHEAD) {
        const mail = queue.shift();
        if (mail === undefined) return;
        if (!thread.take(mail)) {
          queue.unshift(mail);
          break;
        }
      }
  };
  const onAnswer = () => {
    handOut();
    const heard = listeners;
    listeners = [];
    for (const listener of heard) listener();
  };

  return {
    read: (mail) => {
      count += 1;
      const worth = isLarge && threads.length === 0 ? 0 : WORTH_A_THREAD[threads.length];
      if (script !== null && worth !== undefined && count > worth && threads.length < most)
        threads.push(threadOf(script, onAnswer));
      return new Promise((resolve, reject) => {
        queue.push({ bytes: mail, resolve, reject });
        handOut();
      });
    },
    help: async () => {
      const mail = queue.shift();
      if (mail !== undefined) await readHere(mail);
      else if (threads.some((thread) => thread.load() > 0))
        await new Promise<void>((resolve) => {
          listeners.push(resolve);
        });
    },
    close: async () => {
      await Promise.all(threads.map((thread) => thread.close()));
    },
  };
}
