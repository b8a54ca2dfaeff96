import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { simpleParser } from 'mailparser';
import { afterAll, describe, expect, it } from 'vitest';
import { folder, run } from './session.ts';

const files = folder();
afterAll(files.remove);

const INMAIL = 'test/corpus/linkedin/031-inmail-2025-recruiter-de-signature.eml';
const RELAY = '9d1c2b3a-aaaa-4bbb-8ccc-ddddeeeeffff@reply.linkedin.com';

describe('vorzimmer draft', () => {
  it('prints the draft and says where it goes', async () => {
    const { stdout, stderr, code } = await run(['draft', INMAIL]);
    expect({ code, stderr }).toEqual({
      code: 0,
      stderr: 'The reply goes by mail through the platform. Some bounce: then answer on the platform.\n',
    });
    expect(stdout).toMatch(/^Guten Tag Torben Asmussen,\n\n/);
  });

  it('takes template, language and form from the user', async () => {
    const english = await run(['draft', INMAIL, '--lang', 'en', '--template', 'decline']);
    expect(english.stdout).toMatch(/^Hello Torben,\n/);
    const du = await run(['draft', INMAIL, '--form', 'du']);
    expect(du.stdout).toMatch(/^Hallo Torben,\n/);
    const list = await run(['draft', INMAIL, '--list']);
    expect(list.stdout).toMatch(/^ask-back-recruiting /);
    expect(list.stdout).toContain('reminder');
  });

  it('writes a mail that continues the thread, and never over a file', async () => {
    const out = join(files.path, 'reply.eml');
    expect(await run(['draft', INMAIL, '--out', out])).toMatchObject({ code: 0, stdout: '' });
    const mail = await simpleParser(readFileSync(out));
    expect(mail.subject).toBe('Re: Leitung Organisationsentwicklung im Chiemgau');
    expect(mail.inReplyTo).toBe('<429177081.1565171449.JavaMail.app@lva1-app1.prod.linkedin.com>');
    expect([mail.to].flat()[0]?.text).toBe(RELAY);
    expect(mail.from?.text).toBe('frieda@example.com');
    expect(await run(['draft', INMAIL, '--out', out])).toMatchObject({
      code: 1,
      stderr: `${out} exists already.\n`,
    });
  });

  it('uses templates of the user and says where one is wrong', async () => {
    const own = `---\nname: mine\ntitle: Mine\nadvice: [ask-back]\ncategories: []\nsubject: S\nforms: [sie]\n---\n## sie\n{{salutation}}\n\nmein Text.\n`;
    const templates = folder();
    templates.write('mine.de.md', own);
    const good = await run(['draft', INMAIL, '--templates', templates.path]);
    expect(good.stdout).toBe('Guten Tag Torben Asmussen,\n\nmein Text.\n');
    templates.write('mine.de.md', own.replace('mein Text', '{{anrede}}'));
    const bad = await run(['draft', INMAIL, '--templates', templates.path]);
    expect(bad.code).toBe(1);
    expect(bad.stderr).toMatch(/^mine\.de\.md:12: There is no slot “anrede”/);
    templates.remove();
  });

  it('takes one mail of an mbox by its number', async () => {
    const separator = 'From 1@xxx Sat Feb 14 12:34:56 +0000 2026\n';
    const other = 'From: Oma <oma@example.com>\nSubject: Sonntag\n\nKommst du?\n';
    const inmail = readFileSync(INMAIL, 'latin1');
    const mbox = files.write(
      'both.mbox',
      Buffer.from(`${separator}${other}\n${separator}${inmail}\n`, 'latin1'),
    );
    expect((await run(['draft', `${mbox}#2`])).stdout).toBe((await run(['draft', INMAIL])).stdout);
    expect((await run(['draft', `${mbox}#3`])).stderr).toBe(`There is no mail 3 in ${mbox}, only 2.\n`);
  });

  it('says in a sentence why there is none', async () => {
    const oma = files.write('oma.eml', 'From: Oma <oma@example.com>\nSubject: Sonntag\n\nKommst du?\n');
    expect((await run(['draft', oma])).stderr).toContain('Nobody waits for a reply');
    expect((await run(['draft', '/nowhere.eml'])).stderr).toBe('/nowhere.eml does not exist.\n');
    expect((await run(['draft', INMAIL, '--template', 'none'])).stderr).toContain(
      'Possible are: ask-back-recruiting',
    );
    expect((await run(['draft', INMAIL, '--form', 'ihr'])).code).toBe(2);
    const two = files.write(
      'two.mbox',
      `From 1@xxx Sat Feb 14 12:34:56 +0000 2026\nFrom: a@example.com\n\nx\n\nFrom 1@xxx Sat Feb 14 12:34:56 +0000 2026\nFrom: b@example.com\n\ny\n`,
    );
    expect((await run(['draft', two])).stderr).toBe(`${two} holds 2 mails. Name a file with a single one.\n`);
  });
});
