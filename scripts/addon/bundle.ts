import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { build } from 'esbuild';
import { ENTRY_POINTS } from '../../src/addon/entry-points.ts';
import { leanPackages, PARSER_INTERNALS } from './lean-packages.ts';
import { manifestFrom } from './manifest.ts';
import { precomputed } from './precomputed.ts';

const GLOBAL = 'Vorzimmer';

/**
 * Builds the add-on: exactly the two files that clasp pushes or a person pastes.
 * Apps Script calls functions by their name at the top level, so each entry point gets a written-out stub that no
 * minifier can rename; ES2020 because its V8 refuses private and static fields.
 */
export async function buildAddon(outdir: string): Promise<void> {
  const stubs = Object.keys(ENTRY_POINTS)
    .map((name) => `function ${name}(event){return ${GLOBAL}.run("${name}",event)}`)
    .join('\n');
  const result = await build({
    entryPoints: ['src/addon/main.ts'],
    bundle: true,
    write: false,
    format: 'iife',
    globalName: GLOBAL,
    target: 'es2020',
    platform: 'neutral',
    mainFields: ['module', 'main'],
    minify: true,
    mangleProps: PARSER_INTERNALS,
    // Umlauts as they are: the templates are a third smaller than with \u escapes.
    charset: 'utf8',
    legalComments: 'none',
    plugins: [precomputed(), leanPackages()],
    footer: { js: stubs },
    logLevel: 'warning',
  });
  const [code] = result.outputFiles;
  if (code === undefined) throw new Error('esbuild gave no file.');
  const manifest = manifestFrom('appsscript.json', process.env.VORZIMMER_LOGO_URL ?? null);
  rmSync(outdir, { recursive: true, force: true });
  mkdirSync(outdir, { recursive: true });
  writeFileSync(`${outdir}/Code.js`, code.contents);
  writeFileSync(`${outdir}/appsscript.json`, `${JSON.stringify(manifest, null, 2)}\n`);
}
