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
 * From here on threads are worth their begin: each loads and warms up everything anew. On 1 GB with 383 notifications two threads
 * from the 24th mail on took as long as none (5.1 s), and more of the machine: 6.4 s of processor time against 4.5 s.
 */
const WORTH_THREADS = 500;
/** A thread holds one mail at a time: it needs little, and an archive must not fill the machine. */
const THREAD_LIMITS = { maxOldGenerationSizeMb: 128, maxYoungGenerationSizeMb: 12 };
/** Two keep up with the disk; each takes 50 MB, and reading an archive should not fill the machine. */
const MOST_THREADS = 2;

interface Waiting {
  readonly resolve: (read: ReadMail) => void;
  readonly reject: (error: Error) => void;
}

/** Threads that take turns; each is handed its next mail at once, so that none waits for this one. */
function threads(script: URL): MailReader {
  const waiting = new Map<number, Waiting>();
  let next = 0;
  let lost: Error | null = null;
  const settle = (answer: Answer) => {
    const job = waiting.get(answer.id);
    waiting.delete(answer.id);
    if ('read' in answer) job?.resolve(answer.read);
    else job?.reject(new Error(answer.error));
  };
  const workers = Array.from({ length: Math.min(availableParallelism(), MOST_THREADS) }, () => {
    const worker = new Worker(script, { resourceLimits: THREAD_LIMITS });
    worker.on('message', settle);
    // A thread that ran out of memory takes its mails with it: they are named as unreadable, nothing waits for ever.
    worker.on('error', (error) => {
      lost = error;
      for (const job of waiting.values()) job.reject(error);
      waiting.clear();
    });
    return worker;
  });
  return {
    read: (bytes) =>
      new Promise((resolve, reject) => {
        if (lost !== null) return reject(lost);
        const id = next;
        next += 1;
        waiting.set(id, { resolve, reject });
        // A mail of its own memory moves over without a copy; a small one may share its buffer with others.
        const own = bytes.buffer instanceof ArrayBuffer && bytes.byteLength === bytes.buffer.byteLength;
        workers[id % workers.length]?.postMessage({ id, bytes } satisfies Job, own ? [bytes.buffer] : []);
      }),
    close: async () => {
      await Promise.all(workers.map((worker) => worker.terminate()));
    },
  };
}

/**
 * A reader that works in this thread for a handful of mails and in threads of its own for an archive.
 * @param script the built mail-worker; null where there is none
 */
export function mailReader(script: URL | null): MailReader {
  let count = 0;
  let others: MailReader | null = null;
  return {
    read: (bytes) => {
      count += 1;
      // A copy, as it comes from a thread: a name that is a slice of its mail would keep the whole mail in memory.
      if (script === null || count <= WORTH_THREADS) return readMail(bytes).then(structuredClone<ReadMail>);
      others ??= threads(script);
      return others.read(bytes);
    },
    close: async () => {
      await others?.close();
    },
  };
}
