/**
 * `npm run notes -- FILE.jsonl... [--misses]`: puts every text into ordinary frames of both platforms and says how many
 * are read back: a person's as the note, word for word; a platform's, below the buttons, as nobody's.
 */
import { parseArgs } from 'node:util';
import { keptAsNotes, leftOutBelow, spokenTexts, type Tally } from './notes/reading.ts';

const { values, positionals } = parseArgs({
  options: { misses: { type: 'boolean', default: false } },
  allowPositionals: true,
});
if (positionals.length === 0) throw new Error('Name one file of texts at least: npm run notes -- FILE.jsonl');
const texts = positionals.flatMap(spokenTexts);
const of = (wanted: string) => texts.filter(({ voice }) => voice === wanted).map(({ text }) => text);

function print(title: string, tallies: readonly Tally[]): void {
  console.log(title);
  for (const { frame, right, misses } of tallies) {
    const all = right + misses.length;
    if (all > 0)
      console.log(`  ${frame.padEnd(32)} ${right} of ${all}, ${((100 * right) / all).toFixed(1)} %`);
    if (values.misses) for (const { text, found } of misses) console.log(JSON.stringify({ text, found }));
  }
}
if (of('person').length > 0) print('Notes of persons, read back whole:', keptAsNotes(of('person')));
if (of('platform').length > 0)
  print('Words of a platform below the buttons, left out:', leftOutBelow(of('platform')));
