import { describe, expect, it } from 'vitest';
import {
  addToIndex,
  areTwins,
  emptyTwinIndex,
  fingerprintOf,
  similarity,
  twinsIn,
} from '../../src/text/fingerprint.ts';
import { processorTime } from '../processor-time.ts';
import { measureTwins, seededRandom, variantsOf } from './twin-measure.ts';
import { LETTERS } from './twin-set.ts';

const LETTER =
  'Guten Tag Frau Kern, wir begleiten Kliniken bei der Einführung neuer Dienstpläne und suchen dafür eine Beraterin mit Erfahrung im Schichtdienst, die ab März zwei Tage je Woche Zeit hat.';

describe('fingerprintOf', () => {
  it('takes 48 bytes at most and gives the words away to nobody', () => {
    const fingerprint = fingerprintOf(LETTER, []);
    expect(fingerprint).toMatch(/^[\w-]{48}$/);
    expect(new Set(LETTER.split(' ')).has(fingerprint ?? '')).toBe(false);
  });

  it('is null for a sentence that everybody writes', () => {
    expect(
      fingerprintOf('Ich würde mich freuen, Sie in mein Netzwerk aufzunehmen. Viele Grüße', []),
    ).toBeNull();
  });

  it('is the same for the same letter to somebody else', () => {
    expect(fingerprintOf(LETTER.replace('Frau Kern', 'Herr Dr. Weiß'), [])).toBe(fingerprintOf(LETTER, []));
  });

  it('does not see names that it is told', () => {
    const other = LETTER.replace('Kliniken', 'Hansekliniken');
    expect(fingerprintOf(other, ['Hansekliniken', 'Kliniken'])).toBe(fingerprintOf(LETTER, ['Kliniken']));
  });

  it('ends quickly on a hostile text', () => {
    expect(processorTime(() => fingerprintOf('hallo '.repeat(200_000), []))).toBeLessThan(500);
  });
});

describe('similarity', () => {
  it('is 1 for equal and near 0 for unrelated texts', () => {
    const a = fingerprintOf(LETTER, []) ?? '';
    const b = fingerprintOf(LETTERS[6] ?? '', []) ?? '';
    expect(similarity(a, a)).toBe(1);
    expect(similarity(a, b)).toBeLessThan(0.2);
    expect(areTwins(a, b)).toBe(false);
  });
});

describe('twinsIn', () => {
  it('finds the copies of one letter among others', () => {
    const index = emptyTwinIndex();
    const random = seededRandom(7);
    for (const letter of LETTERS)
      for (const copy of variantsOf(letter, 3, random)) addToIndex(index, fingerprintOf(copy, []) ?? '');
    const [asked] = variantsOf(LETTERS[1] ?? '', 1, random);
    expect(twinsIn(index, fingerprintOf(asked ?? '', []) ?? '')).toEqual([3, 4, 5]);
  });
});

describe('the measured error', () => {
  it('stays at precision 0.95 and recall 0.9 on varied copies', () => {
    const { precision, recall } = measureTwins(40, 2026);
    expect(precision).toBeGreaterThanOrEqual(0.95);
    expect(recall).toBeGreaterThanOrEqual(0.9);
  });
});
