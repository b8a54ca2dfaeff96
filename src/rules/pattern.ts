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
