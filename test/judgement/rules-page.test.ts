import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { rulesPage } from '../../scripts/lib/rules-page.ts';

it('docs/rules.md is what the rules say (npm run docs:rules)', async () => {
  expect(readFileSync('docs/rules.md', 'utf8')).toBe(await rulesPage());
});
