/**
 * A number for a requester that is the same today and tomorrow, on every machine: two people do not get the same words,
 * one person does not get two versions. 32-bit FNV-1a over UTF-16 units; nothing secret depends on it.
 */
export function variantKey(platform: string | null, name: string): number {
  let hash = 0x811c9dc5;
  const key = `${platform ?? ''}\n${name.normalize('NFC').toLowerCase()}`;
  for (let i = 0; i < key.length; i += 1) {
    hash ^= key.charCodeAt(i);
    hash = Math.imul(hash, 0x01000193);
  }
  // FNV's low bits follow the last letters; one more mixing step spreads them (murmur3's finaliser).
  hash ^= hash >>> 16;
  hash = Math.imul(hash, 0x85ebca6b);
  hash ^= hash >>> 13;
  return hash >>> 0;
}

/** One of several, by the requester's number; null where there is none. */
export function pick<T>(options: readonly T[], key: number): T | null {
  return options.length === 0 ? null : (options[key % options.length] ?? null);
}
