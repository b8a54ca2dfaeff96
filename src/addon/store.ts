/**
 * UserProperties as a store of texts of any length: 9 KB a value, so a text lies in pieces. Everything is written as
 * ASCII, so that a character is a byte and no piece can grow behind our back.
 */

/** Characters of a piece; the limit of 9 KB counts the key too. */
const PIECE = 8500;

/** What is needed of a store of properties. */
export interface PropertyStore {
  setProperties(entries: { [key: string]: string }): unknown;
}

/** What is stored under a name, null where nothing is. */
export function readText(all: Readonly<Record<string, string>>, name: string): string | null {
  const first = all[name];
  if (first === undefined) return null;
  const bar = first.indexOf('|');
  const pieces = Number(first.slice(0, bar));
  let text = first.slice(bar + 1);
  for (let piece = 1; piece < pieces; piece += 1) text += all[`${name}.${piece}`] ?? '';
  return text;
}

/** The value of stored JSON; undefined where it is damaged, null where nothing is stored. */
export function readJson(all: Readonly<Record<string, string>>, name: string): unknown {
  const text = readText(all, name);
  if (text === null) return null;
  try {
    const value: unknown = JSON.parse(text);
    return value;
  } catch {
    return undefined;
  }
}

/** The entries to write for a value. */
export function entriesFor(name: string, value: unknown): Readonly<Record<string, string>> {
  const text = JSON.stringify(value).replace(
    /[\u007f-\uffff]/g,
    (character) => `\\u${`000${character.charCodeAt(0).toString(16)}`.slice(-4)}`,
  );
  const pieces = Math.max(1, Math.ceil(text.length / PIECE));
  const entries: Record<string, string> = { [name]: `${pieces}|${text.slice(0, PIECE)}` };
  for (let piece = 1; piece < pieces; piece += 1)
    entries[`${name}.${piece}`] = text.slice(piece * PIECE, (piece + 1) * PIECE);
  return entries;
}

/** Writes what differs from what is stored; one call where anything does, none where nothing does. */
export function writeChanged(
  properties: PropertyStore,
  stored: Readonly<Record<string, string>>,
  entries: Readonly<Record<string, string>>,
): void {
  const changed = Object.entries(entries).filter(([key, value]) => stored[key] !== value);
  if (changed.length > 0) properties.setProperties(Object.fromEntries(changed));
}
