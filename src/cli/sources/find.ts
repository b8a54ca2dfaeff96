import { closeSync, fstatSync, openSync, readdirSync, readSync, realpathSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Localised } from '../../text/localised.ts';
import { systemReason } from '../failure.ts';
import { TROUBLE } from '../texts/trouble.ts';
import { type Format, formatOf, isPacked, SNIFF_BYTES, unpackedStart } from './format.ts';

/** A file that holds mails. */
export interface MailFile {
  readonly path: string;
  readonly format: Format;
  readonly packed: boolean;
  /** Bytes on the disk. */
  readonly size: number;
}

const CALLED_LIKE_MAIL = /\.(?:eml|mbox|mbx)(?:\.gz)?$/i;

/** The first bytes and the size of a file. */
function startOf(path: string): { first: Uint8Array; size: number } {
  const file = openSync(path, 'r');
  try {
    const first = Buffer.alloc(SNIFF_BYTES);
    return { first: first.subarray(0, readSync(file, first, 0, SNIFF_BYTES, 0)), size: fstatSync(file).size };
  } finally {
    closeSync(file);
  }
}

/** The file as a source, or the sentence that says why it is none. */
function mailFileAt(path: string, named: boolean): MailFile | Localised {
  const { first, size } = startOf(path);
  if (first.length === 0) return TROUBLE.empty(path);
  const packed = isPacked(first);
  const start = packed ? unpackedStart(first) : first;
  const format = formatOf(start, named || CALLED_LIKE_MAIL.test(path));
  if (format !== null) return { path, format, packed, size };
  return start.includes(0) ? TROUBLE.binary(path) : TROUBLE.noMail(path);
}

function isFile(found: MailFile | Localised): found is MailFile {
  return 'path' in found;
}

/** All files below a folder in the order of their names; links are followed, each folder is entered once. */
function* filesBelow(folder: string, seen: Set<string>, complain: (s: Localised) => void): Generator<string> {
  const real = realpathSync(folder);
  if (seen.has(real)) return;
  seen.add(real);
  const names = readdirSync(folder).sort();
  for (const name of names) {
    if (name.startsWith('.') && !/^\.[^.]/.test(name)) continue;
    if (name === '.git' || name === 'node_modules' || name === 'tmp') continue;
    const path = join(folder, name);
    try {
      const stat = statSync(path);
      if (stat.isDirectory()) yield* filesBelow(path, seen, complain);
      else if (stat.isFile()) yield path;
    } catch (error) {
      complain(TROUBLE.unreadable(path, systemReason(error)));
    }
  }
}

/**
 * The files with mails behind the paths that the user named, folders walked through. What is no mail is left out in
 * silence inside a folder and complained of where the user named it.
 */
export function* mailFiles(
  paths: readonly string[],
  complain: (sentence: Localised) => void,
): Generator<MailFile> {
  for (const path of paths) {
    try {
      if (!statSync(path).isDirectory()) {
        const found = mailFileAt(path, true);
        if (isFile(found)) yield found;
        else complain(found);
        continue;
      }
      let count = 0;
      for (const file of filesBelow(path, new Set(), complain)) {
        try {
          const found = mailFileAt(file, false);
          if (isFile(found)) {
            count += 1;
            yield found;
          } else if (CALLED_LIKE_MAIL.test(file)) complain(found);
        } catch (error) {
          complain(TROUBLE.unreadable(file, systemReason(error)));
        }
      }
      if (count === 0) complain(TROUBLE.noMailsIn(path));
    } catch (error) {
      complain(TROUBLE.unreadable(path, systemReason(error)));
    }
  }
}
