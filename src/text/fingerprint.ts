import { fold } from './fold.ts';

/**
 * A MinHash signature of a text: 48 characters, six bits each, so 48 bytes in any JSON. It tells whether two texts are
 * nearly the same and cannot be turned back into either.
 */
export type Fingerprint = string;

const HASHES = 48;
const ROWS = 3;
const BANDS = HASHES / ROWS;
const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
const BITS = ALPHABET.length;

/** Words that people exchange freely between two copies of a letter; four letters and more carry the text. */
const SMALL_WORD = 3;

/** Below this, honest people write the same sentence ("I would like to add you to my network, best regards"). */
const ENOUGH_WORDS = 10;

/** Hostile texts are long; a letter is not. */
const MOST_CHARACTERS = 8_000;

/** Estimated Jaccard similarity from which two texts are called twins: measured by `npm run bench:twins`. */
const TWINS_FROM = 0.5;

const SALUTATION =
  /(?<![a-z])(?:hallo|hi|hey|hello|dear|liebe|lieber|moin|servus|guten tag|guten morgen|guten abend|sehr geehrte|sehr geehrter|herr|frau|mr|mrs|ms)\.? {1,3}(?:(?:herr|frau|herrn|dr|prof)\.? {1,3}){0,3}[a-z'-]{1,30}(?: [a-z'-]{1,30})?(?=[,.:;!\n-])/g;

function fnv1a(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i += 1) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return hash >>> 0;
}

/** The finaliser of MurmurHash3 over a seeded value: one cheap hash function per seed. */
function mix(value: number, seed: number): number {
  let hash = value ^ Math.imul(seed + 1, 0x9e3779b1);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}

function carryingWords(text: string, names: readonly string[]): readonly string[] {
  const exchanged = new Set(names.flatMap((name) => fold(name).match(/[a-z]+/g) ?? []));
  const body = fold(text.slice(0, MOST_CHARACTERS)).replace(SALUTATION, ' ');
  return (body.match(/[a-z]+/g) ?? []).filter((word) => word.length > SMALL_WORD && !exchanged.has(word));
}

/**
 * The fingerprint of what somebody wrote; null for texts too short to say that a machine sent them.
 * @param names words that differ between two copies of one letter: requester, recipient, companies
 */
export function fingerprintOf(text: string, names: readonly string[]): Fingerprint | null {
  const words = carryingWords(text, names);
  if (words.length < ENOUGH_WORDS) return null;
  const shingles = new Set<number>();
  words.forEach((word, i) => {
    shingles.add(fnv1a(word));
    const next = words[i + 1];
    if (next !== undefined) shingles.add(fnv1a(`${word} ${next}`));
  });
  let fingerprint = '';
  for (let seed = 0; seed < HASHES; seed += 1) {
    let least = 0xffffffff;
    for (const shingle of shingles) least = Math.min(least, mix(shingle, seed));
    fingerprint += ALPHABET.charAt(mix(least, HASHES) % BITS);
  }
  return fingerprint;
}

/** Estimated share of common shingles, 0 to 1, corrected for six-bit hashes that agree by chance. */
export function similarity(a: Fingerprint, b: Fingerprint): number {
  let same = 0;
  for (let i = 0; i < HASHES; i += 1) if (a.charCodeAt(i) === b.charCodeAt(i)) same += 1;
  return Math.max(0, (same / HASHES - 1 / BITS) / (1 - 1 / BITS));
}

/** Are these nearly the same text? */
export function areTwins(a: Fingerprint, b: Fingerprint): boolean {
  return similarity(a, b) >= TWINS_FROM;
}

/** Remembered fingerprints by band: a look-up compares with the few that share three neighbouring hashes. */
export interface TwinIndex {
  readonly fingerprints: Fingerprint[];
  readonly bands: Map<string, number[]>;
}

export function emptyTwinIndex(): TwinIndex {
  return { fingerprints: [], bands: new Map() };
}

function bandsOf(fingerprint: Fingerprint): readonly string[] {
  const bands: string[] = [];
  for (let band = 0; band < BANDS; band += 1)
    bands.push(`${band}${fingerprint.slice(band * ROWS, (band + 1) * ROWS)}`);
  return bands;
}

/** Adds to the index in place (it is a cache, not a value) and returns the number of the entry. */
export function addToIndex(index: TwinIndex, fingerprint: Fingerprint): number {
  const entry = index.fingerprints.push(fingerprint) - 1;
  for (const band of bandsOf(fingerprint)) {
    const entries = index.bands.get(band);
    if (entries === undefined) index.bands.set(band, [entry]);
    else entries.push(entry);
  }
  return entry;
}

/** The numbers of all entries that are nearly the same text, in ascending order. */
export function twinsIn(index: TwinIndex, fingerprint: Fingerprint): readonly number[] {
  const candidates = new Set(bandsOf(fingerprint).flatMap((band) => index.bands.get(band) ?? []));
  return [...candidates]
    .filter((entry) => areTwins(index.fingerprints[entry] ?? '', fingerprint))
    .sort((a, b) => a - b);
}
