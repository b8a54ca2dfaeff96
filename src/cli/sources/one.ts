import { existsSync } from 'node:fs';
import { Failure, wrongUse } from '../failure.ts';
import type { Io } from '../io.ts';
import { ONE_MAIL } from '../texts/one-mail.ts';
import { mailFiles } from './find.ts';
import { type MailTaker, readMailFile, readStandardInput } from './read.ts';

/** `inbox.mbox#17` names the 17th mail of an mbox, as the JSON of triage does; a file of that very name comes first. */
function pathAndNumber(named: string): { path: string; number: number | null } {
  const parts = /^(.+)#(\d{1,9})$/.exec(named);
  if (parts === null || existsSync(named)) return { path: named, number: null };
  return { path: parts[1] ?? named, number: Number(parts[2]) };
}

/**
 * The bytes of the one mail that the user names: a mail file, `-`, an mbox with one mail, or `inbox.mbox#17`.
 * @throws Failure with one sentence where there is none or more than one
 */
export async function oneMail(named: string, io: Io): Promise<Uint8Array> {
  const { path, number } = pathAndNumber(named);
  let count = 0;
  let found: Uint8Array | null = null;
  const taker: MailTaker = {
    wants: () => {
      count += 1;
      return number === null ? count === 1 : count === number;
    },
    onMail: (_place, bytes) => {
      found = bytes ?? found;
    },
    complain: (sentence) => {
      throw new Failure(sentence);
    },
    onProgress: async () => undefined,
  };
  if (path === '-') await readStandardInput(io.stdin(), taker);
  else for (const file of mailFiles([path], taker.complain)) await readMailFile(file, taker);
  if (number === null && count > 1) throw wrongUse(ONE_MAIL.several(path, count));
  if (found === null) throw wrongUse(ONE_MAIL.notThere(path, number ?? 1, count));
  return found;
}
