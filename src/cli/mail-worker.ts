/** Reads mails in a thread of their own: bytes in, notification out. The other side is sources/reader.ts. */
import { parentPort } from 'node:worker_threads';
import { readMail } from './sources/notifications.ts';
import type { Answer, Job } from './sources/reader.ts';

parentPort?.on('message', ({ id, bytes }: Job) => {
  readMail(bytes).then(
    (read) => parentPort?.postMessage({ id, read } satisfies Answer),
    (error: unknown) =>
      parentPort?.postMessage({
        id,
        error: error instanceof Error ? error.message : String(error),
      } satisfies Answer),
  );
});
