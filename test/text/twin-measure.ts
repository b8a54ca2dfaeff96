import { readFileSync } from 'node:fs';
import { addToIndex, emptyTwinIndex, fingerprintOf, twinsIn } from '../../src/text/fingerprint.ts';
import { GAPS, LETTERS } from './twin-set.ts';

/** A small repeatable generator (mulberry32): measured figures must not change by themselves. */
export function seededRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let value = Math.imul(state ^ (state >>> 15), 1 | state);
    value = (value + Math.imul(value ^ (value >>> 7), 61 | value)) ^ value;
    return ((value ^ (value >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** Copies of one letter with other names, companies, fields and small words. */
export function variantsOf(letter: string, count: number, random: () => number): readonly string[] {
  const pick = (values: readonly string[]) => values[Math.floor(random() * values.length)] ?? '';
  return Array.from({ length: count }, () =>
    letter
      .replace(/\{first\}/g, () => pick(GAPS.first))
      .replace(/\{company\}/g, () => pick(GAPS.company))
      .replace(/\{field\}/g, () => pick(GAPS.field))
      .replace(/\{small\}/g, () => pick(GAPS.small)),
  );
}

/** Letters of many hands that nobody copied: whatever is called a twin among them is an error. */
function unrelatedTexts(): readonly string[] {
  return readFileSync(new URL('../texts/tune.jsonl', import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => (JSON.parse(line) as { text: string }).text);
}

/**
 * Precision and recall over all pairs: every letter in `copies` variants, among letters that are nobody's copy.
 */
export function measureTwins(
  copies: number,
  seed: number,
): { precision: number; recall: number; pairs: number } {
  const random = seededRandom(seed);
  const texts = [
    ...LETTERS.flatMap((letter, family) =>
      variantsOf(letter, copies, random).map((text) => ({ text, family })),
    ),
    ...unrelatedTexts().map((text, i) => ({ text, family: -1 - i })),
  ];
  const index = emptyTwinIndex();
  const families: number[] = [];
  let found = 0;
  let right = 0;
  for (const { text, family } of texts) {
    const fingerprint = fingerprintOf(text, []);
    if (fingerprint === null) continue;
    for (const twin of twinsIn(index, fingerprint)) {
      found += 1;
      if (families[twin] === family) right += 1;
    }
    addToIndex(index, fingerprint);
    families.push(family);
  }
  const pairs = LETTERS.length * ((copies * (copies - 1)) / 2);
  return { precision: found === 0 ? 1 : right / found, recall: right / pairs, pairs };
}
