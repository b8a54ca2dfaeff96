/** Characters that steer a line without being seen: controls, bidi overrides and isolates, zero widths. */
const INVISIBLE =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out
  /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g;

/**
 * A text from anywhere as it may stand in a plain place of a card (titles, labels, buttons, inputs).
 * @param most characters that are shown; the rest becomes an ellipsis
 */
export function plain(text: string, most = 2000): string {
  const clean = text.replace(INVISIBLE, '');
  if (clean.length <= most) return clean;
  const cut = clean.slice(0, most - 1);
  // Half a surrogate pair would show as a box.
  return `${/[\ud800-\udbff]$/.test(cut) ? cut.slice(0, -1) : cut}…`;
}

/**
 * A text from anywhere as it may stand where cards read HTML. Line breaks are kept. The equals sign and quotes go too:
 * Google does not say how its subset of HTML is read.
 */
export function escaped(text: string, most?: number): string {
  return plain(text, most)
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/"/g, '&quot;')
    .replace(/'/g, '&#39;')
    .replace(/\n/g, '<br>');
}
