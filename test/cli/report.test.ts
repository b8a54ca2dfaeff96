import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { html, safeLink } from '../../src/cli/report/html.ts';
import { mbox, request } from './mailbox.ts';
import { folder, run } from './session.ts';

const files = folder();
afterAll(files.remove);

const report = join(files.path, 'report.html');
const write = (language: string, ...args: string[]) =>
  run(['triage', 'examples/inbox.mbox', '--html', report, '--lang', language, ...args], {
    now: Date.UTC(2026, 10, 20, 12),
  });

describe('triage --html', () => {
  it('writes one page for its owner that names nothing outside itself', async () => {
    const { code, stdout, stderr } = await write('de');
    expect([code, stderr]).toEqual([0, '']);
    expect(stdout).toContain(`Bericht: ${report}`);
    const page = readFileSync(report, 'utf8');
    expect(statSync(report).mode & 0o777).toBe(0o600);
    expect(page).toContain('default-src &#39;none&#39;');
    // Nothing loads, and the only addresses are profiles and threads that the user may open.
    expect(page).not.toMatch(/<(?:img|link|iframe|object|embed|video|audio|base|form[^>]{0,80}action)\b/i);
    expect(page).not.toMatch(/\bsrc=|url\(|@import/i);
    const addresses = [...page.matchAll(/href="([^"]*)"/g)].map((match) => match[1] ?? '');
    for (const address of addresses)
      expect(address).toMatch(/^(?:#list|https:\/\/[a-z.]*(?:linkedin|xing)\.com\/)/);
    // Login tokens stand in the query strings of the mails.
    expect(page).not.toMatch(/midToken|otpToken|midSig|loid=/);
  });

  it('shows months, years, the share without text, phrases and everybody with a draft, in both languages', async () => {
    await write('en');
    const english = readFileSync(report, 'utf8');
    for (const title of [
      'Requests per month',
      'Requests per year',
      'Without text of their own',
      'Frequent phrases',
      'All requests',
    ])
      expect(english).toContain(title);
    await write('de');
    const german = readFileSync(report, 'utf8');
    for (const title of [
      'Anfragen je Monat',
      'Anfragen je Jahr',
      'Ohne eigenen Text',
      'Häufige Wendungen',
      'Alle Anfragen',
    ])
      expect(german).toContain(title);
    expect(german.match(/<details class="person">/g)).toHaveLength(
      english.match(/<details class="person">/g)?.length ?? 0,
    );
    expect(german.match(/<textarea /g)?.length).toBeGreaterThan(15);
  });

  it('is the same page for the same archive and day', async () => {
    await write('de');
    const first = readFileSync(report, 'utf8');
    await write('de');
    expect(readFileSync(report, 'utf8')).toBe(first);
  });

  it('says so when there is nothing to show', async () => {
    const empty = files.write('oma.eml', 'From: Oma <oma@example.com>\nSubject: Sonntag\n\nKommst du?\n');
    await run(['triage', empty, '--html', report, '--lang', 'de']);
    expect(readFileSync(report, 'utf8')).toContain('Keine Kontaktanfrage und keine Nachricht gefunden.');
  });

  it('never writes over a file that is no report', async () => {
    const bytes = mbox(request({ name: 'Anna Kellermann', slug: 'anna' }, '2026-03-02'));
    const box = files.write('inbox.mbox', bytes);
    const { code, stderr } = await run(['triage', box, '--html', box]);
    expect(code).toBe(1);
    expect(stderr).toContain('is not a report of Vorzimmer');
    expect(readFileSync(box).equals(bytes)).toBe(true);
    const nowhere = await run(['triage', box, '--html', join(files.path, 'no', 'such', 'folder.html')]);
    expect(nowhere.code).toBe(1);
    expect(nowhere.stderr).toContain('was not saved');
  });
});

describe('html', () => {
  it('escapes every value but markup of its own', () => {
    const words = `<b>"&'`;
    expect(html`<p title="${words}">${words}${html`<i>${1}</i>`}${null}${[html`a`, null]}</p>`.markup).toBe(
      '<p title="&lt;b&gt;&quot;&amp;&#39;">&lt;b&gt;&quot;&amp;&#39;<i>1</i>a</p>',
    );
  });
});

describe('safeLink', () => {
  it.each([
    'https://www.linkedin.com/in/anna',
    'https://de.linkedin.com/messaging/thread/2-x/',
    'https://www.xing.com/profile/Anna_K',
  ])('lets %s through', (url) => expect(safeLink(url)).toBe(url));
  it.each([
    null,
    'javascript:alert(1)',
    'http://www.linkedin.com/in/a',
    'https://linkedin.com.example.org/in/a',
    'https://evillinkedin.com/in/a',
    'https://www.linkedin.com/in/"onclick=x',
  ])('stops %s', (url) => expect(safeLink(url)).toBeNull());
});
