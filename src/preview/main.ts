import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Localised } from '../text/localised.ts';
import type { PageLanguage } from './contract.ts';
import { openBrowser } from './open-browser.ts';
import { createPreview } from './preview.ts';
import { startServer } from './server.ts';

const DEFAULT_PORT = 8365;

/** Built into build/preview/, so the package's root lies two folders up. */
const HERE = dirname(fileURLToPath(import.meta.url));
const ROOT = join(HERE, '..', '..');

const SENTENCES = {
  ready: {
    de: (url: string, mails: number) => `Vorschau mit ${mails} Mails: ${url} (Strg+C beendet sie)`,
    en: (url: string, mails: number) => `Preview with ${mails} mails: ${url} (Ctrl+C ends it)`,
  },
  taken: {
    de: (port: number) => `Port ${port} ist belegt, deshalb ein anderer.`,
    en: (port: number) => `Port ${port} is taken, so it is another one.`,
  },
};
const UNBUILT: Localised = {
  de: 'Das Add-on ist noch nicht gebaut. Bitte zuerst: npm run build',
  en: 'The add-on is not built yet. Please run first: npm run build',
};

export interface StartOptions {
  /** mbox files or single mails; the examples where there are none. */
  readonly files: readonly string[];
  /** null for the usual port. A port that is taken is replaced by a free one. */
  readonly port: number | null;
  /** Open the user's browser, where there is one. */
  readonly open: boolean;
  readonly language: PageLanguage;
}

/**
 * Starts the preview and prints its address; it runs until the process ends.
 * @returns why it could not start; null while it runs
 */
export async function startPreview(options: StartOptions): Promise<Localised | null> {
  const { files, open, language } = options;
  const example = join(ROOT, 'examples', 'inbox.mbox');
  const paths = files.length > 0 ? files : existsSync(example) ? [example] : [];
  const seed: Buffer[] = [];
  for (const path of paths) {
    try {
      seed.push(readFileSync(path));
    } catch {
      return { de: `${path} lässt sich nicht lesen.`, en: `${path} cannot be read.` };
    }
  }
  const code = join(ROOT, 'dist', 'Code.js');
  const manifest = join(ROOT, 'dist', 'appsscript.json');
  if (!existsSync(code) || !existsSync(manifest)) return UNBUILT;
  const preview = createPreview({
    code: readFileSync(code, 'utf8'),
    manifest: readFileSync(manifest, 'utf8'),
    seed,
    language,
  });
  const wanted = options.port ?? DEFAULT_PORT;
  const server = await startServer(preview, HERE, wanted);
  if (wanted !== 0 && server.port !== wanted) process.stderr.write(`${SENTENCES.taken[language](wanted)}\n`);
  process.stdout.write(`${SENTENCES.ready[language](server.url, preview.mailbox.state.messages.size)}\n`);
  if (open) openBrowser(server.url);
  return null;
}
