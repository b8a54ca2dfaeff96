import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { anonymised } from '../../src/cli/anonymise/anonymised.ts';
import { mailFromMime } from '../../src/cli/mime.ts';
import { recognise } from '../../src/platforms/registry.ts';
import { folder, run } from './session.ts';

const files = folder();
afterAll(files.remove);

const CORPUS = 'test/corpus';
const MAILS = ['linkedin', 'xing', 'spoof'].flatMap((platform) => {
  const path = join(CORPUS, platform);
  return existsSync(path)
    ? readdirSync(path)
        .filter((name) => name.endsWith('.eml'))
        .map((name) => join(path, name))
    : [];
});

const TITLES = new Set(['prof', 'dame', 'dipl', 'greater', 'area']);
const long = (text: string) =>
  text.split(/[\s.,/-]+/).filter((word) => word.length > 3 && !TITLES.has(word.toLowerCase()));

/** Strings of a mail that say who somebody is. */
function personalStrings(mail: Awaited<ReturnType<typeof mailFromMime>>): readonly string[] {
  const { requester, message } = recognise(mail);
  const addresses = mail.headers
    .filter(({ name }) => /^(?:to|delivered-to|message-id)$/i.test(name))
    .flatMap(({ value }) => value.match(/[\w.+-]{1,99}@[\w.-]{1,99}/g) ?? []);
  const slug = requester?.profileUrl?.split(/[/=]/).at(-1);
  return [
    ...long(requester?.name ?? ''),
    ...(requester?.headline && requester.headline.length > 9 ? [requester.headline] : []),
    ...(requester?.company ? [requester.company] : []),
    ...(slug ? [slug] : []),
    ...addresses,
    ...(message ?? '').split(/[.!?\n]+/).filter((sentence) => sentence.trim().split(' ').length > 4),
  ];
}

describe('inspect --anonymise', () => {
  it.each(MAILS)(
    'takes everything personal out of %s, and the copy is read like the original',
    async (path) => {
      const mail = await mailFromMime(readFileSync(path));
      const copy = await anonymised(mail);
      expect(copy).not.toBeNull();
      const source = copy?.toString('utf8') ?? '';
      const again = await mailFromMime(Buffer.from(source));
      const [before, after] = [recognise(mail), recognise(again)];
      expect([after.platform, after.kind, after.template?.name]).toEqual([
        before.platform,
        before.kind,
        before.template?.name,
      ]);
      expect(after.authenticity.verdict).toBe(before.authenticity.verdict);
      expect(after.requester === null).toBe(before.requester === null);
      expect(after.message === null).toBe(before.message === null);
      expect(after.replyTo === null).toBe(before.replyTo === null);
      const shown = `${again.headers.map(({ value }) => value).join('\n')}\n${again.text}\n${again.html}`;
      for (const personal of personalStrings(mail)) expect(shown).not.toContain(personal);
      expect((again.text === null) === (mail.text === null)).toBe(true);
      expect((again.html === null) === (mail.html === null)).toBe(true);
    },
  );

  it('writes the copy, never over a file that exists', async () => {
    const [path = ''] = MAILS;
    const out = join(files.path, 'copy.eml');
    const first = await run(['inspect', path, '--anonymise', out]);
    expect(first.code).toBe(0);
    expect(first.stderr).toContain('Please read the copy');
    const second = await run(['inspect', path, '--anonymise', out]);
    expect(second).toMatchObject({ stderr: `${out} exists already; --force overwrites it.\n`, code: 2 });
    expect((await run(['inspect', path, '--anonymise', out, '--force'])).code).toBe(0);
  });
});

describe('inspect', () => {
  it('shows what was recognised, by what, and the verdict', async () => {
    const [path = ''] = MAILS;
    const { stdout, code } = await run(['inspect', path, '--lang', 'de']);
    expect(code).toBe(0);
    for (const title of ['Erkannt', 'Echtheit', 'Person', 'Nachricht', 'Urteil', 'Woran erkannt'])
      expect(stdout).toContain(title);
  });

  it('finds one mail of an mbox by its number', async () => {
    const [one = '', two = ''] = MAILS.map((path) => readFileSync(path, 'latin1'));
    const separator = 'From 1@xxx Sat Feb 14 12:34:56 +0000 2026\n';
    const path = files.write('two.mbox', Buffer.from(`${separator}${one}\n${separator}${two}\n`, 'latin1'));
    expect((await run(['inspect', `${path}#2`])).stdout).toBe(
      (await run(['inspect', MAILS[1] ?? ''])).stdout,
    );
    expect(await run(['inspect', path])).toMatchObject({
      stderr: `${path} holds 2 mails; name one of them, e.g. ${path}#1.\n`,
      code: 2,
    });
    expect((await run(['inspect', `${path}#3`])).stderr).toBe(`There is no mail 3 in ${path}, only 2.\n`);
  });
});
