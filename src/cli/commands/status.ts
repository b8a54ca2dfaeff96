import { Command } from 'commander';
import { standings } from '../../memory/lists.ts';
import { storedBytes } from '../../memory/prune.ts';
import type { FollowUpState } from '../../rules/facts.ts';
import type { Cli } from '../cli.ts';
import { wrongUse } from '../failure.ts';
import { readMemory } from '../memory/file.ts';
import { settingsFor } from '../settings.ts';
import { numberText } from '../terminal/formats.ts';
import { jsonLine } from '../terminal/visible.ts';
import { MEMORY, STATE_WORDS } from '../texts/memory.ts';
import { STATUS } from '../texts/status.ts';
import { followUpLines } from '../view/follow-up.ts';

interface Options {
  readonly memory?: string;
  readonly days?: string;
  readonly strategy?: string;
  readonly json?: true;
}

const STATES: readonly FollowUpState[] = ['new', 'asked', 'answered', 'no-answer', 'done'];

/** @throws Failure for anything but a number of days */
function daysOf(options: Options, cli: Cli): number {
  if (options.days === undefined) return settingsFor(options.strategy, cli).judgement.silentAfterDays;
  const days = /^\d{1,3}$/.test(options.days) ? Number(options.days) : 0;
  if (days < 1 || days > 365) throw wrongUse(MEMORY.badDays(options.days));
  return days;
}

function status(options: Options, cli: Cli): void {
  if (options.memory === undefined) throw wrongUse(MEMORY.needsMemory);
  const days = daysOf(options, cli);
  const memory = readMemory(options.memory);
  const now = cli.io.now();
  const all = standings(memory, now, days);
  if (options.json === true) {
    for (const standing of all) cli.print(jsonLine(standing));
    return;
  }
  const lines = followUpLines(memory, now, days, cli);
  if (lines.length === 0) cli.print(MEMORY.nobodyWaits[cli.language]);
  for (const line of lines.slice(lines[0] === '' ? 1 : 0)) cli.print(line);
  const counts = STATES.map((state) => ({
    word: STATE_WORDS[state][cli.language],
    count: all.filter((standing) => standing.state === state).length,
  })).filter(({ count }) => count > 0);
  const size = numberText(Math.ceil(storedBytes(memory) / 1000), cli.language);
  const parts = [
    MEMORY.totals(numberText(all.length, cli.language), size)[cli.language],
    ...counts.map(({ word, count }) => `${word} ${numberText(count, cli.language)}`),
  ];
  cli.print(`\n${cli.colours.dim(parts.join(' · '))}`);
}

/** `vorzimmer status --memory FILE` */
export function command(cli: Cli): Command {
  const texts = STATUS[cli.language];
  return new Command('status')
    .description(texts.description)
    .option('--memory <file>', texts.memory)
    .option('--days <n>', texts.days)
    .option('--strategy <name>', texts.strategy)
    .option('--json', texts.json)
    .action((options: Options) => status(options, cli));
}
