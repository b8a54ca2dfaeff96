import { closeSync, createReadStream, openSync, readFileSync, readSync } from 'node:fs';
import { createGunzip } from 'node:zlib';
import type { Localised } from '../../text/localised.ts';
import { systemReason } from '../failure.ts';
import { type Place, TROUBLE } from '../texts/trouble.ts';
import type { MailFile } from './find.ts';
import { type Format, formatOf, isPacked, SNIFF_BYTES, unpackedStart } from './format.ts';
import { HEAD_CAP, MAIL_CAP, mboxScanner } from './mbox.ts';

/** Who takes what is found. */
export interface MailTaker {
  /** Looks at a header block (a binary string): is the whole mail needed? */
  readonly wants: (head: string) => boolean;
  /** Every mail is counted; `bytes` are there where it was wanted. `head` is its header block, a binary string. */
  readonly onMail: (place: Place, bytes: Uint8Array | null, head: string) => void;
  /** @param place the mail that it is about, where it is about one */
  readonly complain: (sentence: Localised, place?: Place) => void;
  /** Bytes read from the disk since the last call. Awaited, so that whoever takes the mails can catch up. */
  readonly onProgress: (bytes: number) => Promise<void>;
}

const MEGABYTE = 1024 * 1024;
const CHUNK = 1 * MEGABYTE;

function skipped(place: Place, taker: MailTaker): void {
  taker.complain(TROUBLE.tooLarge(place, MAIL_CAP / MEGABYTE));
}

/** Does the last mail of an mbox end where its parts say that it ends? */
function isCutOff(head: string, tail: string): boolean {
  if (!/\n\s{0,79}$/.test(tail.slice(-80))) return true;
  return /^content-type:\s{0,20}multipart\//im.test(head) && !/^--.{1,200}--\s*$/m.test(tail);
}

interface Feed {
  readonly room: () => Buffer;
  readonly filled: (count: number) => void;
  /** @param broken why nothing more comes, where that is not the end of the file */
  readonly end: (broken: Localised | null) => void;
}

/** Takes the bytes of an mbox. */
function mboxFeed(file: string, taker: MailTaker): Feed {
  let last: { place: Place; head: string } | null = null;
  const scanner = mboxScanner({
    wants: taker.wants,
    onMail: (mail) => {
      const place: Place = { file, number: mail.number, offset: mail.start };
      last = { place, head: mail.head };
      if (mail.tooLarge) skipped(place, taker);
      taker.onMail(place, mail.bytes, mail.head);
    },
  });
  return {
    room: scanner.room,
    filled: scanner.filled,
    end: (broken) => {
      const tail = scanner.end();
      const cut = broken ?? (last !== null && isCutOff(last.head, tail) ? TROUBLE.cutOff(file) : null);
      if (cut !== null) taker.complain(cut, last?.place);
    },
  };
}

/** Takes the bytes of a single mail, up to the cap. */
function mailFeed(file: string, taker: MailTaker): Feed {
  const place: Place = { file, number: null, offset: null };
  const window = Buffer.allocUnsafe(CHUNK);
  const chunks: Buffer[] = [];
  let size = 0;
  return {
    room: () => window,
    filled: (count) => {
      if (size <= MAIL_CAP) chunks.push(Buffer.from(window.subarray(0, count)));
      size += count;
    },
    end: (broken) => {
      if (broken !== null) taker.complain(broken, place);
      const all = Buffer.concat(chunks);
      const head = headOf(all);
      const wanted = taker.wants(head);
      if (wanted && size > MAIL_CAP) skipped(place, taker);
      taker.onMail(place, wanted && size <= MAIL_CAP ? all : null, head);
    },
  };
}

function headOf(bytes: Buffer): string {
  const start = bytes.toString('latin1', 0, HEAD_CAP);
  const end = /\r?\n\r?\n/.exec(start);
  return end === null ? start : start.slice(0, end.index);
}

function feedFor(format: Format, file: string, taker: MailTaker): Feed {
  return format === 'mbox' ? mboxFeed(file, taker) : mailFeed(file, taker);
}

function fill(feed: Feed, chunk: Uint8Array): void {
  for (let at = 0; at < chunk.length; ) {
    const room = feed.room();
    const part = chunk.subarray(at, at + room.length);
    room.set(part);
    feed.filled(part.length);
    at += part.length;
  }
}

/** A file as it lies on the disk, read synchronously: streams cost five times as much. */
async function readPlain(file: MailFile, taker: MailTaker): Promise<void> {
  if (file.format === 'mail' && file.size <= MAIL_CAP) {
    const bytes = readFileSync(file.path);
    const head = headOf(bytes);
    taker.onMail({ file: file.path, number: null, offset: null }, taker.wants(head) ? bytes : null, head);
    return taker.onProgress(bytes.length);
  }
  const descriptor = openSync(file.path, 'r');
  try {
    const feed = feedFor(file.format, file.path, taker);
    for (;;) {
      const room = feed.room();
      const count = readSync(descriptor, room, 0, room.length, null);
      if (count === 0) break;
      feed.filled(count);
      await taker.onProgress(count);
    }
    feed.end(null);
  } finally {
    closeSync(descriptor);
  }
}

/** Unpacks as far as the packing is sound. */
async function readPacked(
  file: Pick<MailFile, 'path' | 'format'>,
  packed: AsyncIterable<Uint8Array>,
  taker: MailTaker,
): Promise<void> {
  const feed = feedFor(file.format, file.path, taker);
  const gunzip = createGunzip({ chunkSize: CHUNK });
  const pump = async () => {
    for await (const chunk of packed) {
      await taker.onProgress(chunk.length);
      if (!gunzip.write(chunk)) await new Promise((resolve) => gunzip.once('drain', resolve));
      if (gunzip.destroyed) return;
    }
    gunzip.end();
  };
  const pumping = pump().catch((error: Error) => {
    gunzip.destroy(error);
  });
  let broken: Localised | null = null;
  try {
    for await (const chunk of gunzip) fill(feed, chunk as Uint8Array);
  } catch (error) {
    const packing = error instanceof Error && 'code' in error && /^Z_/.test(String(error.code));
    broken = packing ? TROUBLE.damagedPacking(file.path) : TROUBLE.unreadable(file.path, systemReason(error));
  }
  gunzip.destroy();
  gunzip.emit('drain');
  await pumping;
  feed.end(broken);
}

/** All mails of a file. Never throws: what cannot be read is complained of. */
export async function readMailFile(file: MailFile, taker: MailTaker): Promise<void> {
  try {
    if (file.packed) await readPacked(file, createReadStream(file.path, { highWaterMark: CHUNK }), taker);
    else await readPlain(file, taker);
  } catch (error) {
    taker.complain(TROUBLE.unreadable(file.path, systemReason(error)));
  }
}

/** All mails of standard input, whatever their format. */
export async function readStandardInput(input: AsyncIterable<Uint8Array>, taker: MailTaker): Promise<void> {
  const name = '-';
  const source = input[Symbol.asyncIterator]();
  const first: Uint8Array[] = [];
  let size = 0;
  while (size < SNIFF_BYTES) {
    const next = await source.next();
    if (next.done === true) break;
    first.push(next.value);
    size += next.value.length;
  }
  const start = Buffer.concat(first);
  if (start.length === 0) return taker.complain(TROUBLE.empty(name));
  const packed = isPacked(start);
  const sniffed = packed ? unpackedStart(start) : start;
  const format = formatOf(sniffed, true);
  if (format === null)
    return taker.complain(sniffed.includes(0) ? TROUBLE.binary(name) : TROUBLE.noMail(name));
  const whole = chain(start, source);
  if (packed) return readPacked({ path: name, format }, whole, taker);
  const feed = feedFor(format, name, taker);
  for await (const chunk of whole) {
    fill(feed, chunk);
    await taker.onProgress(chunk.length);
  }
  feed.end(null);
}

async function* chain(first: Uint8Array, rest: AsyncIterator<Uint8Array>): AsyncGenerator<Uint8Array> {
  yield first;
  for (;;) {
    const next = await rest.next();
    if (next.done === true) return;
    yield next.value;
  }
}
