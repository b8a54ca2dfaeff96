/** Builds everything that `npm ci` promises: the command line and the preview into build/, the add-on into dist/. */
import { rmSync } from 'node:fs';
import { build } from 'esbuild';
import pkg from '../package.json' with { type: 'json' };
import { buildAddon } from './addon/bundle.ts';
import { precomputed } from './addon/precomputed.ts';
import { buildPreview } from './build-preview.ts';

rmSync('build', { recursive: true, force: true });

/** Packages of many small modules: Node takes longer to find and read 120 files than to run what is used of them. */
const MADE_OF_MANY_FILES: readonly string[] = [
  'zod',
  'htmlparser2',
  'string-width',
  'mailparser',
  'libmime',
  'iconv-lite',
];

/** Some of them are CommonJS and ask for Node's own modules by `require`, which a module has to make for itself. */
const REQUIRE =
  "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);";

// Code splitting keeps `vorzimmer --version` from loading what it does not need; the other packages stay outside, as npm
// has installed them.
await build({
  entryPoints: { main: 'src/cli/main.ts', 'mail-worker': 'src/cli/mail-worker.ts' },
  outdir: 'build/cli',
  bundle: true,
  splitting: true,
  external: Object.keys(pkg.dependencies).filter((name) => !MADE_OF_MANY_FILES.includes(name)),
  format: 'esm',
  platform: 'node',
  target: 'node20',
  // A command begins from nothing as well.
  plugins: [precomputed()],
  banner: { js: `#!/usr/bin/env node\n${REQUIRE}` },
  logLevel: 'warning',
});

await buildAddon('dist');
await buildPreview('build/preview');
