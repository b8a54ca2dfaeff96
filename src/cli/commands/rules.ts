import { Command } from 'commander';
import { catalogue } from '../../judgement/catalogue.ts';
import type { Localised, UiLanguage } from '../../text/localised.ts';
import type { Cli } from '../cli.ts';
import { jsonLine } from '../terminal/visible.ts';

const WORDS: Readonly<Record<UiLanguage, { description: string; json: string }>> = {
  de: {
    description: 'Zeigt alle Regeln: woran eine Anfrage erkannt wird.',
    json: 'gibt je Regel ein JSON-Objekt aus',
  },
  en: {
    description: 'Shows all rules: by what a request is recognised.',
    json: 'prints one JSON object per rule',
  },
};

const SOURCE: Localised = { de: 'Quelle', en: 'source' };

function rules(isJson: boolean, cli: Cli): void {
  for (const { group, title, rules: listed } of catalogue()) {
    if (!isJson) cli.print(`\n${cli.colours.bold(title[cli.language])}`);
    for (const { id, source, reason, speaksFor } of listed) {
      if (isJson) cli.print(jsonLine({ rule: id, group, source, reason: reason[cli.language], speaksFor }));
      else
        cli.print(
          `  ${id.padEnd(26)} ${reason[cli.language]} ${cli.colours.dim(`${SOURCE[cli.language]} ${source}`)}`,
        );
    }
  }
}

/** `vorzimmer rules` */
export function command(cli: Cli): Command {
  const words = WORDS[cli.language];
  return new Command('rules')
    .description(words.description)
    .option('--json', words.json)
    .action((options: { readonly json?: true }) => rules(options.json === true, cli));
}
