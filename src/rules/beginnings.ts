import { patternSource } from './pattern.ts';
import { alternatives, firstElement } from './pattern-parts.ts';

/** More beginnings than this are not worth a bucket. */
const MOST_BEGINNINGS = 600;
const BEGINNING = 3;

/** Adds every beginning of the words that `source` may open with; `false` where that cannot be said. */
function collectBeginnings(source: string, sofar: string, found: Set<string>): boolean {
  if (found.size > MOST_BEGINNINGS) return false;
  if (sofar.length >= BEGINNING || source === '') {
    if (sofar === '') return false;
    found.add(sofar);
    return true;
  }
  const { body, isOptional, isRepeated, rest } = firstElement(source);
  if (isOptional && !collectBeginnings(rest, sofar, found)) return false;
  if (body.startsWith('(?:')) {
    const after = isRepeated ? '.' : rest;
    return alternatives(body.slice(3, -1)).every((part) => collectBeginnings(part + after, sofar, found));
  }
  if (/^[a-z0-9]$/.test(body)) return collectBeginnings(isRepeated ? '.' : rest, sofar + body, found);
  const letters = /^\[([a-z]{1,6})\]$/.exec(body)?.[1];
  if (letters !== undefined && !isRepeated)
    return [...letters].every((letter) => collectBeginnings(rest, sofar + letter, found));
  // A blank, an apostrophe or a word border ends the word: a single letter is then a whole word.
  if (sofar.length >= 2 || (sofar.length === 1 && /^(?:[ '/&-]|\\b)$/.test(body))) {
    found.add(sofar);
    return true;
  }
  return false;
}

/**
 * With what a match of the pattern must begin: the first two or three letters of a word, or a word of one letter.
 * null where the pattern may begin with something else. Lets the engine look only where a match is possible.
 */
export function firstBeginnings(pattern: string): readonly string[] | null {
  const found = new Set<string>();
  for (const part of alternatives(patternSource(pattern)))
    if (!part.startsWith('\\b') || !collectBeginnings(part.slice(2), '', found)) return null;
  return [...found];
}
