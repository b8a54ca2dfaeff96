import { describe, expect, it } from 'vitest';
import { labelledTexts } from '../../scripts/lib/texts.ts';
import { compiledPattern, firstBeginnings } from '../../src/rules/pattern.ts';
import { preparedText } from '../../src/rules/prepared-text.ts';
import { TEXT_RULES } from '../../src/rules/text-rules.ts';

describe('the notation of patterns', () => {
  it('reads umlauts in every spelling', () => {
    const pattern = compiledPattern('\\bfür größe', 'g');
    for (const text of ['fur grose', 'fuer groesse', 'fur grosse']) {
      pattern.lastIndex = 0;
      expect(pattern.test(text), text).toBe(true);
    }
  });

  it('knows with what a match begins', () => {
    expect(firstBeginnings('\\b(?:über|auf) ')).toEqual(expect.arrayContaining(['ube', 'ueb', 'auf']));
    expect(firstBeginnings('\\b(?:i|wir) need')).toEqual(['i', 'wir']);
    expect(firstBeginnings('\\b(?:sehr )?gut')).toEqual(expect.arrayContaining(['seh', 'gut']));
    expect(firstBeginnings('[0-9]{2} Euro')).toBeNull();
    expect(firstBeginnings('gut')).toBeNull();
  });
});

it('the lookup by beginnings loses no match that a plain search finds', () => {
  const texts = labelledTexts('test/texts/tune.jsonl')
    .slice(0, 150)
    .map(({ text }) => preparedText(text));
  for (const pattern of TEXT_RULES.flatMap(({ patterns }) => patterns)) {
    const beginnings = firstBeginnings(pattern);
    if (beginnings === null) continue;
    const known = new Set(beginnings);
    const regex = compiledPattern(pattern, 'g');
    for (const { folded, words } of texts) {
      regex.lastIndex = 0;
      for (let match = regex.exec(folded); match !== null; match = regex.exec(folded)) {
        const word = words.find(({ start }) => start === match?.index);
        expect(
          word !== undefined && (known.has(word.two) || (word.three !== null && known.has(word.three))),
          pattern,
        ).toBe(true);
      }
    }
  }
});
