import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { Readable } from 'node:stream';
import { Failure, systemReason } from '../failure.ts';
import type { Io } from '../io.ts';

/** One line of a file, counted from 1. */
export interface NumberedLine {
  readonly path: string;
  readonly number: number;
  readonly text: string;
}

/** The lines of files that are not empty, one after the other; `-` is standard input. @throws Failure that names the file */
export async function* linesOf(paths: readonly string[], io: Io): AsyncGenerator<NumberedLine> {
  for (const path of paths) {
    const input = path === '-' ? Readable.from(io.stdin()) : createReadStream(path);
    let number = 0;
    try {
      for await (const text of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })) {
        number += 1;
        if (text.trim() !== '') yield { path, number, text: text.replace(/^\ufeff/, '') };
      }
    } catch (error) {
      const reason = systemReason(error);
      throw new Failure({ de: `${path} ${reason.de}.`, en: `${path} ${reason.en}.` });
    }
  }
}
