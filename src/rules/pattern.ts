/**
 * Patterns are written as German and English are spelled; this makes them fit the folded text and its usual
 * misspellings: `ü` also matches `ue`, `ß` also `ss` (keyboards without umlauts, Swiss spelling).
 * `~` is a gap of up to 40 characters inside one sentence, `~~` of up to 90, `…` the rest of a word.
 */
const SPELLINGS: ReadonlyMap<string, string> = new Map([
  ['ä', 'ae?'],
  ['ö', 'oe?'],
  ['ü', 'ue?'],
  ['ß', 'ss?'],
  ['~~', '[^.!?]{0,90}'],
  ['~', '[^.!?]{0,40}'],
  ['…', '[a-z]{0,14}'],
]);

/**
 * The regular expression behind a pattern of the rules' notation.
 * @param flags `y` to look at one place, `g` to look from one place on
 */
export function compiledPattern(pattern: string, flags: 'y' | 'g'): RegExp {
  return new RegExp(patternSource(pattern), flags);
}

/** The same as text: what the ReDoS check looks at. */
export function patternSource(pattern: string): string {
  return pattern.replace(/~~|[~äöüß…]/g, (sign) => SPELLINGS.get(sign) ?? sign);
}

/** Splits `a|b(?:c|d)|e` at its outer bars. */
function alternatives(source: string): string[] {
  const parts: string[] = [];
  let depth = 0;
  let from = 0;
  for (let i = 0; i < source.length; i += 1) {
    const unit = source.charAt(i);
    if (unit === '\\') i += 1;
    else if (unit === '(') depth += 1;
    else if (unit === ')') depth -= 1;
    else if (unit === '|' && depth === 0) {
      parts.push(source.slice(from, i));
      from = i + 1;
    }
  }
  parts.push(source.slice(from));
  return parts;
}

/** Where the group that opens at `open` ends: the index behind its closing bracket. */
function groupEnd(source: string, open: number): number {
  let depth = 0;
  for (let i = open; i < source.length; i += 1) {
    const unit = source.charAt(i);
    if (unit === '\\') i += 1;
    else if (unit === '(') depth += 1;
    else if (unit === ')') {
      depth -= 1;
      if (depth === 0) return i + 1;
    }
  }
  return source.length;
}

/** More beginnings than this are not worth a bucket. */
const MOST_BEGINNINGS = 600;
const BEGINNING = 3;

interface Element {
  /** What stands there, without its repetition: a letter, a group `(?:…)`, a class `[…]`, or anything else. */
  readonly body: string;
  readonly isOptional: boolean;
  readonly isRepeated: boolean;
  readonly rest: string;
}

function bodyOf(source: string): string {
  if (source.startsWith('(?:')) return source.slice(0, groupEnd(source, 0));
  if (source.startsWith('[')) return source.slice(0, source.indexOf(']') + 1);
  return source.slice(0, source.startsWith('\\') ? 2 : 1);
}

function firstElement(source: string): Element {
  const body = bodyOf(source);
  const behind = source.slice(body.length);
  const repetition = /^(?:[?*+]|\{[0-9,]{1,9}\})\??/.exec(behind)?.[0] ?? '';
  return {
    body,
    isOptional: /^(?:[?*]|\{0)/.test(repetition),
    isRepeated: repetition !== '' && !repetition.startsWith('?'),
    rest: behind.slice(repetition.length),
  };
}

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
