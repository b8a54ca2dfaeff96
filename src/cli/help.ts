import { type Command, Help } from 'commander';
import type { Cli } from './cli.ts';
import { COMMON } from './texts/common.ts';

const standard = new Help();

/** `--since <date>` with what stands between the brackets in the words of the help's language. */
export function withPlaceholders(term: string, words: Readonly<Record<string, string>>): string {
  return term.replace(
    /([<[])([a-z|]{1,30})(\.{3})?([>\]])/g,
    (_, open: string, name: string, dots: string | undefined, close: string) =>
      open + (words[name] ?? name) + (dots ?? '') + close,
  );
}

/** Help and errors in the user's language, nothing printed past our streams, no exit from inside. */
export function withOurHelp(command: Command, cli: Cli): Command {
  const { io, language } = cli;
  const texts = COMMON[language];
  const named = (term: string) => withPlaceholders(term, texts.placeholders);
  command
    .exitOverride()
    .helpOption('-h, --help', texts.helpOption)
    .configureHelp({
      styleTitle: (title) => texts.helpTitles[title] ?? title,
      commandUsage: (of) => named(standard.commandUsage(of)),
      subcommandTerm: (of) => named(standard.subcommandTerm(of)),
      argumentTerm: (of) => texts.placeholders[of.name()] ?? of.name(),
      optionTerm: (of) => named(of.flags),
      optionDescription: ({ description, defaultValue }) =>
        defaultValue === undefined ? description : texts.withDefault(description, String(defaultValue)),
      helpWidth: Math.min(io.stdout.columns ?? 100, 110),
      showGlobalOptions: true,
    })
    .configureOutput({
      writeOut: (text) => io.stdout.write(text),
      writeErr: () => undefined,
      getOutHasColors: () => false,
    });
  if (command.commands.length > 0) command.helpCommand('help [command]', texts.helpCommand);
  for (const child of command.commands) withOurHelp(child, cli);
  return command;
}
