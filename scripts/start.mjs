/**
 * `npm start`: builds where a source is newer than the build, then opens the preview. After `npm ci` everything is built.
 * Plain JavaScript, because the loader for TypeScript would take longer than all the rest.
 */
import { execFileSync } from 'node:child_process';
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

const BUILT = ['build/cli/main.js', 'build/preview/main.js', 'dist/Code.js'];
const SOURCES = ['src', 'templates', 'assets', 'scripts', 'package.json', 'appsscript.json'];

/** When a file, or the newest file in a folder, was changed: milliseconds since the epoch; 0 where there is none. */
function changed(path) {
  const found = statSync(path, { throwIfNoEntry: false });
  if (found === undefined) return 0;
  if (!found.isDirectory()) return found.mtimeMs;
  return Math.max(0, ...readdirSync(path).map((name) => changed(join(path, name))));
}

const built = Math.min(...BUILT.map(changed));
if (built < Math.max(...SOURCES.map(changed)))
  execFileSync('npm', ['run', '--silent', 'build'], { stdio: 'inherit' });
process.argv.splice(2, 0, 'preview');
await import('../build/cli/main.js');
