import { readFileSync } from 'node:fs';
import * as z from 'zod';
import { FRAMES } from './frames.ts';

/** Who says it: what the platform says around requests is nobody's note. */
export const VOICES = ['person', 'platform'] as const;

const line = z.object({ text: z.string(), voice: z.enum(VOICES).default('person') });
export type SpokenText = z.infer<typeof line>;

/** A text that was read otherwise than it stands there. */
export interface Miss {
  readonly frame: string;
  readonly text: string;
  readonly found: string | null;
}

/** What became of the texts of one voice in one frame. */
export interface Tally {
  readonly frame: string;
  readonly right: number;
  readonly misses: readonly Miss[];
}

/** Reads JSON Lines with a `text` and, where a person does not speak, a `voice`. @throws for a line in another form */
export function spokenTexts(path: string): SpokenText[] {
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter((one) => one.trim() !== '')
    .map((one) => line.parse(JSON.parse(one)))
    .filter(({ text }) => text.trim() !== '');
}

/** Some frames print no blank at a line's end and no second blank line: the words and their lines count. */
const squeezed = (text: string): string => text.replace(/\s+/g, ' ').trim();

function tallied(texts: readonly string[], isRight: (text: string, found: string | null) => boolean) {
  return (frame: string, read: (text: string) => string | null): Tally => {
    const found = texts.map((text) => ({ frame, text, found: read(text) }));
    const misses = found.filter((one) => !isRight(one.text, one.found));
    return { frame, right: texts.length - misses.length, misses };
  };
}

function inEveryFrame(
  tally: (frame: string, read: (text: string) => string | null) => Tally,
  isNote: boolean,
) {
  return Object.entries(FRAMES).map(([name, frame]) =>
    tally(name, (text) => frame(isNote ? { note: text, below: '' } : { note: '', below: text }).message),
  );
}

/** Texts as notes in every frame: right is who reads them back whole. */
export function keptAsNotes(texts: readonly string[]): readonly Tally[] {
  return inEveryFrame(
    tallied(texts, (text, found) => found !== null && squeezed(found) === squeezed(text)),
    true,
  );
}

/** Texts below the buttons of mails without a note: right is who reads no message. */
export function leftOutBelow(texts: readonly string[]): readonly Tally[] {
  return inEveryFrame(
    tallied(texts, (_, found) => found === null),
    false,
  );
}
