const PAIRS = ['„“', '„”', '„"', '“”', '“"', '""', '»«', '«»'];

/** Does the quotation that the first mark opens end with the last, whatever is quoted inside? */
function isOneQuotation(text: string, open: string, close: string): boolean {
  let depth = 0;
  for (const [at, sign] of [...text].entries()) {
    if (sign === open && (open !== close || at === 0)) depth += 1;
    else if (sign === close) depth -= 1;
    if (depth === 0) return at === [...text].length - 1;
  }
  return false;
}

/** A text without the quotation marks that the frame puts around the whole of it. */
export function unquoted(text: string): string {
  const [open, close] = [text.slice(0, 1), text.slice(-1)];
  const around = text.length > 2 && PAIRS.includes(`${open}${close}`);
  return around && isOneQuotation(text, open, close) ? text.slice(1, -1).trim() : text.trim();
}
