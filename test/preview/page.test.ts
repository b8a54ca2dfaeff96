import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stillClock } from '../../src/preview/clock.ts';
import { openThread, threadRows } from '../../src/preview/folders.ts';
import { createMailbox } from '../../src/preview/gmail/mailbox.ts';
import { harmlessHtml } from '../../src/preview/mail-html.ts';
import { browserCommand } from '../../src/preview/open-browser.ts';
import { linkAllowed } from '../../src/preview/page/links.ts';
import { applyNavigations, type Stack } from '../../src/preview/page/navigation.ts';

const card = (name: string) => ({ name, sections: [] });
const names = (stack: Stack): readonly (string | undefined)[] => stack.map(({ name }) => name);

describe('the navigation of cards', () => {
  it.each([
    [[{ pushCard: card('c') }], ['a', 'b', 'c']],
    [[{ updateCard: card('c') }], ['a', 'c']],
    [[{ pop: true }], ['a']],
    [[{ pop: true }, { pop: true }], ['a']],
    [[{ popToRoot: true }, { updateCard: card('c') }], ['c']],
    [[{ pushCard: card('c') }, { popToCard: 'a' }], ['a']],
    [[{ popToCard: 'gone' }], ['a', 'b']],
  ] as const)('%j', (steps, wanted) => {
    expect(names(applyNavigations([card('a'), card('b')], steps))).toEqual(wanted);
  });
});

describe('links', () => {
  it.each([
    ['https://www.linkedin.com/in/ada', true],
    ['https://linkedin.com/in/ada', true],
    ['https://evil.example/linkedin.com/', false],
    ['https://linkedin.com.evil.example/', false],
    ['https://notlinkedin.com/', false],
    ['http://linkedin.com/', false],
    ['javascript:alert(1)', false],
    ['', false],
  ])('%s', (url, wanted) => {
    expect(linkAllowed(url, ['https://linkedin.com/', 'https://*.linkedin.com/'])).toBe(wanted);
  });
});

describe('any bytes', () => {
  it('become a mail that can be listed, opened and searched', () => {
    const piece = fc.oneof(
      fc.constantFrom(
        '\r\n',
        '\n\n',
        '--b',
        '--b--',
        'Content-Type: multipart/mixed; boundary=b\n',
        'Content-Type: text/html; charset=utf-7\n',
        'Content-Transfer-Encoding: base64\n',
        'Content-Transfer-Encoding: quoted-printable\n',
        'Subject: =?utf-8?Q?=FF=?=\n',
        'From: "<<"@ <',
        'Date: never\n',
        '<table style="x:',
      ),
      fc.string({ unit: 'binary', maxLength: 20 }),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
        const mailbox = createMailbox({ clock: stillClock(0) });
        const { id, threadId } = mailbox.receive(Buffer.from(pieces.join('')));
        mailbox.call('messages.get', { id });
        mailbox.call('messages.list', { q: 'from:a subject:b c' });
        expect(threadRows(mailbox, 'inbox')).toHaveLength(1);
        for (const { text } of openThread(mailbox, threadId))
          expect(harmlessHtml(text)).not.toMatch(/<script/i);
      }),
      { numRuns: 300 },
    );
  });
});

describe('opening a browser', () => {
  it('happens only where somebody looks', () => {
    const exists = () => true;
    expect(browserCommand('linux', {}, true, exists)).toBeNull();
    expect(browserCommand('linux', { DISPLAY: ':0' }, true, exists)).toEqual(['/usr/bin/xdg-open']);
    expect(browserCommand('linux', { DISPLAY: ':0' }, false, exists)).toBeNull();
    expect(browserCommand('darwin', { CI: 'true' }, true, exists)).toBeNull();
    expect(browserCommand('darwin', {}, true, exists)).toEqual(['open']);
  });
});

describe('the HTML of a mail', () => {
  it.each([
    ['<div style="position:fixed;width:10px">x', '<div style="width:10px">x</div>'],
    ['<p style="width:expression(x)">x</p>', '<p>x</p>'],
    ['<iframe src=x>y</iframe>z', 'z'],
    ['<b>x</i></b>', '<b>x</b>'],
    ['a &lt;b&gt; &amp; c', 'a &lt;b&gt; &amp; c'],
    ['<base href="//evil"><meta http-equiv=refresh content=0>x', 'x'],
  ])('%s', (html, wanted) => {
    expect(harmlessHtml(html)).toBe(wanted);
  });

  it('survives nesting without end', () => {
    expect(harmlessHtml('<div>'.repeat(50_000)).length).toBeLessThan(5000);
    expect(harmlessHtml('<'.repeat(200_000)).length).toBeLessThan(2_000_000);
  });
});
