import { describe, expect, it } from 'vitest';
import { isSlot, neededSlots, tagsOf } from '../../src/replies/slots.ts';
import { TEMPLATES } from '../../src/replies/templates.generated.ts';

/** As mustache itself reads the source. */
function byMustache(source: string): readonly string[] {
  const names = tagsOf(source)
    .filter(({ kind, slot, within }) => kind === 'name' && isSlot(slot) && !within.includes(slot))
    .map(({ slot }) => slot);
  return [...new Set(names)];
}

describe('neededSlots', () => {
  it('agrees with mustache on every wording of ours', () => {
    const sources = TEMPLATES.flatMap(({ texts }) => Object.values(texts).flat());
    expect(sources.length).toBeGreaterThan(100);
    for (const source of sources) expect(neededSlots(source)).toEqual(byMustache(source));
  });

  it.each([
    '{{#event}}am {{event}}{{/event}} {{salutation}}',
    '{{^event}}{{event}}{{/event}}',
    '{{#offer}}{{#event}}{{offer}}{{/event}}{{closing}}{{/offer}}',
    '{{ salutation }} {{! a comment }} {{nonsense}}',
  ])('agrees with mustache on %s', (source) => {
    expect(neededSlots(source)).toEqual(byMustache(source));
  });
});
