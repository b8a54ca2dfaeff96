import { fold } from '../text/fold.ts';
import { plainWord } from './plain-word.ts';
import { classesOf } from './word-class.ts';

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

function shapes(text: string, words: number): string[] {
  const found = [words < 4 ? '#1' : words < 8 ? '#2' : words < 16 ? '#3' : words < 40 ? '#4' : '#5'];
  if (text.includes('?')) found.push('#?');
  if (/[0-9]/.test(text)) found.push('#0');
  if (/[0-9]{3}/.test(text)) found.push('#000');
  if (/[€$£%]/.test(text)) found.push('#€');
  if (/[a-z0-9]\.(?:com|de|io|ai|example|org|ch|at)\b/.test(text)) found.push('#www');
  if (text.includes('!')) found.push('#!');
  if (/["„“]/.test(text)) found.push('#"');
  return found;
}

interface Token extends Wording {
  readonly classes: readonly string[];
}

function tokensOf(folded: string): Token[] {
  const tokens: Token[] = [];
  for (const match of folded.matchAll(/[a-z]{1,40}/g)) {
    if (tokens.length >= MOST_WORDS) break;
    const [word] = match;
    const key = plainWord(word);
    tokens.push({ key, start: match.index, end: match.index + word.length, classes: classesOf(key) });
  }
  return tokens;
}

function stemWording(tokens: readonly Token[]): Wording[] {
  const found: Wording[] = [];
  tokens.forEach(({ key, start, end }, i) => {
    found.push({ key: key.slice(0, STEM), start, end });
    if (key.length >= STEM + 4) found.push({ key: `-${key.slice(-STEM)}`, start, end });
    const before = tokens[i - 1];
    if (before === undefined) found.push({ key: `^${key.slice(0, STEM)}`, start, end });
    else
      found.push({
        key: `${before.key.slice(0, PAIR_STEM)} ${key.slice(0, PAIR_STEM)}`,
        start: before.start,
        end,
      });
  });
  return found;
}

function classWording(tokens: readonly Token[]): Wording[] {
  return tokens.flatMap(({ classes, start, end }) => classes.map((key) => ({ key, start, end })));
}

/** A text of some fifty words has so many wordings. */
const ORDINARY_COUNT = 100;
/** "Hello" alone must not count as ten texts. */
const LEAST_COUNT = 10;

/**
 * How much each wording of a text counts, by how many it has: a long letter says everything several times, and without this
 * its words would outvote the rules that a short note has to rely on.
 */
export function wordingScale(count: number): number {
  return Math.sqrt(ORDINARY_COUNT / Math.max(count, LEAST_COUNT));
}

/**
 * The wording of a text: stems of words, of their endings (German compounds carry their meaning there), of pairs, the
 * families of words, and its rough shape. Stems are cut, not analysed: cheap, and forgiving to typos.
 */
export function wordingOf(message: string): Wording[] {
  const folded = fold(message);
  const tokens = tokensOf(folded);
  const found = [...stemWording(tokens), ...classWording(tokens)];
  for (const key of shapes(folded, tokens.length)) found.push({ key, start: 0, end: 0 });
  return found;
}
