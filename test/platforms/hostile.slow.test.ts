import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { recognise } from '../../src/platforms/registry.ts';
import { processorTime } from '../processor-time.ts';

/** Generous: the machine that runs this may be busy. Without bounds each of these takes minutes. */
const LIMIT = 5_000;

const HEADERS = [
  { name: 'From', value: 'Anna Weber <invitations@linkedin.com>' },
  { name: 'Subject', value: 'I want to connect' },
];
const mail = (part: 'text' | 'html', body: string) => ({
  headers: HEADERS,
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
  'padding without end': () => '\u034f\u200c\u00a0'.repeat(300_000),
};

describe('hostile mails', () => {
  for (const [what, body] of Object.entries(HOSTILE))
    it.each(['text', 'html'] as const)(`are read in bounded time: ${what} (%s)`, (part) => {
      const spent = processorTime(() => {
        expect(recognise(mail(part, body())).platform).toBe('linkedin');
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
      fc.property(fields, fc.option(any), fc.option(any), (headers, text, html) => {
        const read = recognise({
          headers: [...headers, ...HEADERS],
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
