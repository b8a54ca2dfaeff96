/** `npm run docs:rules` writes docs/rules.md from the rules themselves. */
import { writeFileSync } from 'node:fs';
import { rulesPage } from './lib/rules-page.ts';

writeFileSync('docs/rules.md', await rulesPage());
