import { existsSync } from 'node:fs';
import { EXIT } from './failure.ts';
import type { Io, Sink } from './io.ts';
import { run } from './run.ts';

function sinkOf(stream: NodeJS.WriteStream): Sink {
  return {
    write: (text) => {
      stream.write(text);
    },
    isTTY: stream.isTTY === true,
    columns: stream.isTTY === true ? stream.columns : null,
  };
}

// `vorzimmer triage … | head` closes the pipe early: that is the reader's right, not an error.
for (const stream of [process.stdout, process.stderr])
  stream.on('error', (error: NodeJS.ErrnoException) => {
    process.exit(error.code === 'EPIPE' ? EXIT.done : EXIT.failed);
  });

const mailWorker = new URL('./mail-worker.js', import.meta.url);
const io: Io = {
  stdout: sinkOf(process.stdout),
  stderr: sinkOf(process.stderr),
  stdin: () => process.stdin,
  env: process.env,
  now: () => Date.now(),
  mailWorker: existsSync(mailWorker) ? mailWorker : null,
};
process.exitCode = await run(process.argv.slice(2), io);
