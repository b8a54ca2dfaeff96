import { existsSync } from 'node:fs';
import type { Mail } from '../../mail/mail.ts';
import type { Localised } from '../../text/localised.ts';
import { Failure, wrongUse } from '../failure.ts';
import type { Io } from '../io.ts';
import { mailFromMime } from '../mime.ts';
import { ONE_MAIL } from '../texts/one-mail.ts';
import { type Place, TROUBLE } from '../texts/trouble.ts';
import { mailFiles } from './find.ts';
import { type MailTaker, readMailFile, readStandardInput } from './read.ts';

/** `inbox.mbox#17` names the 17th mail of an mbox, as the JSON of triage does; a file of that very name comes first. */
function pathAndNumber(named: string): { path: string; number: number | null } {
  const parts = /^(.+)#(\d{1,9})$/.exec(named);
  if (parts === null || existsSync(named)) return { path: named, number: null };
  return { path: parts[1] ?? named, number: Number(parts[2]) };
}

/**
 * The one mail that the user names: a mail file, `-`, an mbox with one mail, or `inbox.mbox#17`.
 * @param several the sentence for a file that holds more than one
 * @throws Failure with one sentence where there is none, more than one, or one that cannot be read
 */
export async function oneMail(
  named: string,
  io: Io,
  several: (path: string, count: number) => Localised,
): Promise<Mail> {
  const { path, number } = pathAndNumber(named);
  const found: { readonly place: Place; readonly bytes: Uint8Array }[] = [];
  const troubles: Localised[] = [];
  let count = 0;
  const taker: MailTaker = {
    wants: () => {
      count += 1;
      return count === (number ?? 1);
    },
    onMail: (place, bytes) => {
      // The reader may use its room again: what is kept is a copy.
      if (bytes !== null) found.push({ place, bytes: Uint8Array.from(bytes) });
    },
    complain: (sentence) => {
      troubles.push(sentence);
    },
    onProgress: async () => undefined,
  };
  if (path === '-') await readStandardInput(io.stdin(), taker);
  else for (const file of mailFiles([path], taker.complain)) await readMailFile(file, taker);
  if (number === null && count > 1) throw wrongUse(several(path, count));
  const [mail] = found;
  if (mail === undefined) {
    const [trouble] = troubles;
    throw trouble === undefined
      ? wrongUse(ONE_MAIL.notThere(path, number ?? 1, count))
      : new Failure(trouble);
  }
  try {
    return await mailFromMime(mail.bytes);
  } catch (error) {
    throw new Failure(TROUBLE.brokenMime(mail.place, error instanceof Error ? error.message : String(error)));
  }
}
