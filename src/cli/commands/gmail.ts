import { Command } from 'commander';
import type { Cli } from '../cli.ts';
import { DEFAULT_SLICE, DEFAULT_UNITS, type LookOptions } from '../gmail/options.ts';
import { GMAIL } from '../texts/gmail.ts';

type Action = 'login' | 'logout' | 'triage' | 'apply' | 'watch' | 'status';

/**
 * `vorzimmer gmail …`. The official client is loaded when a command runs, not for the help:
 * it takes a quarter of a second.
 */
export function command(cli: Cli): Command {
  const texts = GMAIL[cli.language];
  const gmail = new Command('gmail').description(texts.description);
  const add = (name: Action): Command =>
    gmail
      .command(name)
      .description(texts.commands[name])
      .option('--client <file>', texts.options.client)
      .action(async (options: LookOptions) => {
        const { actions } = await import('../gmail/actions.ts');
        await actions[name](options, cli);
      });
  const look = (name: Action): Command =>
    add(name)
      .option('--strategy <name>', texts.options.settings)
      .option('--since <date>', texts.options.since)
      .option('--query <search>', texts.options.query)
      .option('--limit <n>', texts.options.limit)
      .option('--slice <n>', texts.options.slice, String(DEFAULT_SLICE))
      .option('--units <n>', texts.options.units, String(DEFAULT_UNITS))
      .option('--drafts', texts.options.drafts)
      .option('--no-known-search', texts.options.noKnownSearch);
  add('login');
  look('triage').option('--json', texts.options.json);
  look('apply').option('--json', texts.options.json).option('--yes', texts.options.yes);
  add('watch')
    .option('--strategy <name>', texts.options.settings)
    .option('--units <n>', texts.options.units, String(DEFAULT_UNITS))
    .option('--drafts', texts.options.drafts)
    .option('--no-known-search', texts.options.noKnownSearch)
    .option('--interval <seconds>', texts.options.interval, '60')
    .option('--yes', texts.options.yes);
  add('status').option('--strategy <name>', texts.options.settings);
  add('logout');
  return gmail;
}
