import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { developmentFiles } from '../../scripts/lib/fit-model.ts';
import { CATEGORIES } from '../../src/judgement/category.ts';

const DevelopmentText = z.strictObject({
  id: z.string().regex(/^[TUPXBCDEFGIJKLM]\d{3}$/),
  text: z.string().min(1),
  lang: z.enum(['de', 'en']),
  formality: z.enum(['du', 'sie']).nullable(),
  category: z.enum(CATEGORIES),
  hard: z.boolean(),
});
type DevelopmentText = z.infer<typeof DevelopmentText>;

/** The second author wrote in the form of the public sample, without form of address and difficulty. */
const MeasuredText = DevelopmentText.omit({ formality: true, hard: true }).extend({
  id: z.string().regex(/^H\d{3}$/),
});

function linesOf(file: string): unknown[] {
  const lines = readFileSync(new URL(file, import.meta.url), 'utf8')
    .trim()
    .split('\n');
  return lines.map((line) => JSON.parse(line));
}

const textsOf = (file: string): DevelopmentText[] => linesOf(file).map((line) => DevelopmentText.parse(line));

/** Letters and digits only, so that case, spacing and punctuation do not hide a copy; signs alone stay. */
function bare(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '') || text;
}

const share = (texts: DevelopmentText[], holds: (text: DevelopmentText) => boolean): number =>
  texts.filter(holds).length / texts.length;

const tune = textsOf('tune.jsonl');
const unseen = textsOf('unseen.jsonl');
const more = [
  ...textsOf('plain.jsonl'),
  ...textsOf('tricky.jsonl'),
  ...textsOf('fit-b.jsonl'),
  ...textsOf('fit-c.jsonl'),
  ...textsOf('fit-d.jsonl'),
  ...textsOf('fit-e.jsonl'),
  ...textsOf('fit-f.jsonl'),
  ...textsOf('fit-g.jsonl'),
  ...textsOf('fit-i.jsonl'),
  ...textsOf('fit-j.jsonl'),
  ...textsOf('fit-k.jsonl'),
  ...textsOf('fit-l.jsonl'),
  ...textsOf('fit-m.jsonl'),
];
const all = [...tune, ...unseen];
const measured = linesOf('unseen-b.jsonl').map((line) => MeasuredText.parse(line));

describe('development texts', () => {
  it('have an id of their own and no copy, neither within a part nor across', () => {
    const every = [...all, ...more, ...measured];
    expect(new Set(every.map((text) => text.id)).size).toBe(every.length);
    expect(new Set(every.map((text) => bare(text.text))).size).toBe(every.length);
  });

  it('are not fitted on where they are measured', () => {
    const fitted = new Set(
      developmentFiles()
        .flatMap((file) => linesOf(basename(file)))
        .map((line) => bare(z.object({ text: z.string() }).parse(line).text)),
    );
    expect([...unseen, ...measured].filter((text) => fitted.has(bare(text.text)))).toEqual([]);
  });

  it('hold every category at least 25 times, in both parts and both languages', () => {
    for (const category of CATEGORIES) {
      const texts = all.filter((text) => text.category === category);
      expect(texts.length, category).toBeGreaterThanOrEqual(25);
      expect(new Set(texts.map((text) => `${text.id[0]} ${text.lang}`)).size, category).toBe(4);
    }
  });

  it("hold every category at least eight times among the second author's", () => {
    for (const category of CATEGORIES)
      expect(measured.filter((text) => text.category === category).length, category).toBeGreaterThanOrEqual(
        8,
      );
  });

  it('give German texts a form of address only', () => {
    expect(all.filter((text) => text.lang === 'en' && text.formality !== null)).toEqual([]);
  });

  it('have the same mixture in both parts', () => {
    expect(share(all, (text) => text.hard)).toBeGreaterThan(0.35);
    for (const holds of [
      (text: DevelopmentText) => text.hard,
      (text: DevelopmentText) => text.lang === 'de',
      (text: DevelopmentText) => text.formality === 'du',
      (text: DevelopmentText) => text.formality === 'sie',
    ]) {
      expect(Math.abs(share(tune, holds) - share(unseen, holds))).toBeLessThan(0.06);
    }
  });
});
