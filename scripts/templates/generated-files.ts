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

/**
 * A template as source. Nearly every letter begins and ends alike, and the add-on is read whole on every click: so these words stand
 * once, in the function `letter`.
 */
function sourceOf(template: Template): string {
  return JSON.stringify(template).replace(
    /"\{\{salutation\}\}\\n\\n((?:[^"\\]|\\.)*)\\n\\n\{\{closing\}\}"/g,
    'letter("$1")',
  );
}

/** What the generator writes, as values, so that a test can compare. */
export function generatedFiles(root: string): readonly { readonly path: string; readonly content: string }[] {
  const templates = templatesIn(join(root, 'templates'));
  const rows = templates.map((template) => `  ${sourceOf(template)},`).join('\n');
  const module = `// Generated from templates/*.md by scripts/templates.ts: change those, then run \`npm run templates\`.
import type { Template } from './template.ts';

const letter = (text: string): string => \`{{salutation}}\\n\\n\${text}\\n\\n{{closing}}\`;

export const TEMPLATES: readonly Template[] = [
${rows}
];
`;
  return [
    { path: join(root, 'src/replies/templates.generated.ts'), content: module },
    { path: join(root, 'docs/templates.md'), content: templatesPage(templates) },
  ];
}
