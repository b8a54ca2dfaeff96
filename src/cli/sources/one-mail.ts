import type { Mail } from '../../mail/mail.ts';
import type { Localised } from '../../text/localised.ts';
import { Failure } from '../failure.ts';
import type { Io } from '../io.ts';
import { mailFromMime } from '../mime.ts';
import { NO_DRAFT } from '../texts/draft.ts';
import { type Place, TROUBLE } from '../texts/trouble.ts';
import { mailFiles } from './find.ts';
import { type MailTaker, readMailFile, readStandardInput } from './read.ts';

/**
 * The only mail of a file, with all its headers.
 * @throws Failure where the file cannot be read or holds another number of mails
 */
export async function oneMail(path: string, io: Io): Promise<Mail> {
  const found: { readonly place: Place; readonly bytes: Uint8Array }[] = [];
  const trouble: Localised[] = [];
  let count = 0;
  const taker: MailTaker = {
    wants: () => true,
    onMail: (place, bytes) => {
      count += 1;
      // The reader may use its room again: the first mail is kept as a copy, others are only counted.
      if (bytes !== null && found.length === 0) found.push({ place, bytes: Uint8Array.from(bytes) });
    },
    complain: (sentence) => {
      trouble.push(sentence);
    },
    onProgress: async () => undefined,
  };
  if (path === '-') await readStandardInput(io.stdin(), taker);
  else for (const file of mailFiles([path], taker.complain)) await readMailFile(file, taker);
  const [first] = found;
  if (first === undefined || count > 1) throw new Failure(trouble[0] ?? NO_DRAFT.oneMail(path, count));
  try {
    return await mailFromMime(first.bytes);
  } catch (error) {
    throw new Failure(
      TROUBLE.brokenMime(first.place, error instanceof Error ? error.message : String(error)),
    );
  }
}
