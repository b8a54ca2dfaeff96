import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { emlBytes } from '../../../scripts/fixtures/mime.ts';
import { mailFromMime } from '../../../src/cli/mime.ts';
import { recognise } from '../../../src/platforms/registry.ts';
import { composed, sketchOf } from './compose.ts';

/** The two parts of a mail may differ in blank lines and spaces; the words may not. */
function words(text: string | null): string | null {
  return text === null ? null : text.replace(/\s+/g, ' ').trim();
}

describe('a composed XING mail', () => {
  it('gives back its requester, its message and its kind, whatever frame, order and encoding it has', async () => {
    await fc.assert(
      fc.asyncProperty(composed, async (mail) => {
        const read = recognise(await mailFromMime(emlBytes(sketchOf(mail))));
        expect(read.platform).toBe('xing');
        expect(read.kind).toBe(mail.frame.kind);
        expect(read.requester?.name).toBe(mail.name);
        expect(words(read.message)).toBe(words(mail.note));
        expect(read.requester?.headline ?? null).toBe(mail.facts[0] ?? null);
      }),
      { numRuns: 150, seed: 42, endOnFailure: false },
    );
  });
});
