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

/**
 * The text in lower case, without diacritics, with plain quotes, dashes and spaces: **one unit for one unit**,
 * so that a span found in the folded text is the same span of the original.
 * Patterns run on this without flags: JavaScript's `\b` and `\w` miss words that begin or end in ä, ö, ü, ß.
 */
export function fold(text: string): string {
  let folded = '';
  for (let i = 0; i < text.length; i += 1) {
    const unit = text.charAt(i);
    const code = text.charCodeAt(i);
    if (code >= 0x61 && code <= 0x7a) folded += unit;
    else if (code >= 0x41 && code <= 0x5a) folded += String.fromCharCode(code + 32);
    else if (code < 0x80) folded += unit === '`' ? "'" : unit;
    else folded += foldUnit(unit);
  }
  return folded;
}
