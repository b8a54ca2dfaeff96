/**
 * Turns templates/*.md into src/replies/templates.generated.ts (the core has no file system) and docs/templates.md.
 * `tsx scripts/templates.ts` writes both; test/replies/generated.test.ts proves that they are current.
 */
import { writeFileSync } from 'node:fs';
import { generatedFiles } from './templates/generated-files.ts';

for (const { path, content } of generatedFiles(process.cwd())) writeFileSync(path, content);
