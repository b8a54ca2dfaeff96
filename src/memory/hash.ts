const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

function fnv1a(text: string, start: number): number {
  let hash = start;
  for (let i = 0; i < text.length; i += 1) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return hash >>> 0;
}

/** A number from 0 to below `most` for a text, the same on every machine. */
export function spread(text: string, most: number): number {
  const hash = fnv1a(text, 0x811c9dc5);
  return ((hash ^ (hash >>> 15)) >>> 0) % most;
}

/**
 * A text as `length` characters of six bits each (at most 10): enough to recognise it, too little to read it back.
 * Eight characters are 48 bits: among 10,000 requesters and 10,000 correspondents a false match has a chance of 1 in 2.8 million.
 */
export function digest(text: string, length: number): string {
  const halves = [fnv1a(text, 0x811c9dc5), fnv1a(`${text}\n`, 0x2f0b4a87)];
  let result = '';
  for (let i = 0; i < length; i += 1) {
    const half = halves[i % 2] ?? 0;
    result += ALPHABET.charAt((half >>> (6 * Math.floor(i / 2))) & 63);
  }
  return result;
}
