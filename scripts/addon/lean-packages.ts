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

/** Files whose private enums are written as the numbers they are. */
const WITH_ENUMS = ['entities/dist/decode.js', 'htmlparser2/dist/Tokenizer.js', 'htmlparser2/dist/Parser.js'];

/**
 * Names that the HTML parser's classes use among themselves and nothing else in the add-on does: long words, written
 * hundreds of times. The build gives them short ones, as every minifier does with names that do not leave a file.
 */
export const PARSER_INTERNALS =
  /^(?:state(?:After|Before|CDATA|Declaration|In|Named|Numeric|Special|Text)\w*|emit[A-Z]\w+|handle(?:In|Trailing)\w+|sectionStart|sequenceIndex|currentSequence|flushAndEmitLegacyOrReject|foreignContext|isInForeignContext|fastForwardTo|recognizeSelfClosing|entityStart|startEntity|baseState|bufferOffset|getSlice|getInstructionName|htmlMode|decodeMode|decodeTree|entityDecoder|openTagStart|shouldContinue|runConsumed|treeIndex|shiftBuffer|writeIndex|closeCurrentTag|isTagStartChar|isVoidElement|popElement|readTagName|enterTagBody|onopentagend|attribvalue|attribname|tagname|tokenizer|buffers|isSpecial|consumed|lowerCaseTagNames|onprocessinginstruction|oncomment|oncommentend|ondeclaration|oncdata|onselfclosingtag|ontextentity|onopentagname|onattrib\w+|missingSemicolonAfterCharacterReference|absenceOfDigitsInNumericCharacterReference|validateNumericCharacterReference)$/;

/**
 * The packages unpack their table of 2,231 HTML entities while they load, which Apps Script would do on every click, also
 * where no mail is read: here they unpack it at the first `&`. And what TypeScript made of their enums, objects that name
 * every number twice, is heavier than the code that uses them.
 */
export function leanPackages(): Plugin {
  return {
    name: 'lean-packages',
    setup(build) {
      for (const file of new Set([...Object.keys(CHANGES), ...WITH_ENUMS]))
        build.onLoad(
          { filter: new RegExp(`/node_modules/${file.replace(/[./]/g, '[$&]')}$`) },
          ({ path }) => {
            const text = changed(path, CHANGES[file] ?? []);
            return { contents: WITH_ENUMS.includes(file) ? withoutEnums(text) : text, loader: 'js' };
          },
        );
    },
  };
}

function changed(path: string, changes: readonly (readonly [string, string])[]): string {
  let text = readFileSync(path, 'utf8');
  for (const [from, to] of changes) {
    const parts = text.split(from);
    if (parts.length !== 2)
      throw new Error(`${path} no longer holds "${from}" once: see scripts/addon/lean-packages.ts.`);
    text = parts.join(to);
  }
  return text;
}

/** Only where every use of the enum is `Name.Member`; otherwise it stays as it is. */
function withoutEnums(source: string): string {
  let text = source;
  for (const { 0: whole, 1: name = '', 2: body = '' } of source.matchAll(
    /^var (\w+);\n\(function \(\1\) \{\n([^}]*)\}\)\(\1 \|\| \(\1 = \{\}\)\);\n/gm,
  )) {
    const numbers = new Map(
      [...body.matchAll(/\["(\w+)"\] = (\d+)\]/g)].map(([, member = '', number = '']) => [member, number]),
    );
    const without = text
      .replace(whole, '')
      .replace(new RegExp(`\\b${name}\\.(\\w+)`, 'g'), (use, member: string) => numbers.get(member) ?? use);
    if (!new RegExp(`\\b${name}\\b(?=[.\\[])`).test(without)) text = without;
  }
  return text;
}
