/** One mail of an mbox, its place in the file, and its bytes where somebody wanted them. */
export interface MboxMail {
  /** Counted from 1. */
  readonly number: number;
  /** Offset of its first header byte in the (unpacked) file. */
  readonly start: number;
  readonly end: number;
  /** The header block as a binary string (one unit per byte), at most {@link HEAD_CAP} long. */
  readonly head: string;
  /** The mail as it was before it was stored, `>From` unquoted; null where it was not wanted or exceeds the cap. */
  readonly bytes: Uint8Array | null;
  readonly tooLarge: boolean;
}

/** The consumer of a scan. */
export interface MboxReader {
  /** Looks at the header block alone: is the rest of this mail needed? */
  readonly wants: (head: string) => boolean;
  readonly onMail: (mail: MboxMail) => void;
}

/**
 * Splits an mbox that is filled in from outside, so that the same code serves files (synchronous, the fastest way
 * that Node has) and unpacked or piped streams. Fill `room()`, say `filled(n)`, and `end()` when nothing more comes.
 */
export interface MboxScanner {
  readonly room: () => Buffer;
  readonly filled: (count: number) => void;
  /** Hands out the last mail; returns the last bytes of the file, which show whether it was cut off. */
  readonly end: () => string;
}

/** Small enough for a processor's cache: what was read is searched while it is still there. */
const WINDOW = 512 * 1024;
/** Header blocks of real mails have 2 to 30 KB; what is longer is looked at up to here. */
export const HEAD_CAP = 256 * 1024;
/** A notification has about 0.1 MB; one that is larger than this is reported, not read. */
export const MAIL_CAP = 16 * 1024 * 1024;
/** How much must be seen behind a `From ` to tell a separator from a sentence. */
const LOOK_AHEAD = 1024;
const SEPARATOR = '\nFrom ';
const LF = 0x0a;
const CR = 0x0d;

/** `From somebody Mon Jan  2 03:04:05 +0000 2023`: the date of asctime(3), which every writer of mboxes uses. */
const DATED =
  /^From .{0,300}\b(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun),? {1,3}(?:[A-Z][a-z]{2} {1,3}\d{1,2}|\d{1,2} {1,3}[A-Z][a-z]{2})\b.{0,20}\b\d{1,2}:\d{2}/;
/** An address at least, whatever follows it. */
const ADDRESSED = /^From (?:[^\s@]{0,200}@[^\s@]{1,200}|-)(?:\s|$)/;
const FIELD = /^(?:>From |[!-9;-~]{1,80}[ \t]{0,3}:)/;

/**
 * Is the `From ` at this place the begin of a mail? A body may hold the same five letters where its writer did not
 * quote them, and some writers leave out the blank line before a separator, so two signs of three are asked for:
 * a From_ line with a date, a blank line before, a header field after.
 */
function separates(window: Buffer, from: number, end: number): boolean {
  const before = window[from - 2];
  const blank = before === LF || (before === CR && window[from - 3] === LF);
  const ahead = window.toString('latin1', from, Math.min(end, from + LOOK_AHEAD));
  const lineEnd = ahead.indexOf('\n');
  const line = lineEnd < 0 ? ahead : ahead.slice(0, lineEnd);
  const field = lineEnd >= 0 && FIELD.test(ahead.slice(lineEnd + 1));
  return DATED.test(line) ? blank || field : blank && field && ADDRESSED.test(line);
}

/** Where the header block that begins at `from` ends (behind its last line), or -1 if its end is not in the window. */
function headEnd(window: Buffer, from: number, end: number): number {
  for (const reach of [16 * 1024, HEAD_CAP]) {
    const part = window.subarray(from, Math.min(end, from + reach));
    const lf = part.indexOf('\n\n', 0, 'latin1');
    const crlf = part.indexOf('\n\r\n', 0, 'latin1');
    const at = lf < 0 ? crlf : crlf < 0 ? lf : Math.min(lf, crlf);
    if (at >= 0) return from + at + 1;
  }
  return -1;
}

/** Takes one `>` from every quoted `From ` line of the body (mboxrd; right for mboxo wherever its writer quoted). */
export function unquoted(mail: Buffer): Buffer {
  if (mail.indexOf('>From ') < 0) return mail;
  const kept: Buffer[] = [];
  let copied = 0;
  for (let at = mail.indexOf('\n>'); at >= 0; at = mail.indexOf('\n>', at + 2)) {
    let quoted = at + 1;
    while (mail[quoted] === 0x3e) quoted += 1;
    if (mail.toString('latin1', quoted, quoted + 5) !== 'From ') continue;
    kept.push(mail.subarray(copied, at + 1));
    copied = at + 2;
  }
  kept.push(mail.subarray(copied));
  return Buffer.concat(kept);
}

/** A scanner over one mbox. Memory is constant: one window, and the bytes of the one mail that is being collected. */
export function mboxScanner(reader: MboxReader): MboxScanner {
  const window = Buffer.allocUnsafeSlow(WINDOW);
  /** Bytes of the file before the window, and bytes in it. */
  let base = 0;
  let held = 0;
  /** The mail at hand: where it begins (window), where to look on for its end, its head once it was seen. */
  let begin = -1;
  let look = 0;
  let number = 0;
  let startOffset = 0;
  let head: string | null = null;
  let wanted = false;
  let tooLarge = false;
  let collected: Buffer[] = [];
  let collectedBytes = 0;

  const startMail = (at: number) => {
    const lineEnd = window.indexOf(LF, at);
    begin = lineEnd < 0 || lineEnd >= held ? held : lineEnd + 1;
    look = begin > 0 ? begin - 1 : 0;
    number += 1;
    startOffset = base + begin;
    head = null;
    wanted = false;
    tooLarge = false;
    collected = [];
    collectedBytes = 0;
  };

  const seeHead = (end: number) => {
    const seen = window.toString('latin1', begin, Math.min(end, begin + HEAD_CAP));
    head = seen;
    wanted = reader.wants(seen);
  };

  const collect = (to: number) => {
    if (!wanted || tooLarge || to <= begin) return;
    collectedBytes += to - begin;
    if (collectedBytes > MAIL_CAP) {
      tooLarge = true;
      collected = [];
    } else collected.push(Buffer.from(window.subarray(begin, to)));
  };

  const finishMail = (end: number) => {
    collect(end);
    const bytes = wanted && !tooLarge ? unquoted(Buffer.concat(collected)) : null;
    reader.onMail({ number, start: startOffset, end: base + end, head: head ?? '', bytes, tooLarge });
    collected = [];
  };

  /** Gives up the window before `to`; what belongs to a wanted mail is collected first. */
  const forget = (to: number) => {
    if (to <= 0) return;
    if (head !== null) {
      collect(to);
      begin = Math.max(0, begin - to);
    } else begin -= to;
    window.copyWithin(0, to, held);
    base += to;
    held -= to;
    look = Math.max(0, look - to);
  };

  const work = (final: boolean) => {
    if (begin < 0) {
      if (held < LOOK_AHEAD && !final) return;
      startMail(firstSeparator(window, held));
    }
    for (;;) {
      if (head === null) {
        const end = headEnd(window, begin, held);
        if (end < 0 && !final && held - begin < HEAD_CAP) return forget(Math.max(0, begin - 4));
        seeHead(end < 0 ? held : end);
      }
      const at = window.subarray(0, held).indexOf(SEPARATOR, look, 'latin1');
      const open = at < 0 ? Math.max(look, held - SEPARATOR.length + 1) : at;
      if (at < 0 || (held - at < LOOK_AHEAD && !final)) {
        look = open;
        return final ? undefined : forget(Math.min(open, held - LOOK_AHEAD) - 4);
      }
      if (separates(window, at + 1, held)) {
        finishMail(at + 1);
        startMail(at + 1);
      } else look = at + 1;
    }
  };

  return {
    room: () => window.subarray(held),
    filled: (count) => {
      held += count;
      work(false);
    },
    end: () => {
      if (held === 0 && begin < 0) return '';
      work(true);
      finishMail(held);
      return window.toString('latin1', Math.max(0, held - LOOK_AHEAD), held);
    },
  };
}

/** Some exports begin with blank lines or a byte order mark. */
function firstSeparator(window: Buffer, held: number): number {
  const at = window.subarray(0, Math.min(held, LOOK_AHEAD)).indexOf('From ');
  return Math.max(at, 0);
}
