import { copyFileSync, mkdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { build } from 'esbuild';

const require = createRequire(import.meta.url);

/** Builds the preview: its server for Node and its page for the browser, side by side in one folder. */
export async function buildPreview(folder: string): Promise<void> {
  mkdirSync(folder, { recursive: true });
  await Promise.all([
    build({
      entryPoints: { main: 'src/preview/main.ts' },
      outdir: folder,
      bundle: true,
      packages: 'external',
      format: 'esm',
      platform: 'node',
      target: 'node20',
      logLevel: 'warning',
    }),
    build({
      entryPoints: { page: 'src/preview/page/page.css' },
      outdir: folder,
      bundle: true,
      external: ['/roboto-*'],
      logLevel: 'warning',
    }),
    build({
      entryPoints: { page: 'src/preview/page/main.ts' },
      outdir: folder,
      bundle: true,
      format: 'esm',
      platform: 'browser',
      target: 'es2022',
      logLevel: 'warning',
    }),
  ]);
  copyFileSync('src/preview/page/index.html', join(folder, 'index.html'));
  copyFileSync('assets/logo.png', join(folder, 'logo.png'));
  for (const weight of [400, 500, 700])
    copyFileSync(
      require.resolve(`@fontsource/roboto/files/roboto-latin-${weight}-normal.woff2`),
      join(folder, `roboto-${weight}.woff2`),
    );
}
