import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MAIL_CAP, type MboxMail, mboxScanner, unquoted } from '../../src/cli/sources/mbox.ts';

/** Scans a whole mbox, handing it over in pieces of the given sizes, again and again. */
function scan(mbox: string | Buffer, pieces: readonly number[] = [1 << 30], wants = () => true): MboxMail[] {
  const bytes = Buffer.from(mbox);
  const mails: MboxMail[] = [];
  const scanner = mboxScanner({ wants, onMail: (mail) => mails.push(mail) });
  for (let at = 0, turn = 0; at < bytes.length; turn += 1) {
    const room = scanner.room();
    const part = bytes.subarray(at, at + Math.min(room.length, pieces[turn % pieces.length] ?? 1));
    room.set(part);
    scanner.filled(part.length);
    at += part.length;
  }
  scanner.end();
  return mails;
}

const text = (mail: MboxMail | undefined) => Buffer.from(mail?.bytes ?? []).toString('latin1');
const DATE = 'Sat Feb 14 12:34:56 +0000 2026';

const line = fc.oneof(
  fc.constantFrom(
    'From ',
    '>From ',
    'From here on',
    '>>From me',
    '',
    '',
    '>',
    'Subject: no',
    '--x',
    'From: a',
  ),
  fc.string({ maxLength: 30 }).map((words) => words.replace(/[^\x20-\x7e]/g, '.')),
);
const mail = fc.record({
  fields: fc.array(fc.constantFrom('X-GM-THRID: 17', 'Subject: =?utf-8?q?a?=', 'To: b@example.org'), {
    maxLength: 3,
  }),
  body: fc.array(line, { maxLength: 8 }),
  sender: fc.constantFrom('17@xxx', 'MAILER-DAEMON', '-', 'a@example.org'),
});

describe('an mbox', () => {
  it('comes apart where it was put together, whatever stands in it and however it is read (mboxrd)', () => {
    fc.assert(
      fc.property(
        fc.array(mail, { minLength: 1, maxLength: 5 }),
        fc.constantFrom('\n', '\r\n'),
        fc.array(fc.integer({ min: 1, max: 700 }), { minLength: 1, maxLength: 5 }),
        (mails, eol, pieces) => {
          const originals = mails.map(({ fields, body }) =>
            ['From: x@example.org', ...fields, '', ...body].map((l) => l + eol).join(''),
          );
          const stored = mails.map(({ sender }, i) => {
            const quoted = (originals[i] ?? '').replace(/^(>*From )/gm, '>$1');
            return `From ${sender} ${DATE}${eol}${quoted}${eol}`;
          });
          const found = scan(stored.join(''), pieces);
          expect(found.map((m) => text(m))).toEqual(originals.map((o) => o + eol));
          expect(found.map((m) => m.number)).toEqual(mails.map((_, i) => i + 1));
          const whole = Buffer.from(stored.join(''));
          for (const m of found)
            expect(unquoted(whole.subarray(m.start, m.end)).toString('latin1')).toBe(text(m));
        },
      ),
      { numRuns: 300 },
    );
  });

  it('is not split by a sentence that begins with "From " after a blank line (mboxo without quoting)', () => {
    const body = 'Hello\n\nFrom what I hear you look for help.\n\nFrom Monday 10:30 on, all of 2026\n';
    const mbox = `From 1@xxx ${DATE}\nSubject: a\n\n${body}`;
    expect(scan(mbox)).toHaveLength(1);
  });

  it('is split where a writer forgot the blank line', () => {
    const mbox = `From 1@xxx ${DATE}\nSubject: a\n\nend\nFrom 2@xxx ${DATE}\nSubject: b\n\nend\n`;
    expect(scan(mbox).map((m) => m.head)).toEqual(['Subject: a\n', 'Subject: b\n']);
  });

  it('is read with blank lines or a byte order mark before its first mail', () => {
    const mbox = `From 1@xxx ${DATE}\nSubject: a\n\nend\n`;
    expect(scan(`\n\n${mbox}`)).toHaveLength(1);
    expect(text(scan(`\ufeff${mbox}`)[0])).toBe('Subject: a\n\nend\n');
  });

  it('hands out the head of every mail, and the bytes of those alone that are wanted', () => {
    const mbox = `From 1@xxx ${DATE}\nSubject: a\n\n1\n\nFrom 2@xxx ${DATE}\nSubject: b\n\n2\n`;
    const found = scan(mbox, [50], () => false);
    expect(found.map((m) => m.bytes)).toEqual([null, null]);
    expect(found.map((m) => m.head)).toEqual(['Subject: a\n', 'Subject: b\n']);
  });

  it('does not collect a mail that is larger than any notification, and finds the next one', () => {
    const long = Buffer.alloc(MAIL_CAP + 1024, 'a');
    const mbox = Buffer.concat([
      Buffer.from(`From 1@xxx ${DATE}\nSubject: a\n\n`),
      long,
      Buffer.from(`\n\nFrom 2@xxx ${DATE}\nSubject: b\n\n2\n`),
    ]);
    const found = scan(mbox);
    expect(found.map((m) => [m.tooLarge, m.bytes?.length ?? null])).toEqual([
      [true, null],
      [false, 14],
    ]);
  });

  it('survives any bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 3000 }), fc.integer({ min: 1, max: 999 }), (bytes, piece) => {
        const found = scan(Buffer.from(bytes), [piece]);
        expect(found.length).toBeLessThanOrEqual(1);
      }),
    );
  });
});
