import { fold } from '../text/fold.ts';

/** A word or pair of neighbouring words as the model knows it, and where it stands. */
export interface Wording {
  readonly key: string;
  readonly start: number;
  readonly end: number;
}

/** Longer texts are judged by their beginning: nobody states a concern after 400 words. */
const MOST_WORDS = 400;
const STEM = 6;
const PAIR_STEM = 4;

/** `ä` and `ae` are the same letter to somebody without umlauts on the keyboard. */
function plain(word: string): string {
  return word.replace(/ae/g, 'a').replace(/oe/g, 'o').replace(/ue/g, 'u').replace(/ss/g, 's');
}

function shapes(text: string, words: number): string[] {
  const found = [words < 4 ? '#1' : words < 8 ? '#2' : words < 16 ? '#3' : words < 40 ? '#4' : '#5'];
  if (text.includes('?')) found.push('#?');
  if (/[0-9]/.test(text)) found.push('#0');
  if (/[0-9]{3}/.test(text)) found.push('#000');
  if (/[€$£%]/.test(text)) found.push('#€');
  if (/[a-z0-9]\.(?:com|de|io|ai|example|org|ch|at)\b/.test(text)) found.push('#www');
  if (/[[{]/.test(text)) found.push('#[');
  if (text.includes('!')) found.push('#!');
  if (/["„“]/.test(text)) found.push('#"');
  return found;
}

/**
 * The wording of a text: stems of words, of their endings (German compounds carry their meaning there), of pairs, and
 * its rough shape. Stems are cut, not analysed: cheap, and forgiving to typos and inflection.
 */
export function wordingOf(message: string): Wording[] {
  const folded = fold(message);
  const found: Wording[] = [];
  let before: Wording | null = null;
  let beforePair = '';
  let count = 0;
  for (const match of folded.matchAll(/[a-z]{1,40}/g)) {
    if (count >= MOST_WORDS) break;
    const start = match.index;
    const end = start + match[0].length;
    const word = plain(match[0]);
    const stem: Wording = { key: word.slice(0, STEM), start, end };
    found.push(stem);
    if (word.length >= STEM + 4) found.push({ key: `-${word.slice(-STEM)}`, start, end });
    const pair = word.slice(0, PAIR_STEM);
    if (before !== null) found.push({ key: `${beforePair} ${pair}`, start: before.start, end });
    else found.push({ key: `^${word.slice(0, STEM)}`, start, end });
    before = stem;
    beforePair = pair;
    count += 1;
  }
  for (const key of shapes(folded, count)) found.push({ key, start: 0, end: 0 });
  return found;
}
