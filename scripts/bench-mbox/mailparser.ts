/** What a program does that has no filter: mailparser over every mail of an mbox. Prints how many there were. */
import { openSync, readSync } from 'node:fs';
import { simpleParser } from 'mailparser';
import { mboxScanner } from '../../src/cli/sources/mbox.ts';

/** As sparing as it can be used: nothing but the parts, as our own command uses it. */
const SPARING = {
  skipHtmlToText: true,
  skipTextToHtml: true,
  skipImageLinks: true,
  skipTextLinks: true,
};

let waiting: Uint8Array[] = [];
let count = 0;
const scanner = mboxScanner({
  wants: () => true,
  onMail: ({ bytes }) => {
    if (bytes !== null) waiting.push(bytes);
  },
});
async function parseWaiting(): Promise<void> {
  for (const bytes of waiting) {
    await simpleParser(Buffer.from(bytes), SPARING);
    count += 1;
  }
  waiting = [];
}
const file = openSync(process.argv[2] ?? '', 'r');
for (;;) {
  const room = scanner.room();
  const read = readSync(file, room, 0, room.length, null);
  if (read === 0) break;
  scanner.filled(read);
  await parseWaiting();
}
scanner.end();
await parseWaiting();
console.log(count);
