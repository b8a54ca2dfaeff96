import { readFileSync } from 'node:fs';
import { mailsInFile } from '../../src/preview/gmail/seed.ts';

const EXAMPLES = mailsInFile(readFileSync('examples/inbox.mbox'));

/** The example whose source contains that text. */
export function example(text: string): Buffer {
  const found = EXAMPLES.find((mail) => mail.includes(text));
  if (found === undefined) throw new Error(`No example contains ${text}`);
  return found;
}

/** A genuine-looking contact request of XING whose name and note somebody made up to break things. */
export function hostileRequest(name: string, note: string): Buffer {
  const [head = ''] = example('Ferdinand_Oberm')
    .toString('latin1')
    .split(/\r?\n\r?\n/);
  const kept = head
    .replace(/^(?:Subject|Content-Type|MIME-Version|Message-I[dD]):.*(?:\r?\n[ \t].*)*\r?\n?/gm, '')
    .trim();
  const subject = `=?UTF-8?B?${Buffer.from(`${name} möchte sich mit Dir vernetzen`).toString('base64')}?=`;
  const body = [
    'Nachricht im Browser ansehen: https://www.xing.com/m/EXAMPLE00000000000000a',
    '',
    'Hallo Johanna,',
    '',
    `${name} möchte Dich als Kontakt hinzufügen.`,
    '',
    '-'.repeat(40),
    name,
    'Inhaber',
    'Firma <b>fett</b> & Söhne',
    '',
    '~'.repeat(40),
    '',
    `Nachricht von ${name.split(' ')[0]}:`,
    '',
    note,
    '',
    '~'.repeat(40),
    '',
    'Kontaktanfrage ansehen',
    '=> https://www.xing.com/m/EXAMPLE00000000000000b',
    '',
    '-'.repeat(40),
    'Diese Nachricht wurde an Johanna Brandl, Moderatorin und Beraterin bei Brandl Werkgespräche, gesendet.',
  ].join('\r\n');
  return Buffer.from(
    [
      kept,
      `Subject: ${subject}`,
      'Message-ID: <hostile@mail.xing.com>',
      'MIME-Version: 1.0',
      'Content-Type: text/plain; charset=utf-8',
      'Content-Transfer-Encoding: base64',
      '',
      (
        Buffer.from(body)
          .toString('base64')
          .match(/.{1,76}/g) ?? []
      ).join('\r\n'),
    ].join('\r\n'),
  );
}
