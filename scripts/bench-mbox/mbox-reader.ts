/** The npm package that splits mboxes rightly, on the same file, without looking into a mail. Prints how many there were. */
import { createReadStream } from 'node:fs';
import { mboxReader } from 'mbox-reader';

let count = 0;
for await (const message of mboxReader(
  createReadStream(process.argv[2] ?? '', { highWaterMark: 1024 * 1024 }),
))
  if (message !== undefined) count += 1;
console.log(count);
