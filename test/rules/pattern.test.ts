import { describe, expect, it } from 'vitest';
import { labelledTexts } from '../../scripts/lib/texts.ts';
import { firstBeginnings } from '../../src/rules/beginnings.ts';
import { mayMatchAt, mayStandBehind } from '../../src/rules/glance.ts';
import { compiledPattern, patternSource } from '../../src/rules/pattern.ts';
import { alternatives } from '../../src/rules/pattern-parts.ts';
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

describe('the glance before a pattern is compiled', () => {
  const may = (pattern: string, text: string, at = 0) =>
    alternatives(patternSource(pattern)).some((part) => mayMatchAt(part, text, at));

  it('looks at letters, alternatives and what may be missing', () => {
    expect(may('\\b(?:ich|wir) suche[n]?', 'wir suchen')).toBe(true);
    expect(may('\\b(?:ich|wir) suche[n]?', 'wir haben')).toBe(false);
    expect(may('\\b(?:sehr )?gut', 'gut so')).toBe(true);
    expect(may('\\b(?:sehr )?gut', 'sehr schlecht')).toBe(false);
  });

  it('looks behind a gap for what must come', () => {
    expect(may('\\bich~ (?:suche|brauche)', 'ich glaube ich brauche rat')).toBe(true);
    expect(may('\\bich~ (?:suche|brauche)', 'ich glaube ich kaufe rat')).toBe(false);
    expect(may('\\bich (?!suche)', 'ich suche')).toBe(true);
  });

  it('never says no where a pattern of a rule matches', () => {
    const texts = labelledTexts('test/texts/tune.jsonl').map(({ text }) => preparedText(text));
    for (const pattern of TEXT_RULES.flatMap(({ patterns }) => patterns)) {
      const parts = alternatives(patternSource(pattern));
      const regex = compiledPattern(pattern, 'g');
      for (const { folded } of texts) {
        regex.lastIndex = 0;
        for (let match = regex.exec(folded); match !== null; match = regex.exec(folded)) {
          const { index } = match;
          const seen = [
            parts.some((part) => mayMatchAt(part, folded, index)),
            parts.some((part) => mayStandBehind(part, folded, 0)),
          ];
          expect(seen, `${pattern} at ${index} of ${folded}`).toEqual([true, true]);
          if (match[0] === '') break;
        }
      }
    }
  });
});
