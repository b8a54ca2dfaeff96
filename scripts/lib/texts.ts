import { readFileSync } from 'node:fs';
import * as z from 'zod';
import { CATEGORIES } from '../../src/judgement/category.ts';

const labelled = z.object({ id: z.string(), text: z.string(), category: z.enum(CATEGORIES) });
/** A contact request with the category that a patient reader gave it. */
export type LabelledText = z.infer<typeof labelled>;

/** Reads JSON Lines of labelled texts; throws with file and line where one is not in that form. */
export function labelledTexts(path: string): LabelledText[] {
  return readFileSync(path, 'utf8')
    .split('\n')
    .map((line, index) => ({ line, index }))
    .filter(({ line }) => line.trim() !== '')
    .map(({ line, index }) => {
      const parsed = labelled.safeParse(JSON.parse(line));
      if (!parsed.success) throw new Error(`${path}:${index + 1}: ${z.prettifyError(parsed.error)}`);
      return parsed.data;
    });
}
