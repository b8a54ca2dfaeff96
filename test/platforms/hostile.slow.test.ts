import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { recognise } from '../../src/platforms/registry.ts';
import { processorTime } from '../processor-time.ts';

/** Generous: the machine that runs this may be busy. Without bounds each of these takes minutes. */
const LIMIT = 5_000;

const headers = (from: string, subject: string) => [
  { name: 'From', value: from },
  { name: 'Subject', value: subject },
];
const LINKEDIN = headers('Anna Weber <invitations@linkedin.com>', 'I want to connect');
const XING = headers('XING <mailrobot@mail.xing.com>', 'Kontaktanfrage von Anna Weber');
const mail = (part: 'text' | 'html', body: string, fields = LINKEDIN) => ({
  headers: fields,
  text: part === 'text' ? body : null,
  html: part === 'html' ? body : null,
  date: 0,
  messageId: null,
  gmail: null,
});

const HOSTILE: Readonly<Record<string, () => string>> = {
  'fifty thousand nested elements': () => `${'<div>'.repeat(50_000)}deep`,
  'closing tags that fit no opening one': () => '<a>'.repeat(200_000) + '</b>'.repeat(200_000),
  'two hundred thousand brackets': () => '<'.repeat(200_000),
  'one line of fifty megabytes': () => 'x'.repeat(50_000_000),
  'a million breaks': () => '<br>'.repeat(1_000_000),
  'three million line ends': () => '\n'.repeat(3_000_000),
  'a hundred thousand attributes': () => `<a ${'x=1 '.repeat(100_000)}>`,
  'entities without end': () => '&#39;'.repeat(300_000),
  'links without end': () =>
    '<p><a href="https://www.linkedin.com/comm/in/a?trk=eml-x">Anna Weber</a></p>'.repeat(20_000),
  'the name on every line': () => 'Anna Weber\n'.repeat(100_000),
  'notices on every line': () => 'Anna Weber hat Ihnen eine Einladung geschickt\n'.repeat(40_000),
  'HTML glued to every URL': () => 'https://a.example/<a\n'.repeat(50_000),
  'announcements on every other line': () =>
    'Nachricht von Anna:\nDeine Antwort sieht nur Anna.\n\n'.repeat(10_000),
  'signatures and buttons without end': () =>
    'Viele Grüße\nAnna Weber\n=> Annehmen https://www.xing.com/m/EXAMPLE\n'.repeat(10_000),
  'padding without end': () => '\u034f\u200c\u00a0'.repeat(300_000),
};

describe('hostile mails', () => {
  for (const [what, body] of Object.entries(HOSTILE))
    it.each([
      ['linkedin', 'text', LINKEDIN],
      ['linkedin', 'html', LINKEDIN],
      ['xing', 'text', XING],
      ['xing', 'html', XING],
    ] as const)(`are read in bounded time: ${what} (%s, %s)`, (platform, part, fields) => {
      const spent = processorTime(() => {
        expect(recognise(mail(part, body(), fields)).platform).toBe(platform);
      });
      expect(spent).toBeLessThan(LIMIT);
    });

  it('never make the reader throw, whatever the fields and parts hold', () => {
    const any = fc.oneof(fc.string({ unit: 'binary', maxLength: 300 }), fc.string({ maxLength: 300 }));
    const names = fc.constantFrom(
      'From',
      'To',
      'Subject',
      'Reply-To',
      'Received',
      'Authentication-Results',
      'X-LinkedIn-Template',
      'Feedback-ID',
    );
    const fields = fc.array(fc.record({ name: names, value: any }), { maxLength: 8 });
    fc.assert(
      fc.property(fields, fc.option(any), fc.option(any), fc.boolean(), (more, text, html, isXing) => {
        const read = recognise({
          headers: [...more, ...(isXing ? XING : LINKEDIN)],
          text,
          html,
          date: null,
          messageId: null,
          gmail: null,
        });
        expect(typeof read.kind).toBe('string');
      }),
      { numRuns: 300 },
    );
  });
});
