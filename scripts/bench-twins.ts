/** `npm run bench:twins`: how often twins are found and wrongly claimed, and what a look-up among 100,000 texts costs. */
import { addToIndex, emptyTwinIndex, fingerprintOf, twinsIn } from '../src/text/fingerprint.ts';
import { measureTwins, seededRandom } from '../test/text/twin-measure.ts';
import { LETTERS } from '../test/text/twin-set.ts';

const REMEMBERED = 100_000;

const { precision, recall, pairs } = measureTwins(60, 2026);
process.stdout.write(
  `twins: precision ${precision.toFixed(3)}, recall ${recall.toFixed(3)} over ${pairs} pairs of copies\n`,
);

const random = seededRandom(1);
const words = LETTERS.join(' ').split(/\s+/);
const index = emptyTwinIndex();
for (let i = 0; i < REMEMBERED; i += 1) {
  const text = Array.from({ length: 40 }, () => words[Math.floor(random() * words.length)]).join(' ');
  addToIndex(index, fingerprintOf(text, []) ?? '');
}
const asked = LETTERS.map((letter) => fingerprintOf(letter, []) ?? '');
const started = performance.now();
const rounds = 2_000;
for (let i = 0; i < rounds; i += 1) twinsIn(index, asked[i % asked.length] ?? '');
const lookup = (performance.now() - started) / rounds;
const before = performance.now();
for (let i = 0; i < rounds; i += 1) fingerprintOf(LETTERS[i % LETTERS.length] ?? '', []);
const making = (performance.now() - before) / rounds;
process.stdout.write(
  `${REMEMBERED} remembered texts: ${lookup.toFixed(4)} ms a look-up, ${making.toFixed(4)} ms to make a fingerprint\n`,
);
