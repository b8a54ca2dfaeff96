const PLAIN: Readonly<Record<string, string>> = {
  ß: 's',
  ẞ: 's',
  æ: 'a',
  œ: 'o',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ı: 'i',
  '‘': "'",
  '’': "'",
  '‚': "'",
  '‛': "'",
  '`': "'",
  '´': "'",
  '“': '"',
  '”': '"',
  '„': '"',
  '«': '"',
  '»': '"',
  '‹': "'",
  '›': "'",
  '‐': '-',
  '‑': '-',
  '‒': '-',
  '–': '-',
  '—': '-',
  '―': '-',
  '\u00a0': ' ',
  '\u2009': ' ',
  '\u202f': ' ',
};

/** Folds one UTF-16 code unit; anything that would change its length stays as it is. */
function foldUnit(unit: string): string {
  const plain = PLAIN[unit];
  if (plain !== undefined) return plain;
  const lower = unit.toLowerCase();
  const base = lower.normalize('NFD').charAt(0);
  return PLAIN[base] ?? (base.length === 1 ? base : unit);
}

/** Units that were folded before: a text has few different ones, and normalising costs more than all the rest. */
const foldedBefore = new Map<string, string>();

function folded(unit: string): string {
  const known = foldedBefore.get(unit);
  if (known !== undefined) return known;
  const fresh = foldUnit(unit);
  foldedBefore.set(unit, fresh);
  return fresh;
}

/** A run of ASCII, which lower case folds as a whole, or any other single unit; the backtick is a quote. */
const RUN = /[^`\u0080-\uffff]+|[`\u0080-\uffff]/g;

/**
 * The text in lower case, without diacritics, with plain quotes, dashes and spaces: **one unit for one unit**,
 * so that a span found in the folded text is the same span of the original.
 * Patterns run on this without flags: JavaScript's `\b` and `\w` miss words that begin or end in ä, ö, ü, ß.
 */
export function fold(text: string): string {
  if (!/[`\u0080-\uffff]/.test(text)) return text.toLowerCase();
  return text.replace(RUN, (run) => (run.length > 1 ? run.toLowerCase() : folded(run)));
}
