/**
 * A dictionary that need not be unpacked: entries as text, in one string for each first two letters of their keys, without
 * those letters: `{ ba: '|um:tree|ll:ball|' }`. The add-on begins afresh with every click and then asks for a few of
 * thousands of entries; making a map of all of them took longer than judging the message.
 */
export type WordTable = Readonly<Record<string, string>>;

/** @param entries keys without `:` and `|`, values without `|`; a key that comes again is not found */
export function wordTable(entries: Iterable<readonly [key: string, value: string]>): WordTable {
  const table: Record<string, string> = {};
  for (const [key, value] of entries) {
    const letters = key.slice(0, 2);
    table[letters] = `${table[letters] ?? '|'}${key.slice(2)}:${value}|`;
  }
  return table;
}

/** The value of a key, null where the table does not hold it. */
export function valueIn(table: WordTable, key: string): string | null {
  const entries = table[key.slice(0, 2)];
  if (entries === undefined) return null;
  const rest = `|${key.slice(2)}:`;
  const at = entries.indexOf(rest);
  if (at < 0) return null;
  const from = at + rest.length;
  return entries.slice(from, entries.indexOf('|', from));
}
