import { createColors } from 'picocolors';
import type { Localised, UiLanguage } from '../text/localised.ts';
import { EXIT, type ExitCode } from './failure.ts';
import type { Io } from './io.ts';
import { visible } from './terminal/visible.ts';

/** Colours that are empty functions where the output is no terminal or NO_COLOR is set (no-color.org). */
export type Colours = ReturnType<typeof createColors>;

/** One call of the command line: its streams, its language, and whether something went wrong on the way. */
export interface Cli {
  readonly io: Io;
  readonly language: UiLanguage;
  readonly colours: Colours;
  /** A line for standard output. */
  readonly print: (line: string) => void;
  /** A sentence for standard error. The work goes on. */
  readonly say: (sentence: Localised) => void;
  /** The same for something that failed: the call ends with exit code 1 when its work is done. */
  readonly complain: (sentence: Localised) => void;
  readonly exitCode: () => ExitCode;
}

export function cliFor(io: Io, language: UiLanguage): Cli {
  let code: ExitCode = EXIT.done;
  const say = (sentence: Localised) => io.stderr.write(`${visible(sentence[language])}\n`);
  const coloured = io.stdout.isTTY && !io.env.NO_COLOR && io.env.TERM !== 'dumb';
  return {
    io,
    language,
    colours: createColors(coloured),
    print: (line) => io.stdout.write(`${line}\n`),
    say,
    complain: (sentence) => {
      code = EXIT.failed;
      say(sentence);
    },
    exitCode: () => code,
  };
}
