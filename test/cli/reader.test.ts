import { availableParallelism } from 'node:os';
import { pathToFileURL } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { type MailReader, mailReader } from '../../src/cli/sources/reader.ts';
import { folder } from './session.ts';

const files = folder();
afterAll(files.remove);

/** Larger than what is read without another thread. */
const ARCHIVE = 100 * 1024 * 1024;
const COUNT = 60;
const mail = (n: number) =>
  Buffer.from(`From: a@example.org\nMessage-ID: <${n}@here>\nSubject: Hallo\n\nText ${n}\n`);

/** Reads some mails as collect() does: whoever waits helps. */
async function readAll(reader: MailReader): Promise<PromiseSettledResult<string | null>[]> {
  let open = COUNT;
  const reads = Array.from({ length: COUNT }, (_, n) =>
    reader
      .read(mail(n))
      .then((read) => read.mail.messageId)
      .finally(() => {
        open -= 1;
      }),
  );
  const settled = Promise.allSettled(reads);
  while (open > 0) await reader.help();
  await reader.close();
  return settled;
}

const thread = (name: string, code: string) => pathToFileURL(files.write(name, code));
const own = (one: PromiseSettledResult<string | null>, n: number) =>
  one.status === 'fulfilled' && one.value === `<${n}@here>`;

describe('mailReader', () => {
  it('reads every mail in this thread where there is no other', async () => {
    expect((await readAll(mailReader(null, ARCHIVE))).every(own)).toBe(true);
  });

  it.skipIf(availableParallelism() < 2)('shares the mails with another thread', async () => {
    const script = thread(
      'echo.mjs',
      `import { parentPort } from 'node:worker_threads';
       parentPort.on('message', ({ id }) => parentPort.postMessage({ id, read: { mail: { messageId: 'thread' } } }));`,
    );
    const reader = mailReader(script, ARCHIVE);
    const read = await readAll(reader);
    const byThread = read.filter((one) => one.status === 'fulfilled' && one.value === 'thread').length;
    expect(byThread).toBeGreaterThan(0);
    expect(byThread + read.filter(own).length).toBe(COUNT);
  });

  it.skipIf(availableParallelism() < 2)(
    'names the mails that a thread took with it, and reads the others',
    async () => {
      const script = thread(
        'dying.mjs',
        `import { parentPort } from 'node:worker_threads';
         parentPort.on('message', () => { throw new Error('out of memory'); });`,
      );
      const read = await readAll(mailReader(script, ARCHIVE));
      const lost = read.filter((one) => one.status === 'rejected');
      expect(lost.map(({ reason }) => (reason as Error).message)).toEqual(lost.map(() => 'out of memory'));
      expect(lost.length).toBeGreaterThan(0);
      expect(read.filter(own)).toHaveLength(COUNT - lost.length);
      expect(lost.length).toBeLessThan(10);
    },
  );
});
