import { existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, describe, expect, it } from 'vitest';
import { folder, run } from './session.ts';

const files = folder();
afterAll(files.remove);

const ORDINARY =
  'From: Oma <oma@example.com>\nSubject: Sonntag\nDate: Sun, 4 Jan 2026 10:00:00 +0100\n\nKommst du?\n';
const NOTICE =
  'From: Lena Beispiel <invitations@linkedin.com>\nSubject: I want to connect\nMessage-ID: <7@example.com>\n' +
  'Date: Mon, 5 Jan 2026 10:00:00 +0100\nX-LinkedIn-Template: email_m2m_invite_single_01\n\nHi\n';
const stored = (...mails: string[]) =>
  mails.map((mail) => `From 1@xxx Sat Feb 14 12:34:56 +0000 2026\n${mail}\n`).join('');

const records = (stdout: string) =>
  stdout
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as Record<string, unknown>);

describe('vorzimmer triage --json', () => {
  it('prints a line for every .eml, ours or not', async () => {
    const [oma, lena] = [files.write('oma.eml', ORDINARY), files.write('lena.eml', NOTICE)];
    const { stdout, stderr, code } = await run(['triage', '--json', oma, lena]);
    expect(stderr).toBe('');
    expect(code).toBe(0);
    expect(records(stdout)).toMatchObject([
      { file: oma, platform: null, kind: 'other', requester: null },
      { file: lena, id: '<7@example.com>', platform: 'linkedin' },
    ]);
  });

  it('prints the notifications of an mbox, packed or not, from a file or from standard input', async () => {
    const mbox = stored(ORDINARY, NOTICE, ORDINARY.replace(/\n/g, '\r\n'));
    const plain = await run(['triage', '--json', files.write('all.mbox', mbox)]);
    const packed = await run(['triage', '--json', files.write('all.mbox.gz', gzipSync(mbox))]);
    const piped = await run(['triage', '--json', '-'], { stdin: Buffer.from(mbox) });
    const both = await run(['triage', '--json', '-'], { stdin: gzipSync(mbox) });
    for (const { stdout, stderr, code } of [plain, packed, piped, both]) {
      expect(stderr).toBe('');
      expect(code).toBe(0);
      expect(records(stdout)).toMatchObject([{ id: '<7@example.com>', platform: 'linkedin' }]);
    }
  });

  it('finds in an mbox every notification that it finds in single files: the look at the headers loses none', async () => {
    const folders = ['linkedin', 'xing', 'spoof'].map((name) => `test/corpus/${name}`).filter(existsSync);
    const paths = folders.flatMap((path) =>
      readdirSync(path)
        .filter((name) => name.endsWith('.eml'))
        .map((name) => `${path}/${name}`),
    );
    const mbox = Buffer.concat(
      paths.map((path) => Buffer.from(stored(readFileSync(path, 'latin1')), 'latin1')),
    );
    const ours = (stdout: string) =>
      records(stdout)
        .filter(({ platform }) => platform !== null)
        .map(({ id, kind }) => [id, kind]);
    const single = await run(['triage', '--json', ...paths]);
    const together = await run(['triage', '--json', files.write('corpus.mbox', mbox)]);
    expect(ours(together.stdout).filter(([id]) => !String(id).includes('#'))).toEqual(
      ours(single.stdout).filter(([id]) => !String(id).endsWith('.eml')),
    );
    expect(ours(together.stdout)).toHaveLength(ours(single.stdout).length);
  });

  it('walks through folders and a Maildir', async () => {
    for (const name of ['tree', 'tree/Maildir', 'tree/Maildir/cur', 'tree/Maildir/new'])
      mkdirSync(join(files.path, name));
    files.write('tree/a.mbox', stored(NOTICE));
    files.write('tree/notes.md', '# nothing\n');
    files.write('tree/Maildir/cur/1700000000.M1P2.host:2,S', NOTICE);
    files.write('tree/Maildir/new/1700000001.M1P2.host', ORDINARY);
    const { stdout, stderr, code } = await run(['triage', '--json', join(files.path, 'tree')]);
    expect(stderr).toBe('');
    expect(code).toBe(0);
    expect(records(stdout).map((record) => record.file)).toEqual([
      join(files.path, 'tree/Maildir/cur/1700000000.M1P2.host:2,S'),
      join(files.path, 'tree/a.mbox'),
    ]);
  });
});

describe('vorzimmer', () => {
  it('shows its help in the language of the user', async () => {
    expect((await run(['--help'], { env: { LC_ALL: 'de_AT.UTF-8' } })).stdout).toContain('Aufruf: vorzimmer');
    expect((await run(['triage', '--help'])).stdout).toContain('Usage: vorzimmer triage');
    expect((await run(['--lang', 'de', 'triage', '--help'])).stdout).toContain('Angaben:');
  });

  it('leaves no word of the other language in a help', async () => {
    for (const command of ['triage', 'assess', 'draft', 'note', 'status', 'gmail', 'preview', 'rules']) {
      const { stdout } = await run(['--lang', 'de', command, '--help']);
      expect(stdout).not.toMatch(
        /\[(?:options|command)\]|<(?:file|date|name|kinds|path)|default|display help/,
      );
    }
    const { stdout } = await run(['--lang', 'de', 'gmail', 'triage', '--help']);
    expect(stdout).toContain('--since <Datum>');
    expect(stdout).toContain('(sonst 250)');
  });

  it('shows the commands of a command that only holds others', async () => {
    const { stdout, stderr, code } = await run(['gmail']);
    expect(stdout).toContain('Usage: vorzimmer gmail');
    expect([stderr, code]).toEqual(['', 2]);
  });

  it('guesses what a slip of the hand meant, and names the help that knows', async () => {
    expect((await run(['triage', 'x', '--jsno'])).stderr).toBe(
      'There is no option “--jsno” here. Did you mean --json? Help: vorzimmer triage --help\n',
    );
    expect((await run(['--lang', 'de', 'gmail', 'triag'])).stderr).toBe(
      'Den Befehl „triag“ gibt es nicht. Meinten Sie triage? Hilfe: vorzimmer gmail --help\n',
    );
  });

  it('answers wrong use with one sentence and exit code 2', async () => {
    for (const [args, sentence] of [
      [['triag'], 'There is no command “triag”.'],
      [['triage'], 'The argument “path” is missing.'],
      [['triage', 'x', '--what'], 'There is no option “--what” here.'],
      [['triage', 'x', '--since'], 'The option “--since <date>” needs a value.'],
      [['triage', 'x', '--since', '2026-02-31'], '--since needs a date such as 2026-01-31'],
      [['triage', 'x', '--kind', 'love-letter'], 'There is no kind “love-letter”.'],
      [['triage', 'x', '--strategy', 'yes'], 'There is no strategy “yes”.'],
      [['triage', 'x', '--lang', 'fr'], 'not in “fr”'],
    ] as const) {
      const { stdout, stderr, code } = await run(args);
      expect(stdout).toBe('');
      expect(stderr).toContain(sentence);
      expect(stderr.trimEnd().split('\n')).toHaveLength(1);
      expect(code).toBe(2);
    }
  });
});
