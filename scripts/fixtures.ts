/** npm run fixtures: writes the invented mails of test/corpus and the example inbox from their definitions. */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { CORPORA, corpusFiles } from './fixtures/corpora.ts';
import { inboxBytes } from './fixtures/inbox/mbox.ts';

for (const folder of Object.keys(CORPORA))
  rmSync(join('test/corpus', folder), { recursive: true, force: true });
for (const [name, bytes] of corpusFiles()) {
  const path = join('test/corpus', name);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, bytes);
}
mkdirSync('examples', { recursive: true });
writeFileSync('examples/inbox.mbox', inboxBytes());
