import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type AnyNode, parse } from 'acorn';
import { transformSync } from 'esbuild';

/** A regular expression of the repository and where it stands. */
export interface RegexSource {
  readonly source: string;
  readonly flags: string;
  readonly where: string;
}

/** Rooms without side effects at load: what they build from parts while loading is caught in the constructor. */
const CORE = ['text', 'mail', 'platforms', 'rules', 'judgement', 'replies', 'memory', 'triage'];

/** Files that build a pattern from a value at every call, each with one that stands for all of them. */
const BUILT_PER_CALL: Readonly<Record<string, readonly RegexSource[]>> = {
  'src/rules/pattern.ts': [],
  'src/cli/anonymise/text.ts': [
    {
      source: String.raw`(?<![\p{L}\p{M}\p{N}])(?:Ida\s{1,4}Nobody|Ida)(?![\p{L}\p{M}\p{N}])`,
      flags: 'gu',
      where: 'src/cli/anonymise/text.ts',
    },
  ],
  'src/preview/gmail/batch.ts': [
    { source: '^Content-Type:[ \\t]*(.*)$', flags: 'im', where: 'src/preview/gmail/batch.ts' },
  ],
};

function codeFiles(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name).replaceAll('\\', '/'))
    .sort();
}

function visit(node: unknown, found: (node: AnyNode) => void): void {
  if (Array.isArray(node)) for (const item of node) visit(item, found);
  else if (typeof node === 'object' && node !== null) {
    if ('type' in node && typeof node.type === 'string') found(node as AnyNode);
    for (const [key, value] of Object.entries(node)) if (key !== 'regex') visit(value, found);
  }
}

function regexesIn(file: string): RegexSource[] {
  const { code } = transformSync(readFileSync(file, 'utf8'), {
    loader: 'ts',
    target: 'es2022',
    format: 'esm',
  });
  const regexes: RegexSource[] = [];
  visit(parse(code, { ecmaVersion: 2022, sourceType: 'module' }), (node) => {
    if (node.type === 'Literal' && node.regex !== undefined && node.regex !== null)
      regexes.push({ source: node.regex.pattern, flags: node.regex.flags, where: file });
    const isBuilt = node.type === 'NewExpression' || node.type === 'CallExpression';
    if (!isBuilt || node.callee.type !== 'Identifier' || node.callee.name !== 'RegExp') return;
    const [source, flags] = node.arguments;
    if (source?.type === 'Literal' && typeof source.value === 'string')
      regexes.push({
        source: source.value,
        flags: flags?.type === 'Literal' ? String(flags.value) : '',
        where: file,
      });
    else if (!CORE.includes(file.split('/')[1] ?? '') && BUILT_PER_CALL[file] === undefined)
      throw new Error(`${file} builds a regular expression that nobody can check. Write it as a literal.`);
  });
  return regexes;
}

/** What the core builds with `new RegExp(…)` while its files are loaded. */
async function regexesBuiltAtLoad(): Promise<RegexSource[]> {
  const built: RegexSource[] = [];
  const plain = globalThis.RegExp;
  for (const file of CORE.flatMap((room) => codeFiles(`src/${room}`))) {
    globalThis.RegExp = new Proxy(plain, {
      construct(target, [source, flags]: [unknown, unknown]) {
        const regex = new target(source as string, flags as string | undefined);
        built.push({ source: regex.source, flags: regex.flags, where: file });
        return regex;
      },
    });
    try {
      await import(pathToFileURL(file).href);
    } finally {
      globalThis.RegExp = plain;
    }
  }
  return built;
}

/** Every regular expression of `src`: literals, built ones, and what the rules' notation becomes. Each once. */
export async function regexSources(): Promise<RegexSource[]> {
  const fromCode = [
    ...(await regexesBuiltAtLoad()),
    ...codeFiles('src').flatMap(regexesIn),
    ...Object.values(BUILT_PER_CALL).flat(),
  ];
  const { patternSource } = await import('../../src/rules/pattern.ts');
  const { TEXT_RULES } = await import('../../src/rules/text-rules.ts');
  const fromRules = TEXT_RULES.flatMap((rule) =>
    [...rule.patterns, ...(rule.unless ?? [])].map((pattern) => ({
      source: patternSource(pattern),
      flags: '',
      where: `rule ${rule.id}`,
    })),
  );
  const unique = new Map<string, RegexSource>();
  for (const regex of [...fromCode, ...fromRules]) unique.set(`/${regex.source}/${regex.flags}`, regex);
  return [...unique.values()];
}
