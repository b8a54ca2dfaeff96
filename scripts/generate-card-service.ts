/**
 * Reads Google's CardService out of the type package and writes the table that the strict fake obeys.
 * Run it after an update of @types/google-apps-script: `npx tsx scripts/generate-card-service.ts`.
 * The parser is oxc's, through rolldown, which vitest brings anyway: TypeScript 7 has no JavaScript API.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';
import { parseAst } from 'rolldown/parseAst';

const TARGET = 'src/preview/apps-script/card-service.generated.ts';

interface Node {
  readonly type: string;
  readonly [key: string]: unknown;
}

const asNode = (value: unknown): Node => value as Node;
const asNodes = (value: unknown): readonly Node[] => value as readonly Node[];
const nameOf = (node: Node): string => String(asNode(node.id ?? node.key).name);

/** The short name of a type: `string`, `Action`, `Button[]`, `{string}` for a table of strings. */
function typeName(annotation: unknown): string {
  const type = asNode(annotation);
  switch (type.type) {
    case 'TSTypeAnnotation':
      return typeName(type.typeAnnotation);
    case 'TSStringKeyword':
      return 'string';
    case 'TSNumberKeyword':
      return 'number';
    case 'TSBooleanKeyword':
      return 'boolean';
    case 'TSVoidKeyword':
      return 'void';
    case 'TSAnyKeyword':
      return 'any';
    case 'TSArrayType':
      return `${typeName(type.elementType)}[]`;
    case 'TSTypeLiteral':
      return '{string}';
    case 'TSTypeReference': {
      const name = asNode(type.typeName);
      return String(name.type === 'TSQualifiedName' ? asNode(name.right).name : name.name);
    }
    default:
      throw new Error(`The type package uses a type that this script does not know: ${type.type}`);
  }
}

/** Every interface with its methods and every enum with its members, as TypeScript source. */
export function cardServiceSource(declarations: string): string {
  const file = parseAst(declarations, { lang: 'dts' }) as unknown as Node;
  const outer = asNode(asNodes(file.body).find((node) => node.type === 'TSModuleDeclaration'));
  const inner = asNode(asNodes(asNode(outer.body).body)[0]);
  const types: Record<string, Record<string, readonly [readonly string[], string]>> = {};
  const enums: Record<string, readonly string[]> = {};
  for (const statement of asNodes(asNode(inner.body).body)) {
    const node = statement.type === 'ExportNamedDeclaration' ? asNode(statement.declaration) : statement;
    if (node.type === 'TSEnumDeclaration') {
      enums[nameOf(node)] = asNodes(asNode(node.body).members).map(nameOf);
    } else if (node.type === 'TSInterfaceDeclaration') {
      const methods: Record<string, readonly [readonly string[], string]> = {};
      for (const member of asNodes(asNode(node.body).body)) {
        if (member.type !== 'TSMethodSignature') continue;
        const parameters = asNodes(member.params).map((parameter) => typeName(parameter.typeAnnotation));
        methods[nameOf(member)] = [parameters, typeName(member.returnType)];
      }
      types[nameOf(node)] = methods;
    }
  }
  const version = JSON.parse(readFileSync(packageFile('package.json'), 'utf8')).version;
  return [
    `// Written by scripts/generate-card-service.ts from @types/google-apps-script ${version}. Do not edit.`,
    '',
    '/** Type -> method -> [types of its parameters, type of its result]. */',
    'export const TYPES: Readonly<Record<string, Readonly<Record<string, readonly [readonly string[], string]>>>> =',
    `  ${JSON.stringify(types, null, 1).replace(/\[\s+\[([^\]]*)\],\s+("[^"]*")\s+\]/g, (_, a, b) => `[[${a.replace(/\s+/g, ' ').trim()}], ${b}]`)};`,
    '',
    '/** Enum -> names of its values. */',
    'export const ENUMS: Readonly<Record<string, readonly string[]>> =',
    `  ${JSON.stringify(enums, null, 1)};`,
    '',
  ].join('\n');
}

function packageFile(name: string): string {
  return createRequire(import.meta.url).resolve(`@types/google-apps-script/${name}`);
}

/** What the type package of this checkout gives. */
export function currentSource(): string {
  return cardServiceSource(readFileSync(packageFile('google-apps-script.card-service.d.ts'), 'utf8'));
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) writeFileSync(TARGET, currentSource());
