/** Makes the same stand-in for the same original, so that who is who stays readable in the copy. */
export interface Pseudonyms {
  /** A word that looks like a name and keeps the initial: "Babor" for "Beispiel", in the case of the original. */
  readonly word: (original: string) => string;
  /** A token of the same length and shape: letters become `a` or `A`, digits `0`, a number at the end tells them apart. */
  readonly token: (original: string) => string;
  /** `person-3`. */
  readonly slug: (original: string) => string;
  /** `host-2.example`. */
  readonly host: (original: string) => string;
  /** `person-3@example.org`. */
  readonly address: (original: string) => string;
  readonly isPseudonym: (word: string) => boolean;
}

const MIDDLE = 'abo edi ifa ogu uke ala eno ipo oru use ati ovi ewe ima'.split(' ');
const LAST = ['r', 'l', 'n', 's', 'k', 't', 'm', 'p'];

/** The nth invented word; the first 112 are short, the others longer. */
function invented(n: number): string {
  const word = (MIDDLE[n % MIDDLE.length] ?? '') + (LAST[Math.floor(n / MIDDLE.length) % LAST.length] ?? '');
  const round = Math.floor(n / (MIDDLE.length * LAST.length));
  return round === 0 ? word : word + invented(round - 1);
}

/** Begins like the original, because LinkedIn prints "Kim B." beside "Kim Beispiel" and both must stay one person. */
function nameLike(original: string, n: number): string {
  const initial = original.normalize('NFD').charAt(0).toUpperCase();
  return (/[A-Z]/.test(initial) ? initial : 'K') + invented(n);
}

function inCaseOf(original: string, word: string): string {
  if (original.length > 1 && original === original.toUpperCase()) return word.toUpperCase();
  return original === original.toLowerCase() ? word.toLowerCase() : word;
}

function inShapeOf(original: string, n: number): string {
  const shape = [...original.replace(/[A-Z]/g, 'A').replace(/[a-z]/g, 'a').replace(/[0-9]/g, '0')];
  let rest = n;
  for (let i = shape.length - 1; i >= 0 && rest > 0; i -= 1) {
    if (!/[Aa0]/.test(shape[i] ?? '')) continue;
    shape[i] = String(rest % 10);
    rest = Math.floor(rest / 10);
  }
  return shape.join('');
}

export function pseudonyms(): Pseudonyms {
  const made = new Set<string>();
  const numbered = (make: (n: number, original: string) => string, key = (original: string) => original) => {
    const known = new Map<string, number>();
    return (original: string) => {
      const n = known.get(key(original)) ?? known.size + 1;
      known.set(key(original), n);
      const stand = make(n, original);
      made.add(stand.toLowerCase());
      return stand;
    };
  };
  const lower = (original: string) => original.toLowerCase();
  return {
    word: numbered((n, original) => inCaseOf(original, nameLike(original, n - 1)), lower),
    token: numbered((n, original) => inShapeOf(original, n)),
    slug: numbered((n) => `person-${n}`, lower),
    host: numbered((n) => `host-${n}.example`, lower),
    address: numbered((n) => `person-${n}@example.org`, lower),
    isPseudonym: (word) => made.has(word.toLowerCase()),
  };
}
