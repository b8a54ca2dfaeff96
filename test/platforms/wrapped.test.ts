import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isHardWrapped } from '../../src/platforms/wrapped.ts';

const words = fc.array(fc.stringMatching(/^[a-zäöü]{1,12}$/), { minLength: 40, maxLength: 120 });

/** As a mailer wraps: every line takes the words that fit. */
function wrap(all: readonly string[], width: number): string {
  const lines: string[] = [];
  let line = '';
  for (const word of all) {
    if (line !== '' && line.length + 1 + word.length > width) {
      lines.push(line);
      line = word;
    } else line = line === '' ? word : `${line} ${word}`;
  }
  return [...lines, line].join('\n');
}

describe('a wrapped text', () => {
  it('is told whatever its width', () => {
    fc.assert(
      fc.property(words, fc.integer({ min: 68, max: 78 }), (all, width) => {
        expect(isHardWrapped(wrap(all, width), all.join(' '))).toBe(true);
      }),
    );
  });

  it('may hold breaks of the writer, which the other part has, too', () => {
    fc.assert(
      fc.property(words, words, (first, second) => {
        const text = `Guten Tag,\n\n${wrap(first, 72)}\n${wrap(second, 72)}\nIda`;
        const other = `Guten Tag,\n\n${first.join(' ')}\n${second.join(' ')}\nIda`;
        expect(isHardWrapped(text, other)).toBe(true);
      }),
    );
  });

  it.each([
    ['a list that the other part runs together', '- eine Halle in Celle\n- ein Ofen\n- Kacheln in Blau'],
    [
      'verses',
      'Wer jetzt kein Haus hat, baut sich keines mehr.\nWer jetzt allein ist, wird es lange bleiben,\nwird wachen',
    ],
    [
      'a greeting and a sentence',
      'Guten Tag Herr Oberländer,\nwir suchen für den 4. Mai eine Moderation in Celle.',
    ],
  ])('is not %s', (_, text) => {
    expect(isHardWrapped(text, text.replace(/\n/g, ' '))).toBe(false);
  });

  it('is not a text that both parts break alike', () => {
    const text = 'Wir suchen für den 4. Mai eine Moderation in der großen Halle von\nCelle.';
    expect(isHardWrapped(text, text)).toBe(false);
    expect(isHardWrapped('', '')).toBe(false);
  });
});
