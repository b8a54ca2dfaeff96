import { existsSync, writeFileSync } from 'node:fs';
import { Command } from 'commander';
import type { Mail } from '../../mail/mail.ts';
import { emptyMemory } from '../../memory/memory.ts';
import { triage } from '../../triage/triage.ts';
import { anonymised } from '../anonymise/anonymised.ts';
import type { Cli } from '../cli.ts';
import { Failure, systemReason, wrongUse } from '../failure.ts';
import { settingsFor } from '../settings.ts';
import { oneMail } from '../sources/one-mail.ts';
import { ANONYMISED, INSPECT } from '../texts/inspect.ts';
import { ONE_MAIL } from '../texts/one-mail.ts';
import { TROUBLE } from '../texts/trouble.ts';
import { inspectionLines } from '../view/inspection.ts';

interface Options {
  readonly anonymise?: string;
  readonly force?: true;
  readonly strategy?: string;
}

/** Width of the explanation where no terminal says how wide it is. */
const FILE_COLUMNS = 100;

/** Writes the copy. An existing file is somebody's work: it stays unless the user says otherwise. */
async function writeAnonymised(mail: Mail, path: string, force: boolean, cli: Cli): Promise<void> {
  if (!force && existsSync(path)) throw wrongUse(ONE_MAIL.exists(path));
  const copy = await anonymised(mail);
  if (copy === null) throw new Failure(ANONYMISED.differs(path));
  try {
    writeFileSync(path, copy, { flag: force ? 'w' : 'wx' });
  } catch (error) {
    throw new Failure(TROUBLE.unreadable(path, systemReason(error)));
  }
  cli.say(ANONYMISED.written(path));
}

async function inspect(named: string, options: Options, cli: Cli): Promise<void> {
  const settings = settingsFor(options.strategy, cli);
  const mail = await oneMail(named, cli.io, ONE_MAIL.several);
  if (options.anonymise !== undefined)
    return writeAnonymised(mail, options.anonymise, options.force === true, cli);
  const { triaged } = triage(mail, { settings, memory: emptyMemory(), now: cli.io.now() });
  const style = {
    language: cli.language,
    colours: cli.colours,
    columns: cli.io.stdout.columns ?? FILE_COLUMNS,
  };
  for (const line of inspectionLines(triaged, mail, style)) cli.print(line);
}

/** `vorzimmer inspect mail.eml` */
export function command(cli: Cli): Command {
  const texts = INSPECT[cli.language];
  return new Command('inspect')
    .description(texts.description)
    .argument('<mail>', texts.mailArgument)
    .option('--anonymise <file>', texts.options.anonymise)
    .option('--force', texts.options.force)
    .option('--strategy <name>', texts.options.strategy)
    .action((mail: string, options: Options) => inspect(mail, options, cli));
}
