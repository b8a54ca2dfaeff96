import { readFileSync } from 'node:fs';
import { Failure, systemReason } from '../failure.ts';
import type { Io } from '../io.ts';

/** More than any platform lets one write. */
const LONGEST_BYTES = 1024 * 1024;

/**
 * The text of a file, or of standard input for `-`, as UTF-8.
 * @throws Failure that names the file
 */
export async function textFrom(path: string, io: Io): Promise<string> {
  if (path !== '-') {
    try {
      return readFileSync(path).subarray(0, LONGEST_BYTES).toString('utf8');
    } catch (error) {
      const reason = systemReason(error);
      throw new Failure({ de: `${path} ${reason.de}.`, en: `${path} ${reason.en}.` });
    }
  }
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of io.stdin()) {
    chunks.push(chunk);
    size += chunk.length;
    if (size > LONGEST_BYTES) break;
  }
  return Buffer.concat(chunks).subarray(0, LONGEST_BYTES).toString('utf8');
}
