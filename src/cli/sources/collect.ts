import { statSync } from 'node:fs';
import type { Header } from '../../mail/mail.ts';
import { mayBeNotification, recognise } from '../../platforms/registry.ts';
import type { Localised } from '../../text/localised.ts';
import type { Io } from '../io.ts';
import { dateOf } from '../mime.ts';
import { type Place, TROUBLE } from '../texts/trouble.ts';
import { mailFiles } from './find.ts';
import { headerFields } from './header-fields.ts';
import type { ReadMail } from './notifications.ts';
import { type MailTaker, readMailFile, readStandardInput } from './read.ts';
import { mailReader } from './reader.ts';

/** A mail with the place where it was found. */
export interface FoundMail extends ReadMail {
  readonly place: Place;
}

/** What reading found, in the order of the files. */
export interface Collected {
  readonly found: readonly FoundMail[];
  /** All mails that were seen, ours or not. */
  readonly mails: number;
  readonly unreadable: number;
}

/** Bytes of mails that may wait to be parsed before reading pauses. */
const WAITING_CAP = 4 * 1024 * 1024;

/**
 * The cheaper question first: without one of these strings anywhere in a header block {@link mayBeNotification} says no.
 * An encoded word in base64 may hide any name. Decoding a sender costs more than this, for every mail of an archive.
 */
const WORTH_A_LOOK = /l[i1]nk|xing|=\?[^?\s]{1,40}\?b\?/i;

/** A mail that is none of ours, by its headers alone. */
function ordinary(head: string): ReadMail {
  const headers = headerFields(head);
  const mail = { headers, text: null, html: null, date: dateOf({ headers }), messageId: null, gmail: null };
  return {
    mail: { date: mail.date, messageId: null, gmail: null },
    notification: recognise(mail),
    flaws: [],
  };
}

/** Who hears how the reading goes. */
export interface Listener {
  /** Something could not be read; the other mails are read all the same. */
  readonly complain: (sentence: Localised) => void;
  /** A mail was read, but something about it is broken. */
  readonly notice: (sentence: Localised) => void;
  /** The headers of every mail, ours or not: who exchanged mail with whom shows in them. */
  readonly onHeaders: (headers: readonly Header[]) => void;
  /** @param bytes read so far */
  readonly onProgress: (bytes: number) => void;
}

/** Reads everything behind the paths and keeps what the platforms' rooms read of it. */
export async function collect(paths: readonly string[], io: Io, listener: Listener): Promise<Collected> {
  const slots: (FoundMail | null)[] = [];
  const reader = mailReader(io.mailWorker, totalBytes(paths));
  /** Mails that a sentence was already said about. */
  const named = new Set<Place>();
  const waiting = new Set<Promise<void>>();
  let waitingBytes = 0;
  let mails = 0;
  let unreadable = 0;
  let done = 0;

  const read = async (place: Place, bytes: Uint8Array) => {
    const slot = slots.push(null) - 1;
    try {
      const mail = await reader.read(bytes);
      slots[slot] = { place, ...mail };
      if (!named.has(place)) for (const flaw of mail.flaws) listener.notice(TROUBLE[flaw](place));
    } catch (error) {
      unreadable += 1;
      listener.complain(TROUBLE.brokenMime(place, error instanceof Error ? error.message : String(error)));
    }
  };

  const taker: MailTaker = {
    wants: (head) => {
      const headers = headerFields(head);
      listener.onHeaders(headers);
      return WORTH_A_LOOK.test(head) && mayBeNotification(headers);
    },
    onMail: (place, bytes, head) => {
      mails += 1;
      if (bytes === null) {
        if (/\.eml(?:\.gz)?$/i.test(place.file)) slots.push({ place, ...ordinary(head) });
        return;
      }
      // Counted before: a mail that was handed to another thread has no length here any more.
      const size = bytes.length;
      waitingBytes += size;
      const work = read(place, bytes).finally(() => {
        waitingBytes -= size;
        waiting.delete(work);
      });
      waiting.add(work);
    },
    complain: (sentence, place) => {
      unreadable += 1;
      if (place !== undefined) named.add(place);
      listener.complain(sentence);
    },
    onProgress: async (bytes) => {
      done += bytes;
      listener.onProgress(done);
      while (waitingBytes > WAITING_CAP) await reader.help();
    },
  };

  try {
    for (const path of paths) {
      if (path === '-') await readStandardInput(io.stdin(), taker);
      else for (const file of mailFiles([path], taker.complain)) await readMailFile(file, taker);
    }
    while (waiting.size > 0) await reader.help();
  } finally {
    await reader.close();
  }
  return { found: slots.filter((slot) => slot !== null), mails, unreadable };
}

/** Bytes behind the paths as far as that is known without walking through folders twice; null where nobody knows. */
export function totalBytes(paths: readonly string[]): number | null {
  let total = 0;
  for (const path of paths) {
    try {
      const stat = statSync(path);
      if (!stat.isFile()) return null;
      total += stat.size;
    } catch {
      return null;
    }
  }
  return total;
}
