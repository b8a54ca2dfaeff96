import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { generatedFiles } from '../../scripts/templates/generated-files.ts';

describe('npm run templates', () => {
  it.each(generatedFiles(process.cwd()).map(({ path, content }) => [path, content]))(
    'was run after the last change: %s',
    (path, content) => {
      expect(readFileSync(path, 'utf8')).toBe(content);
    },
  );
});
