/**
 * Patterns are written as German and English are spelled; this makes them fit the folded text and its usual
 * misspellings: `ü` also matches `ue`, `ß` also `ss` (keyboards without umlauts, Swiss spelling).
 * `~` is a gap of up to 40 characters inside one sentence, `~~` of up to 90, `…` the rest of a word.
 */
const SPELLINGS: readonly (readonly [RegExp, string])[] = [
  [/ä/g, 'ae?'],
  [/ö/g, 'oe?'],
  [/ü/g, 'ue?'],
  [/ß/g, 'ss?'],
  [/~~/g, '[^.!?]{0,90}'],
  [/~/g, '[^.!?]{0,40}'],
  [/…/g, '[a-z]{0,14}'],
];

/** The regular expression behind a pattern of the rules' notation, with the flags that a rule engine needs. */
export function compiledPattern(pattern: string): RegExp {
  return new RegExp(patternSource(pattern), 'g');
}

/** The same as text: what the ReDoS check looks at. */
export function patternSource(pattern: string): string {
  return SPELLINGS.reduce((source, [letter, spelling]) => source.replace(letter, spelling), pattern);
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

/** The beginnings of one alternative, or null where it does not begin with two letters for certain. */
function beginningsOf(source: string): string[] | null {
  if (source.startsWith('(?:')) {
    const end = groupEnd(source, 0);
    if (/^[?*{]/.test(source.slice(end))) return null;
    const found: string[] = [];
    for (const part of alternatives(source.slice(3, end - 1))) {
      const inner = beginningsOf(part);
      if (inner === null) return null;
      found.push(...inner);
    }
    return found;
  }
  const letters = /^[a-z0-9]*/.exec(source)?.[0] ?? '';
  const certain = /^[?*{]/.test(source.slice(letters.length)) ? letters.slice(0, -1) : letters;
  return certain.length < 2 ? null : [certain.slice(0, 3)];
}

/**
 * The first two or three letters with which a match of the pattern must begin, where it begins at a word (`\b…`);
 * null where nothing certain can be said. Lets the engine skip most patterns without running them.
 */
export function firstBeginnings(pattern: string): readonly string[] | null {
  const source = patternSource(pattern);
  if (!source.startsWith('\\b') || alternatives(source).length > 1) return null;
  return beginningsOf(source.slice(2));
}
