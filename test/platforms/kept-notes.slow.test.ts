import { describe, expect, it } from 'vitest';
import { developmentFiles } from '../../scripts/lib/fit-model.ts';
import { keptAsNotes, leftOutBelow, spokenTexts, type Tally } from '../../scripts/notes/reading.ts';
import { isDefaultSentence } from '../../src/platforms/linkedin/sentences.ts';
import { fold } from '../../src/text/fold.ts';

const voices = ['test/voices/a.jsonl', 'test/voices/b.jsonl'].flatMap(spokenTexts);
const of = (wanted: string) => voices.filter(({ voice }) => voice === wanted).map(({ text }) => text);
/** Every eighth of the development texts: all of them take a minute (`npm run notes`). */
const letters = developmentFiles()
  .flatMap(spokenTexts)
  .filter((_, at) => at % 8 === 0)
  .map(({ text }) => text);

const GREETING = /^(?:sehr geehrte[rn]?|werte[rn]?|guten tag|grus{1,2} gott|hallo|hello|dear|hi|liebe) /;

/** Nobody's words in themselves: a bare greeting, LinkedIn's own sentence, a line that names its subject. */
function saysNothing(text: string): boolean {
  const folded = fold(text);
  const words = folded.split(/\s+/).length;
  return (
    words < 4 ||
    /^(?:betreff|subject): /.test(folded) ||
    (GREETING.test(folded) && words < 6) ||
    isDefaultSentence(folded.replace(/^[^,]{2,40}, /, ''))
  );
}

const share = (tallies: readonly Tally[], frame: RegExp) =>
  tallies.filter((one) => frame.test(one.frame)).map(({ right, misses }) => right / (right + misses.length));

describe('what people write', () => {
  it.each([
    ['single sentences, hard on purpose', of('person')],
    ['development texts', letters],
  ])('is read whole in every frame: %s', (_, texts) => {
    const lost = keptAsNotes(texts).flatMap(({ misses }) => misses);
    expect(lost.filter(({ text }) => !saysNothing(text))).toEqual([]);
    expect(texts.length).toBeGreaterThan(800);
  });
});

describe('what a platform says below the buttons of a request', () => {
  const tallies = leftOutBelow(of('platform'));

  it('is seldom taken for a note', () => {
    for (const right of share(tallies, /request/)) expect(right).toBeGreaterThan(0.94);
    for (const right of share(tallies, /reminder/)) expect(right).toBeGreaterThan(0.89);
  });
});
