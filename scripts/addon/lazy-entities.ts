import { readFileSync } from 'node:fs';
import type { Plugin } from 'esbuild';

/** What is changed in which file of the packages. Each text must stand there exactly once, or the build fails. */
const CHANGES: Readonly<Record<string, readonly (readonly [from: string, to: string])[]>> = {
  'entities/dist/generated/decode-data-html.js': [
    [
      'export const htmlDecodeTree = /* #__PURE__ */ decodeTrieDict(',
      'let tree;\nexport const htmlDecodeTree = () => tree ??= decodeTrieDict(',
    ],
  ],
  'entities/dist/decode.js': [['const decodeTree = htmlDecodeTree;', 'const decodeTree = htmlDecodeTree();']],
  'htmlparser2/dist/Tokenizer.js': [
    [
      'this.entityDecoder = new EntityDecoder(xmlMode ? xmlDecodeTree : htmlDecodeTree, (cp, consumed) => this.emitCodePoint(cp, consumed));',
      '',
    ],
    [
      'this.entityDecoder.startEntity(',
      '(this.entityDecoder ??= new EntityDecoder(this.xmlMode ? xmlDecodeTree : htmlDecodeTree(), (cp, consumed) => this.emitCodePoint(cp, consumed))).startEntity(',
    ],
  ],
};

/**
 * The packages unpack their table of 2,231 HTML entities while they load, which Apps Script would do on every click, also
 * where no mail is read. Here they unpack it at the first `&`.
 */
export function lazyEntities(): Plugin {
  return {
    name: 'lazy-entities',
    setup(build) {
      for (const [file, changes] of Object.entries(CHANGES))
        build.onLoad(
          { filter: new RegExp(`/node_modules/${file.replace(/[./]/g, '[$&]')}$`) },
          ({ path }) => ({
            contents: changed(path, changes),
            loader: 'js',
          }),
        );
    },
  };
}

function changed(path: string, changes: readonly (readonly [string, string])[]): string {
  let text = readFileSync(path, 'utf8');
  for (const [from, to] of changes) {
    const parts = text.split(from);
    if (parts.length !== 2)
      throw new Error(`${path} no longer holds "${from}" once: see scripts/addon/lazy-entities.ts.`);
    text = parts.join(to);
  }
  return text;
}
