import { Command, CommanderError, Option } from 'commander';
import pkg from '../../package.json' with { type: 'json' };
import type { UiLanguage } from '../text/localised.ts';
import { type Cli, cliFor } from './cli.ts';
import { COMMANDS } from './commands/registry.ts';
import { EXIT, type ExitCode, Failure } from './failure.ts';
import { withOurHelp, withPlaceholders } from './help.ts';
import type { Io } from './io.ts';
import { languageOf } from './language.ts';
import { visible } from './terminal/visible.ts';
import { COMMON } from './texts/common.ts';

/** What `--lang` says, looked up before commander reads the line, because its help already speaks that language. */
function askedLanguage(args: readonly string[]): string | null {
  for (const [index, arg] of args.entries()) {
    if (arg === '--') return null;
    if (arg === '--lang') return args[index + 1] ?? null;
    if (arg.startsWith('--lang=')) return arg.slice('--lang='.length);
  }
  return null;
}

/** The command that the line names, as deep as it goes: `gmail triage` before its options. */
function commandAt(program: Command, args: readonly string[]): Command {
  let at = program;
  for (const [index, arg] of args.entries()) {
    if (args[index - 1] === '--lang') continue;
    const child = at.commands.find((one) => one.name() === arg);
    if (child !== undefined) at = child;
    else if (!arg.startsWith('-')) break;
  }
  return at;
}

/** "vorzimmer gmail triage". */
function fullName(command: Command): string {
  return command.parent === null ? command.name() : `${fullName(command.parent)} ${command.name()}`;
}

/** One of commander's complaints as our sentence; the quoted word in its message is the name that it stumbled over. */
function sentenceFor(error: CommanderError, language: UiLanguage): string {
  const texts = COMMON[language];
  const quoted = /'([^']{0,200})'/.exec(error.message)?.[1] ?? '';
  const name = visible(withPlaceholders(quoted, texts.placeholders));
  switch (error.code) {
    case 'commander.unknownCommand':
      return texts.unknownCommand(name);
    case 'commander.unknownOption':
      return texts.unknownOption(name);
    case 'commander.missingArgument':
      return texts.missingArgument(texts.placeholders[name] ?? name);
    case 'commander.optionMissingArgument':
      return texts.missingValue(name);
    case 'commander.excessArguments':
      return texts.tooManyArguments;
    default:
      return visible(error.message.replace(/^error: /, ''));
  }
}

/** What went wrong, what was probably meant, and where the help for it is. */
function adviceOn(error: CommanderError, command: Command, language: UiLanguage): string {
  const texts = COMMON[language];
  const meant = /\(Did you mean (?:one of )?([^?]{1,200})\?\)/.exec(error.message)?.[1];
  const parts = [
    sentenceFor(error, language),
    ...(meant === undefined ? [] : [texts.didYouMean(meant)]),
    texts.seeHelp(fullName(command)),
  ];
  return parts.join(' ');
}

/** The program with the one command loaded that is asked for, and the names of the others for the help. */
async function programFor(args: readonly string[], cli: Cli): Promise<Command> {
  const texts = COMMON[cli.language];
  const program = new Command('vorzimmer')
    .description(texts.description)
    .version(pkg.version, '-V, --version', texts.versionOption)
    .addOption(new Option('--lang <de|en>', texts.langOption));
  for (const entry of COMMANDS) {
    if (args.includes(entry.name)) {
      const { command } = await entry.load();
      program.addCommand(command(cli).summary(entry.summary[cli.language]));
    } else program.command(entry.name).summary(entry.summary[cli.language]);
  }
  return withOurHelp(program, cli);
}

/**
 * One call of `vorzimmer`.
 * @param args without node and script, e.g. `['triage', 'inbox.mbox']`
 * @returns 0 done, 1 failed, 2 wrong use; what went wrong stands in one sentence on stderr
 */
export async function run(args: readonly string[], io: Io): Promise<ExitCode> {
  const asked = askedLanguage(args);
  const language = asked === 'de' || asked === 'en' ? asked : languageOf(io.env);
  const cli = cliFor(io, language);
  const texts = COMMON[language];
  const complain = (sentence: string) => io.stderr.write(`${visible(sentence)}\n`);
  if (asked !== null && asked !== language) {
    complain(texts.unknownLanguage(asked));
    return EXIT.wrongUse;
  }
  const program = await programFor(args, cli);
  try {
    if (args.length === 0) {
      io.stdout.write(program.helpInformation());
      return EXIT.wrongUse;
    }
    await program.parseAsync([...args], { from: 'user' });
    return cli.exitCode();
  } catch (error) {
    if (error instanceof Failure) {
      complain(error.sentence[language]);
      return error.code;
    }
    if (error instanceof CommanderError) {
      if (error.exitCode === 0) return EXIT.done;
      const command = commandAt(program, args);
      // A command that only holds others shows which.
      if (error.code === 'commander.help') io.stdout.write(command.helpInformation());
      else complain(adviceOn(error, command, language));
      return EXIT.wrongUse;
    }
    complain(texts.unexpected(error instanceof Error ? error.message : String(error)));
    return EXIT.failed;
  }
}
