import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Command } from 'commander';
import type { Localised, UiLanguage } from '../../text/localised.ts';
import type { Cli } from '../cli.ts';
import { Failure, wrongUse } from '../failure.ts';
import { PREVIEW } from '../texts/preview.ts';

/** The built preview. Shells never import each other: this one runs what the build made of the other. */
const BUILT = new URL('../preview/main.js', import.meta.url);

interface BuiltPreview {
  startPreview(options: {
    readonly files: readonly string[];
    readonly port: number | null;
    readonly open: boolean;
    readonly language: UiLanguage;
  }): Promise<Localised | null>;
}

interface Options {
  readonly port?: string;
  readonly open: boolean;
}

function portOf(given: string | undefined): number | null {
  if (given === undefined) return null;
  const port = Number(given);
  if (/^\d{1,5}$/.test(given) && port <= 65_535) return port;
  throw wrongUse({
    de: '--port braucht eine Zahl von 0 bis 65535.',
    en: '--port needs a number from 0 to 65535.',
  });
}

async function start(files: readonly string[], options: Options, cli: Cli): Promise<void> {
  const port = portOf(options.port);
  if (!existsSync(fileURLToPath(BUILT)))
    throw new Failure({
      de: 'Die Vorschau ist noch nicht gebaut. Bitte zuerst: npm run build',
      en: 'The preview is not built yet. Please run first: npm run build',
    });
  const { startPreview } = (await import(BUILT.href)) as BuiltPreview;
  const complaint = await startPreview({ files, port, open: options.open, language: cli.language });
  if (complaint !== null) throw new Failure(complaint);
}

/** `vorzimmer preview [FILE...]` */
export function command(cli: Cli): Command {
  const texts = PREVIEW[cli.language];
  return new Command('preview')
    .description(texts.description)
    .argument('[file...]', texts.fileArgument)
    .option('--port <number>', texts.options.port)
    .option('--no-open', texts.options.noOpen)
    .action((files: string[], options: Options) => start(files, options, cli));
}
