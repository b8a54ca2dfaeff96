import { readdirSync, readFileSync } from 'node:fs';
import { simpleParser } from 'mailparser';
import { describe, expect, it } from 'vitest';
import { mailFromMime } from '../../src/cli/mime.ts';
import { plainParts } from '../../src/cli/plain-mime.ts';
import { headerValue } from '../../src/cli/sources/header-fields.ts';

const CORPUS = new URL('../corpus/', import.meta.url);
const corpus = ['linkedin', 'xing', 'spoof', 'ordinary'].flatMap((folder) => {
  const at = new URL(`${folder}/`, CORPUS);
  return readdirSync(at)
    .filter((name) => name.endsWith('.eml'))
    .map((name) => readFileSync(new URL(name, at), 'latin1'));
});

const MAIL = [
  'From: Ada <ada@example.com>',
  'Content-Type: multipart/alternative;',
  '\tboundary="b1"',
  '',
  '--b1',
  'Content-Type: text/plain; charset=utf-8',
  'Content-Transfer-Encoding: quoted-printable',
  '',
  'Gr=C3=BC=',
  '=C3=9Fe',
  '',
  '--b1',
  'Content-Type: text/html; charset=utf-8',
  'Content-Transfer-Encoding: base64',
  '',
  Buffer.from('<p>Grüße</p>').toString('base64'),
  '--b1--',
  '',
].join('\n');

const parts = (mail: string) => plainParts(Buffer.from(mail, 'latin1'));

describe('plainParts', () => {
  it('reads text and HTML side by side', () => {
    expect(parts(MAIL)).toMatchObject({ text: 'Grüße\n', html: '<p>Grüße</p>' });
    expect(parts(MAIL)?.headers.map(({ name }) => name)).toEqual(['From', 'Content-Type']);
  });

  it.each([
    ['a text alone', 'text/plain; charset=us-ascii', 'Hello', { text: 'Hello\n', html: null }],
    ['HTML alone', 'text/html;charset=UTF-8', '<p>Gr\xc3\xbc\xc3\x9fe', { text: '', html: '<p>Grüße\n' }],
    ['Latin-1', 'text/plain; charset="ISO-8859-1"', 'Gr\xfc\xdfe', { text: 'Grüße\n', html: null }],
    [
      'the letters of Windows',
      'text/plain; charset=windows-1252',
      '\x84ja\x93',
      { text: '„ja“\n', html: null },
    ],
  ])('reads %s', (_, type, body, expected) => {
    expect(parts(`From: ada@example.com\nContent-Type: ${type}\n\n${body}\n`)).toMatchObject(expected);
  });

  it('returns what mailparser returns for every mail of the corpus that it reads, whatever the line ends', async () => {
    let read = 0;
    for (const mail of [MAIL, ...corpus])
      for (const printed of [mail.replace(/\r\n/g, '\n'), mail.replace(/\r?\n/g, '\r\n')]) {
        const found = parts(printed);
        if (found === null) continue;
        read += 1;
        const parsed = await simpleParser(Buffer.from(printed, 'latin1'), {
          skipHtmlToText: true,
          skipTextToHtml: true,
          skipImageLinks: true,
          skipTextLinks: true,
        });
        expect(found.text).toBe(parsed.text ?? null);
        expect(found.html).toBe(parsed.html || null);
        expect(found.headers.map(({ name, value }) => [name.toLowerCase(), value])).toEqual(
          parsed.headerLines.map(({ key, line }) => [key, headerValue(line)]),
        );
      }
    expect(read).toBeGreaterThan(180);
  });

  it.each([
    ['a rare charset', MAIL.replace('plain; charset=utf-8', 'plain; charset=iso-8859-15')],
    ['a flowed text', MAIL.replace('plain; charset=utf-8', 'plain; charset=utf-8; format=flowed')],
    ['an attachment', MAIL.replace('text/html', 'application/pdf')],
    ['a part of its own disposition', MAIL.replace('\nGr=', 'Content-Disposition: attachment\n\nGr=')],
    ['an empty text', MAIL.replace('Gr=C3=BC=\n=C3=9Fe\n', '')],
    ['two texts', MAIL.replace('text/html', 'text/plain')],
    ['damaged quoted-printable', MAIL.replace('=C3=BC', '=C3=X')],
    ['damaged base64', MAIL.replace('PHA', 'PH*')],
    ['no end', MAIL.replace('--b1--', '')],
    ['a longer boundary within', MAIL.replace('=C3=9Fe', '--b12')],
    ['a line that is no field', MAIL.replace('From:', 'Fr om')],
    ['no blank line', 'From: Ada <ada@example.com>'],
    ['nothing', ''],
  ])('leaves %s to mailparser', async (_, mail) => {
    expect(parts(mail)).toBeNull();
    await expect(mailFromMime(Buffer.from(mail, 'latin1'))).resolves.toBeDefined();
  });
});
