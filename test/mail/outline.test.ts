import { describe, expect, it } from 'vitest';
import { type OutlineLine, outlineOf } from '../../src/mail/outline.ts';

const html = (source: string): readonly OutlineLine[] => outlineOf({ text: null, html: source }).html;
const text = (source: string): readonly OutlineLine[] => outlineOf({ text: source, html: null }).text;
const shown = (lines: readonly OutlineLine[]): string[] =>
  lines.filter((line) => !line.hidden && line.text !== '').map((line) => line.text);

describe('outline of HTML', () => {
  it('reads cells, blocks and breaks as lines and keeps links with their words', () => {
    const lines = html(
      '<table><tr><td><a href="https://a.example/1">Anna <b>Weber</b></a></td><td>CEO</td></tr></table>Hi,<br><br>bye',
    );
    expect(shown(lines)).toEqual(['Anna Weber', 'CEO', 'Hi,', 'bye']);
    expect(lines[0]?.links).toEqual([{ text: 'Anna Weber', url: 'https://a.example/1' }]);
    expect(lines.map((line) => line.raw)).toContain('');
  });

  it.each([
    ['display:none'],
    [`color:#333;DISPLAY :${' '.repeat(30)}none !important`],
    [`font-size:${' '.repeat(30)}1px`],
    ['Font-Size:.5px'],
    ['visibility: hidden'],
    ['font-size:0'],
    ['font-size:1px;color:#fff'],
    ['max-height:0px'],
    ['opacity: 0'],
    ['height:0;overflow:hidden'],
    ['color:transparent !important'],
    ['text-indent:-9999px'],
  ])('marks a preheader with %s as hidden', (style) => {
    expect(
      html(`<div style="${style}">secret</div><p>seen</p>`).map((line) => [line.text, line.hidden]),
    ).toContainEqual(['secret', true]);
    expect(shown(html(`<div style="${style}">secret</div><p>seen</p>`))).toEqual(['seen']);
  });

  it('shows again what a child makes visible, and buttons that only Outlook hides', () => {
    expect(shown(html('<td style="font-size:0"><span style="font-size:14px">seen</span></td>'))).toEqual([
      'seen',
    ]);
    expect(
      shown(html('<div style="visibility:hidden"><b style="visibility:visible">seen</b></div>')),
    ).toEqual(['seen']);
    expect(shown(html('<a href="https://a.example" style="mso-hide:all">Accept</a>'))).toEqual(['Accept']);
  });

  it('leaves scripts, styles, comments, pixels and padding out, and takes the alternative text of a linked picture', () => {
    const lines = html(
      '<style>a{}</style><script>x</script><!--[if mso]>y<![endif]-->\u034f \u200c\u00a0<img src="p.gif" width=1><a href="https://a.example"><img alt="Anna Weber"></a>1&zwnj;000',
    );
    expect(shown(lines)).toEqual(['1000']);
    expect(lines.flatMap((line) => line.links)).toEqual([{ text: 'Anna Weber', url: 'https://a.example' }]);
  });

  it('keeps line breaks of preformatted text, quotations and joined emoji', () => {
    expect(shown(html('<div style="white-space:pre-wrap">a\n\nb</div>'))).toEqual(['a', 'b']);
    expect(html('<blockquote>quoted</blockquote>')[0]?.quoted).toBe(true);
    expect(shown(html('<p>👨‍👩‍👧 here</p>'))).toEqual(['👨‍👩‍👧 here']);
  });

  it('separates paragraphs by a blank line unless their margin is taken away', () => {
    expect(html('<p>a</p><p>b</p>').map((line) => line.raw)).toEqual(['a', '', 'b']);
    expect(html('<p style="margin:0">a</p><p style="margin:0">b</p>').map((line) => line.raw)).toEqual([
      'a',
      'b',
    ]);
    const set = (style: string) =>
      html(`<p style="${style}">a</p><p style="${style}">b</p>`).map((line) => line.raw);
    expect(set('color:#000;margin:0 0 12px 0')).toEqual(['a', '', 'b']);
    expect(set('margin-bottom:1em')).toEqual(['a', '', 'b']);
    expect(set('margin:0 0 4px')).toEqual(['a', 'b']);
    expect(set('margin: 0px; color: red')).toEqual(['a', 'b']);
  });
});

describe('outline of text', () => {
  it('decodes entities and literal breaks once', () => {
    expect(shown(text('Lionbay&#39;s<br>\n<br>\nwell-funded &amp;amp; more<br/>end'))).toEqual([
      "Lionbay's",
      'well-funded &amp; more',
      'end',
    ]);
    expect(text('https://a.example/?a=1&copy=2')[0]?.links[0]?.url).toBe('https://a.example/?a=1&copy=2');
  });

  it('ties a URL to its title, on the same line or below', () => {
    const [accept] = text('Accept: https://a.example/1');
    expect([accept?.text, accept?.links]).toEqual([
      'Accept',
      [{ text: 'Accept', url: 'https://a.example/1' }],
    ]);
    const [name, url] = text('Anna Weber (CEO)\n(https://a.example/2)');
    expect([name?.text, name?.links]).toEqual([
      'Anna Weber (CEO)',
      [{ text: 'Anna Weber (CEO)', url: 'https://a.example/2' }],
    ]);
    expect(url?.text).toBe('');
    expect(text('IT Consultant\n=> https://a.example/3')[0]?.links[0]?.url).toBe('https://a.example/3');
    expect(text('=> Go to post https://a.example/4')[0]?.text).toBe('Go to post');
  });

  it('cuts HTML that is glued to a URL and reads what follows it', () => {
    const lines = text(
      'Accept: https://a.example/1<div itemscope><meta content="x"/></div>Here are others:\r\nnext',
    );
    expect(lines[0]?.links[0]?.url).toBe('https://a.example/1');
    expect(shown(lines)).toEqual(['Accept', 'Here are others:', 'next']);
  });

  it('keeps the printed line beside the words, and prints 1zwnj000 as 1000', () => {
    expect(text('see https://a.example/x for more')[0]?.raw).toBe('see https://a.example/x for more');
    expect(shown(text('1zwnj000 West Maude Avenue'))).toEqual(['1000 West Maude Avenue']);
  });

  it('reads a text part that is HTML after all', () => {
    expect(shown(text('<html><body><p>Hello</p></body></html>'))).toEqual(['Hello']);
  });
});
