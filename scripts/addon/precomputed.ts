import { resolve } from 'node:path';
import type { Plugin } from 'esbuild';
import * as wordTables from '../../src/judgement/word-tables.ts';
import { textRuleIndex } from '../../src/rules/text-rule-index.ts';

/**
 * Apps Script evaluates the whole script on every click, so what can be worked out when building is worked out here. Of
 * these files, the functions named are bundled as functions that give what they give now: plain data.
 */
const WORKED_OUT: Readonly<Record<string, Readonly<Record<string, () => unknown>>>> = {
  'src/rules/text-rule-index.ts': { textRuleIndex },
  'src/judgement/word-tables.ts': { ...wordTables },
};

/** Bundles the results of {@link WORKED_OUT} instead of the code that works them out. */
export function precomputed(): Plugin {
  return {
    name: 'precomputed',
    setup(build) {
      for (const [file, functions] of Object.entries(WORKED_OUT)) {
        const path = resolve(file);
        build.onLoad({ filter: new RegExp(`${file.replace(/[./]/g, '[$&]')}$`) }, (args) =>
          args.path === path ? { contents: moduleText(functions), loader: 'js' } : undefined,
        );
      }
    },
  };
}

/** Made at the first call: a click that judges nothing does not pay for it. */
function moduleText(functions: Readonly<Record<string, () => unknown>>): string {
  return Object.entries(functions)
    .map(
      ([name, make]) =>
        `let ${name}Made;\nexport const ${name} = () => (${name}Made ??= ${JSON.stringify(make())});`,
    )
    .join('\n');
}
