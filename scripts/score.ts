/** npm run score -- FOLDER... [--min N]: how well are notification mails read? */
import { runScore } from './score/run.ts';

process.exitCode = await runScore(process.argv.slice(2), {
  out: (text) => process.stdout.write(text),
  err: (text) => process.stderr.write(text),
});
