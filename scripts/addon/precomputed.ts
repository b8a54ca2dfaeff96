import { resolve } from 'node:path';
import type { Plugin } from 'esbuild';
import { firstBeginnings } from '../../src/rules/pattern.ts';
import { TEXT_RULES } from '../../src/rules/text-rules.ts';

const PATTERN = resolve('src/rules/pattern.ts');

/** Tells the patterns of our rules apart without reading them whole; checked for each build. */
function keyOf(pattern: string): string {
  return `${pattern.length}${pattern.slice(2, 14)}${pattern.slice(-8)}`;
}

/**
 * Apps Script evaluates the whole script on every click, so what can be worked out when building is worked out here: the
 * beginnings of every pattern, which cost more on a cold start than all matching. Patterns that are not of our rules are
 * still read at run time.
 */
export function precomputed(): Plugin {
  return {
    name: 'precomputed',
    setup(build) {
      build.onResolve({ filter: /\/pattern\.ts$/ }, ({ path, importer, resolveDir, namespace }) =>
        namespace !== 'precomputed' && resolve(resolveDir, path) === PATTERN && importer !== ''
          ? { path: PATTERN, namespace: 'precomputed' }
          : undefined,
      );
      build.onLoad({ filter: /.*/, namespace: 'precomputed' }, () => ({
        contents: moduleText(),
        resolveDir: resolve('src/rules'),
        loader: 'ts',
      }));
    },
  };
}

function moduleText(): string {
  const table = new Map<string, string>();
  const patterns = new Set(TEXT_RULES.flatMap(({ patterns: own, unless = [] }) => [...own, ...unless]));
  for (const pattern of patterns) {
    const key = keyOf(pattern);
    if (table.has(key))
      throw new Error(`Two patterns share the key ${key}: make keyOf in ${import.meta.url} longer.`);
    table.set(key, firstBeginnings(pattern)?.join(' ') ?? '');
  }
  return `
    import { firstBeginnings as read } from './pattern.ts';
    export { compiledPattern, patternSource } from './pattern.ts';
    const TABLE = ${JSON.stringify(Object.fromEntries(table))};
    export function firstBeginnings(pattern) {
      const found = TABLE[pattern.length + pattern.slice(2, 14) + pattern.slice(-8)];
      return found === undefined ? read(pattern) : found === '' ? null : found.split(' ');
    }
  `;
}
