import { chmodSync, mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, describe, expect, it } from 'vitest';
import { folder, run } from './session.ts';

const files = folder();
afterAll(files.remove);

const FIELDS =
  'From: Lena Beispiel <invitations@linkedin.com>\nSubject: I want to connect\n' +
  'X-LinkedIn-Template: email_m2m_invite_single_01\n';
const DATE = 'Date: Mon, 5 Jan 2026 10:00:00 +0100\n';
const good = (n: number) => `${FIELDS}${DATE}Message-ID: <good${n}@example.com>\n\nHi\n`;
const stored = (...mails: string[]) =>
  mails.map((mail) => `From 1@xxx Sat Feb 14 12:34:56 +0000 2026\n${mail}\n`).join('');

const one = files.write('one.eml', good(1));
const two = files.write('two.eml', good(2));
const ids = (stdout: string) =>
  stdout
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => (JSON.parse(line) as { id: string }).id);

/** What stands between two good files is named in one sentence, and both good files are triaged. */
async function between(path: string): Promise<{ stderr: string; code: number; ids: string[] }> {
  const { stdout, stderr, code } = await run(['triage', '--json', one, path, two]);
  expect(stderr.trimEnd().split('\n').length).toBe(1);
  const found = ids(stdout);
  expect(found).toContain('<good1@example.com>');
  expect(found).toContain('<good2@example.com>');
  return { stderr, code, ids: found };
}

describe('a path that holds no mail', () => {
  it('says that a file is missing', async () => {
    expect(await between('nowhere.mbox')).toMatchObject({
      stderr: 'nowhere.mbox does not exist.\n',
      code: 1,
    });
  });

  it('says that a file is empty', async () => {
    const path = files.write('empty.eml', '');
    expect(await between(path)).toMatchObject({ stderr: `${path} is empty.\n`, code: 1 });
  });

  it('says that a file is binary', async () => {
    const path = files.write('photo.jpg', Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 0x10, 0x4a]));
    expect(await between(path)).toMatchObject({
      stderr: `${path} is not a mail file: it holds binary data.\n`,
      code: 1,
    });
  });

  it('says that a text is no mail', async () => {
    const path = files.write('letter.txt', 'Dear all,\n\nno header here.\n');
    expect(await between(path)).toMatchObject({
      stderr: `${path} is neither a mail nor an mbox file.\n`,
      code: 1,
    });
  });

  it('says that a folder holds none', async () => {
    const path = join(files.path, 'nothing');
    mkdirSync(path);
    files.write('nothing/readme.md', '# Date: today\n');
    symlinkSync(path, join(path, 'round'));
    expect(await between(path)).toMatchObject({
      stderr: `There is no mail file in the folder ${path}.\n`,
      code: 1,
    });
  });

  it.skipIf(process.getuid?.() === 0)('says that a file may not be read', async () => {
    const path = files.write('secret.eml', good(3));
    chmodSync(path, 0);
    expect(await between(path)).toMatchObject({ stderr: `${path} may not be read.\n`, code: 1 });
  });

  it('says that a link points to itself', async () => {
    const path = join(files.path, 'loop.eml');
    symlinkSync(path, path);
    expect(await between(path)).toMatchObject({
      stderr: `${path} is a link that points to itself.\n`,
      code: 1,
    });
  });

  it('shows a path with control characters without obeying them', async () => {
    expect((await run(['triage', 'a\u001b[31mb'])).stderr).toBe('a\ufffd[31mb does not exist.\n');
  });
});

describe('an mbox that is damaged', () => {
  it('is read up to where it breaks off', async () => {
    const whole = stored(
      good(3),
      `${FIELDS}${DATE}Content-Type: multipart/mixed; boundary=b\n\n--b\n\nHello`,
    );
    const path = files.write('cut.mbox', whole.slice(0, -3));
    const session = await between(path);
    expect(session.stderr).toBe(
      `${path} breaks off in the middle of its last mail; everything before was read.\n`,
    );
    expect(session.ids).toContain('<good3@example.com>');
    expect(session.code).toBe(1);
  });

  it('is unpacked up to where its packing is damaged', async () => {
    const filler = Array.from({ length: 40_000 }, (_, i) => `Line ${(i * 7919) % 104_729}`).join('\n');
    const packed = gzipSync(stored(good(3), `Subject: x\n\n${filler}\n`));
    const path = files.write('cut.mbox.gz', packed.subarray(0, packed.length / 2));
    const session = await between(path);
    expect(session.stderr).toBe(
      `${path} is damaged and cannot be unpacked any further; everything before was read.\n`,
    );
    expect(session.ids).toContain('<good3@example.com>');
    expect(session.code).toBe(1);
  });
});

describe('a mail in an mbox that is broken', () => {
  /** The bad mail between two good ones. */
  const mbox = async (bad: string) => {
    const path = files.write(
      'mixed.mbox',
      Buffer.concat([
        Buffer.from(stored(good(3))),
        Buffer.from(stored('')).subarray(0, -1),
        Buffer.from(bad, 'latin1'),
        Buffer.from(`\n${stored(good(4))}`),
      ]),
    );
    const { stdout, stderr, code } = await run(['triage', '--json', path]);
    const found = ids(stdout);
    expect(found[0]).toBe('<good3@example.com>');
    expect(found.at(-1)).toBe('<good4@example.com>');
    const place = `${path}, mail 2 (from byte ${stored(good(3)).length + 'From 1@xxx Sat Feb 14 12:34:56 +0000 2026\n'.length})`;
    return { said: stderr.replace(place, 'HERE').trimEnd(), code, count: found.length };
  };

  it('is skipped when it is one line of 50 MB', async () => {
    expect(await mbox(`${FIELDS}${DATE}\n${'a'.repeat(50 * 1024 * 1024)}\n`)).toEqual({
      said: 'HERE: The mail is larger than 16 MB and was skipped.',
      code: 1,
      count: 2,
    });
  });

  it('is read as far as it goes when its parts have no end', async () => {
    const bad = `${FIELDS}${DATE}Content-Type: multipart/alternative; boundary="b"\n\n--b\n\nHello\n`;
    expect(await mbox(bad)).toEqual({
      said: 'HERE: The mail ends in the middle; what is there was read.',
      code: 0,
      count: 3,
    });
  });

  it('is read with holes when it names a wrong character set', async () => {
    const bad = `${FIELDS}${DATE}Content-Type: text/plain; charset=utf-8\n\nGr\u00fc\u00dfe\n`;
    expect(await mbox(bad)).toEqual({
      said: 'HERE: The mail names a wrong character set; some letters are lost.',
      code: 0,
      count: 3,
    });
  });

  it('is named when no blank line parts its header from its text', async () => {
    expect(await mbox(`${FIELDS}${DATE}Hello there\nno blank line\n`)).toEqual({
      said: 'HERE: The mail has no text that can be read.',
      code: 0,
      count: 3,
    });
  });

  it('is read when its parts are nested 200 deep', async () => {
    const open = Array.from(
      { length: 200 },
      (_, i) => `Content-Type: multipart/mixed; boundary=b${i}\n\n--b${i}\n`,
    );
    const close = Array.from({ length: 200 }, (_, i) => `--b${199 - i}--\n`);
    const bad = `${FIELDS}${DATE}${open.join('')}Content-Type: text/plain\n\ndeep\n${close.join('')}`;
    expect(await mbox(bad)).toEqual({ said: '', code: 0, count: 3 });
  });

  it('is named when it has more parts than anybody can mean', async () => {
    const bad = `${FIELDS}${DATE}Content-Type: multipart/mixed; boundary=b\n\n${'--b\n\nx\n'.repeat(5000)}--b--\n`;
    expect(await mbox(bad)).toEqual({
      said: 'HERE: The mail is built in a way that cannot be read (Max allowed child nodes exceeded).',
      code: 1,
      count: 2,
    });
  });

  it('is read without a date when its date is none', async () => {
    expect(await mbox(`${FIELDS}Date: the 31st of Nevuary\n\nHello\n`)).toEqual({
      said: 'HERE: The date cannot be read.',
      code: 0,
      count: 3,
    });
  });
});

describe('a strategy file that is wrong', () => {
  it('is named with the row that cannot be read', async () => {
    const path = files.write('rows.json', JSON.stringify({ 'no-text': 'shout', recruiting: 'ask-back' }));
    const { stderr, code } = await run(['triage', '--strategy', path, one]);
    expect(stderr).toContain(`${path}: `);
    expect(stderr).toContain('no-text');
    expect(code).toBe(2);
  });

  it('is named when it is no JSON', async () => {
    const path = files.write('no.json', '{"no-text": }');
    const { stderr, code } = await run(['triage', '--strategy', path, one]);
    expect(stderr).toMatch(/no\.json is not valid JSON \(.+\)\.\n$/);
    expect(code).toBe(1);
  });

  it('changes the advice when it is right', async () => {
    const path = files.write(
      'right.json',
      JSON.stringify({ strategy: 'known-only', rows: { unclear: 'wait' } }),
    );
    expect((await run(['triage', '--strategy', path, one])).code).toBe(0);
  });
});
