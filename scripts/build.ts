/** Builds everything that `npm ci` promises: the command line and the preview into build/, the add-on into dist/. */
import { rmSync } from 'node:fs';
import { build } from 'esbuild';
import { buildAddon } from './addon/bundle.ts';
import { buildPreview } from './build-preview.ts';

rmSync('build', { recursive: true, force: true });

// Code splitting keeps `vorzimmer --version` from loading what it does not need;
// packages stay outside, so that npm's lockfile remains the one place that names versions.
await build({
  entryPoints: { main: 'src/cli/main.ts', 'mail-worker': 'src/cli/mail-worker.ts' },
  outdir: 'build/cli',
  bundle: true,
  splitting: true,
  packages: 'external',
  format: 'esm',
  platform: 'node',
  target: 'node20',
  banner: { js: '#!/usr/bin/env node' },
  logLevel: 'warning',
});

await buildAddon('dist');
await buildPreview('build/preview');
