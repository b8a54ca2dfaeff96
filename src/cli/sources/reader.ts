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

/** Reads mails; rejects for one that cannot be read. */
export interface MailReader {
  readonly read: (bytes: Uint8Array) => Promise<ReadMail>;
  /** Ends the threads. */
  readonly close: () => Promise<void>;
}

/**
 * So many mails are read before the first other thread is worth its begin, since it loads and warms up everything anew,
 * and before the second: then the first reads while this one searches the archive, and both cores of a small machine work.
 */
const WORTH_A_THREAD = [16, 500];
/** To search this much takes long enough for another thread to read from the first mail on; this one then need not load the parser. */
const LARGE_BYTES = 64 * 1024 * 1024;
/** A thread holds one mail at a time: it needs little, and an archive must not fill the machine. */
const THREAD_LIMITS = { maxOldGenerationSizeMb: 128, maxYoungGenerationSizeMb: 12 };

interface Waiting {
  readonly resolve: (read: ReadMail) => void;
  readonly reject: (error: Error) => void;
}

interface Thread extends MailReader {
  /** How many mails wait for it. */
  readonly load: () => number;
}

/** A thread that is handed its next mail at once, so that it never waits for this one. */
function threadOf(script: URL): Thread {
  const waiting = new Map<number, Waiting>();
  let next = 0;
  let lost: Error | null = null;
  const worker = new Worker(script, { resourceLimits: THREAD_LIMITS });
  worker.on('message', (answer: Answer) => {
    const job = waiting.get(answer.id);
    waiting.delete(answer.id);
    if ('read' in answer) job?.resolve(answer.read);
    else job?.reject(new Error(answer.error));
  });
  // A thread that ran out of memory takes its mails with it: they are named as unreadable, nothing waits for ever.
  worker.on('error', (error) => {
    lost = error;
    for (const job of waiting.values()) job.reject(error);
    waiting.clear();
  });
  return {
    load: () => waiting.size,
    read: (bytes) =>
      new Promise((resolve, reject) => {
        if (lost !== null) return reject(lost);
        const id = next;
        next += 1;
        waiting.set(id, { resolve, reject });
        // A mail of its own memory moves over without a copy; a small one may share its buffer with others.
        const own = bytes.buffer instanceof ArrayBuffer && bytes.byteLength === bytes.buffer.byteLength;
        worker.postMessage({ id, bytes } satisfies Job, own ? [bytes.buffer] : []);
      }),
    close: async () => {
      await worker.terminate();
    },
  };
}

/**
 * A reader that works in this thread for a handful of mails and in others for an archive.
 * @param script the built mail-worker; null where there is none
 * @param bytes how much is going to be searched; null where that is not known
 */
export function mailReader(script: URL | null, bytes: number | null): MailReader {
  const threads: Thread[] = [];
  const most = Math.min(availableParallelism(), WORTH_A_THREAD.length);
  const isLarge = bytes !== null && bytes >= LARGE_BYTES;
  let count = 0;
  return {
    read: (mail) => {
      count += 1;
      const worth = isLarge && threads.length === 0 ? 0 : WORTH_A_THREAD[threads.length];
      if (script !== null && worth !== undefined && count > worth && threads.length < most)
        threads.push(threadOf(script));
      const [first] = threads;
      // A copy, as it comes from a thread: a name that is a slice of its mail would keep the whole mail in memory.
      if (first === undefined) return readMail(mail).then(structuredClone<ReadMail>);
      return threads.reduce((best, one) => (one.load() < best.load() ? one : best), first).read(mail);
    },
    close: async () => {
      await Promise.all(threads.map((thread) => thread.close()));
    },
  };
}
