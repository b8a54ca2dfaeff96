import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Template } from '../../src/replies/template.ts';
import { problemLine, templateFile } from '../../src/replies/template-file.ts';
import { templatesPage } from './table.ts';

/** All templates of the folder, by name and language. @throws Error naming file, line and slot */
export function templatesIn(folder: string): readonly Template[] {
  const files = readdirSync(folder)
    .filter((file) => file.endsWith('.md'))
    .sort();
  const read = files.map((file) => templateFile(file, readFileSync(join(folder, file), 'utf8')));
  const problems = read.flatMap((one) => one.problems).map((problem) => problemLine(problem, 'en'));
  for (const [i, { template }] of read.entries())
    if (template !== null && files[i] !== `${template.name}.${template.language}.md`)
      problems.push(`${files[i]}:2: the file is not named like its template “${template.name}”.`);
  if (problems.length > 0) throw new Error(problems.join('\n'));
  return read.flatMap(({ template }) => (template === null ? [] : [template]));
}

const OPENS = '{{salutation}}\n\n';
const ENDS = '\n\n{{closing}}';

/** What a template says in one language, as source: how most letters begin and end stands once, in the function `letter`. */
function wordsOf({ title, subject, texts }: Template): string {
  return JSON.stringify([title, subject, texts], (_, value: unknown) => {
    if (typeof value !== 'string' || !value.startsWith(OPENS)) return value;
    const inner = value.endsWith(ENDS) ? value.slice(OPENS.length, -ENDS.length) : '';
    return inner === '' || inner.startsWith(OPENS) ? value : inner;
  });
}

/**
 * The templates as source, both languages of one in a row: the add-on is read whole on every click, so nothing stands twice.
 * @throws Error where a template lacks one language or its languages differ in more than words
 */
function sourceOf(templates: readonly Template[]): string {
  const rows: string[] = [];
  for (let i = 0; i < templates.length; i += 2) {
    const [de, en] = [templates[i], templates[i + 1]];
    const head = (one: Template | undefined) =>
      JSON.stringify([one?.name, one?.advice, one?.categories, one?.moment]);
    if (de?.language !== 'de' || en?.language !== 'en' || head(de) !== head(en))
      throw new Error(`${de?.name}: German and English must stand side by side and agree in all but words.`);
    for (const text of [de, en].flatMap(({ texts }) => Object.values(texts).flat()))
      if (!text.startsWith(OPENS)) throw new Error(`${de.name}: a letter begins with the salutation.`);
    rows.push(`  ...both(${head(de).slice(1, -1)},${wordsOf(de)},${wordsOf(en)}),`);
  }
  return rows.join('\n');
}

/** What the generator writes, as values, so that a test can compare. */
export function generatedFiles(root: string): readonly { readonly path: string; readonly content: string }[] {
  const templates = templatesIn(join(root, 'templates'));
  const module = `// Generated from templates/*.md by scripts/templates.ts: change those, then run \`npm run templates\`.
import type { Template } from './template.ts';

const opens = '{{salutation}}\\n\\n';
const letter = (text: string): string => (text.startsWith(opens) ? text : \`\${opens}\${text}\\n\\n{{closing}}\`);

type Words = readonly [title: string, subject: string, texts: Template['texts']];

function both(
  name: string,
  advice: Template['advice'],
  categories: Template['categories'],
  moment: Template['moment'],
  ...words: readonly [de: Words, en: Words]
): Template[] {
  return words.map(([title, subject, texts], i) => ({
    name,
    title,
    advice,
    categories,
    moment,
    subject,
    language: i === 0 ? 'de' : 'en',
    texts: Object.fromEntries(Object.entries(texts).map(([form, list]) => [form, list.map(letter)])),
  }));
}

export const TEMPLATES: readonly Template[] = [
${sourceOf(templates)}
];
`;
  return [
    { path: join(root, 'src/replies/templates.generated.ts'), content: module },
    { path: join(root, 'docs/templates.md'), content: templatesPage(templates) },
  ];
}
