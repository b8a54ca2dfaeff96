const wordsOf = (line: string): readonly string[] => line.split(/\s+/).filter((word) => word !== '');

/** After how many words each line ends. */
function breaksOf(text: string): ReadonlySet<number> {
  let count = 0;
  return new Set(
    text.split('\n').map((line) => {
      count += wordsOf(line).length;
      return count;
    }),
  );
}

/** Text parts are wrapped at 70 to 78 columns, some narrower; there one break alone proves nothing. */
const NARROW = 55;
const NARROWEST = 50;
const WIDEST = 80;

/**
 * Did a machine break the lines of a text part at one width? Where it did, no line had room for the next word; breaks
 * that the other part has too are the writer's.
 * @param other the same words as the other part prints them
 */
export function isHardWrapped(text: string, other: string): boolean {
  const own = breaksOf(other);
  const lines = text.split('\n');
  let count = 0;
  const wrapped = lines.flatMap((line, at) => {
    count += wordsOf(line).length;
    const [next] = wordsOf(lines[at + 1] ?? '');
    return line.trim() === '' || next === undefined || own.has(count) ? [] : [{ line, next }];
  });
  const width = Math.max(...wrapped.map(({ line }) => line.length), 0);
  return (
    width >= (wrapped.length > 1 ? NARROWEST : NARROW) &&
    width <= WIDEST &&
    wrapped.every(({ line, next }) => line.length + 1 + next.length > width)
  );
}
