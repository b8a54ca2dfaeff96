import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold } from '../../src/text/fold.ts';

describe('fold', () => {
  it('keeps every span: one unit for one unit, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(fold(text)).toHaveLength(text.length);
      }),
    );
  });

  it('takes away case, umlauts, typographic quotes and dashes', () => {
    expect(fold('Über „Größe“ – ja')).toBe('uber "grose" - ja');
  });
});
