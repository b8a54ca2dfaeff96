import { describe, expect, it } from 'vitest';
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
