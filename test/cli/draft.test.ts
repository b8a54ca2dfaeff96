import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { simpleParser } from 'mailparser';
import { afterAll, describe, expect, it } from 'vitest';
import { folder, run } from './session.ts';

const files = folder();
afterAll(files.remove);

const RELAY = '0f8fad5b-d9cb-469f-a165-70867728950e@reply.linkedin.com';
const inmail = (text: string) =>
  files.write(
    'inmail.eml',
    `From: Lena Beispiel <inmail-hit-reply@linkedin.com>
To: Eva Muster <eva@example.org>
Reply-To: Lena Beispiel <${RELAY}>
Subject: =?UTF-8?Q?Anfrage_f=C3=BCr_M=C3=A4rz?=
Message-ID: <7@example.com>
Date: Mon, 5 Jan 2026 10:00:00 +0100
Authentication-Results: mx.google.com; dkim=pass header.i=@linkedin.com; spf=pass; dmarc=pass header.from=linkedin.com
X-LinkedIn-Template: email_hire_inmail_initial_single_01
X-LinkedIn-Class: INMAIL
MIME-Version: 1.0
Content-Type: text/plain; charset=UTF-8
Content-Transfer-Encoding: 8bit

Anfrage für März
Anfrage für März

    Lena Beispiel
    Reply
    https://www.linkedin.com/messaging/thread/2-abc/

${text}

----------------------------------------

This email was intended for Eva Muster.
`,
  );
const NEED =
  'Guten Tag Frau Muster, wir suchen für März jemanden, der unsere Aufnahme im Klinikum neu ordnet. Hätten Sie Zeit?';

describe('vorzimmer draft', () => {
  it('prints the draft and says where it goes', async () => {
    const { stdout, stderr, code } = await run(['draft', inmail(NEED)]);
    expect({ code, stderr }).toEqual({
      code: 0,
      stderr: 'The reply goes by mail through the platform. Some bounce: then answer on the platform.\n',
    });
    expect(stdout).toMatch(/^Guten Tag Lena Beispiel,\n\n/);
  });

  it('takes template, language and form from the user', async () => {
    const path = inmail(NEED);
    const english = await run(['draft', path, '--lang', 'en', '--template', 'decline']);
    expect(english.stdout).toMatch(/^Hello Lena,\n/);
    const du = await run(['draft', path, '--form', 'du']);
    expect(du.stdout).toMatch(/^Hallo Lena,\n/);
    const list = await run(['draft', path, '--list']);
    expect(list.stdout).toMatch(/^answer-need /);
    expect(list.stdout).toContain('reminder');
  });

  it('writes a mail that continues the thread, and never over a file', async () => {
    const out = join(files.path, 'reply.eml');
    expect(await run(['draft', inmail(NEED), '--out', out])).toMatchObject({ code: 0, stdout: '' });
    const mail = await simpleParser(readFileSync(out));
    expect(mail.subject).toBe('Re: Anfrage für März');
    expect(mail.inReplyTo).toBe('<7@example.com>');
    expect([mail.to].flat()[0]?.text).toBe(RELAY);
    expect(mail.from?.text).toBe('eva@example.org');
    expect(await run(['draft', inmail(NEED), '--out', out])).toMatchObject({
      code: 1,
      stderr: `${out} exists already.\n`,
    });
  });

  it('uses templates of the user and says where one is wrong', async () => {
    const own = `---\nname: mine\ntitle: Mine\nadvice: [answer-now]\ncategories: []\nsubject: S\nforms: [sie]\n---\n## sie\n{{salutation}}\n\nmein Text.\n`;
    const templates = folder();
    templates.write('mine.de.md', own);
    const good = await run(['draft', inmail(NEED), '--templates', templates.path]);
    expect(good.stdout).toBe('Guten Tag Lena Beispiel,\n\nmein Text.\n');
    templates.write('mine.de.md', own.replace('mein Text', '{{anrede}}'));
    const bad = await run(['draft', inmail(NEED), '--templates', templates.path]);
    expect(bad.code).toBe(1);
    expect(bad.stderr).toMatch(/^mine\.de\.md:12: There is no slot “anrede”/);
    templates.remove();
  });

  it('says in a sentence why there is none', async () => {
    const oma = files.write('oma.eml', 'From: Oma <oma@example.com>\nSubject: Sonntag\n\nKommst du?\n');
    expect((await run(['draft', oma])).stderr).toContain('Nobody waits for a reply');
    expect((await run(['draft', inmail(NEED), '--template', 'none'])).stderr).toContain(
      'Possible are: answer-need',
    );
    expect((await run(['draft', inmail(NEED), '--form', 'ihr'])).code).toBe(2);
    const two = files.write(
      'two.mbox',
      `From 1@xxx Sat Feb 14 12:34:56 +0000 2026\nFrom: a@example.com\n\nx\n\nFrom 1@xxx Sat Feb 14 12:34:56 +0000 2026\nFrom: b@example.com\n\ny\n`,
    );
    expect((await run(['draft', two])).stderr).toBe(`${two} holds 2 mails. Name a file with a single one.\n`);
  });
});
