import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import type { RegexSource } from './regex-sources.ts';

/**
 * `safe`: recheck proved linear time. `bounded`: without any unbounded repetition, so linear by construction, and
 * proved safe with its bounds shortened (the checker unrolls bounds: it runs out of time on long ones or takes a long
 * bound for an endless one). What long bounds cost in practice is measured by `npm run bench:judge`.
 */
export type RedosVerdict = 'safe' | 'bounded' | 'vulnerable' | 'unknown';

const FILE = 'scripts/redos-verdicts.json';

/** Patterns are long; their hash is the key, so that any change of a pattern asks for a new verdict. */
export function redosKey({ source, flags }: RegexSource): string {
  return createHash('sha256').update(`/${source}/${flags}`).digest('hex').slice(0, 20);
}

export function storedVerdicts(): Record<string, RedosVerdict> {
  return existsSync(FILE) ? (JSON.parse(readFileSync(FILE, 'utf8')) as Record<string, RedosVerdict>) : {};
}

/** Keeps the verdicts of the patterns that still exist, sorted, one a line. */
export function storeVerdicts(verdicts: Readonly<Record<string, RedosVerdict>>): void {
  const lines = Object.entries(verdicts)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, verdict]) => `  "${key}": "${verdict}"`);
  writeFileSync(FILE, `{\n${lines.join(',\n')}\n}\n`);
}

export interface RedosComplaint {
  readonly regex: RegexSource;
  readonly verdict: RedosVerdict | null;
}

/** Patterns that nobody checked, or that are not known to be safe. */
export function redosComplaints(
  regexes: readonly RegexSource[],
  verdicts: Readonly<Record<string, RedosVerdict>>,
): RedosComplaint[] {
  return regexes
    .map((regex) => ({ regex, verdict: verdicts[redosKey(regex)] ?? null }))
    .filter(({ verdict }) => verdict !== 'safe' && verdict !== 'bounded');
}
