/**
 * Fillers that senders print after a preheader so that no body text follows it in the list of mails, and the marks that
 * turn the direction of writing around a name; none is ever read.
 */
const ALWAYS_EMPTY =
  /[\u034f\u00ad\u200b\u2060\u180e\ufeff\u200e\u200f\u202a-\u202e\u2066-\u2069\u061c\u115f\u1160]/g;

/** Joiners shape letters and emoji between two characters beyond ASCII; next to anything else they are padding. */
const STRAY_JOINER =
  /(^|[\t -\u00ff\u2000-\u200d])[\u200c\u200d]+|[\u200c\u200d]+(?=[\t -\u00ff\u2000-\u200d]|$)/g;

/**
 * A line as a reader sees it: padding characters gone, every kind of space one plain space, trimmed.
 * Joiners inside emoji and words stay: a family emoji is one character to whoever wrote it.
 */
export function visibleText(line: string): string {
  return withoutPadding(line)
    .replace(/[ \t\u00a0\u2000-\u200a\u3000\f\v]+/g, ' ')
    .trim();
}

/** The line without padding characters; its spaces and indentation stay. */
export function withoutPadding(line: string): string {
  if (!/[\u00a0-\uffff]/.test(line)) return line.includes('zwnj') ? withoutNamedJoiner(line) : line;
  const plain = line
    .replace(ALWAYS_EMPTY, '')
    .replace(/[\u00a0\u2007]/g, ' ')
    .replace(STRAY_JOINER, '$1');
  return withoutNamedJoiner(plain);
}

/** LinkedIn's text parts print the name of the joiner that its template left in: `1zwnj000 West Maude Avenue`. */
function withoutNamedJoiner(line: string): string {
  return line.replace(/(\d)&?zwnj;?(?=\d)/g, '$1');
}
