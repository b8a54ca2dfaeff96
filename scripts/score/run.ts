import { Command, CommanderError } from 'commander';
import { type Compared, CorpusError, comparedMails, expectedRecords, unmeasuredMails } from './corpus.ts';
import { type Floors, floorsFrom } from './floors.ts';
import { fieldsBelow, missLines, scoreTable } from './report.ts';
import { tallyOf } from './tally.ts';

export interface Streams {
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
}

async function measure(folders: readonly string[], floors: Floors, streams: Streams): Promise<number> {
  const compared: Compared[] = [];
  for (const folder of folders) {
    const records = expectedRecords(folder);
    for (const name of unmeasuredMails(folder, records))
      streams.err(`${folder}: ${name} has no record and is not measured.\n`);
    compared.push(...(await comparedMails(folder, records)));
  }
  const tally = tallyOf(compared);
  for (const miss of tally.misses) streams.out(`${missLines(miss)}\n`);
  streams.out(`${scoreTable(tally, floors)}\n${compared.length} mails, ${tally.misses.length} misses\n`);
  const below = fieldsBelow(tally, floors);
  if (below.length > 0) streams.err(`Below the least percentage: ${below.join(', ')}.\n`);
  return below.length > 0 ? 1 : 0;
}

/**
 * Measures the reading of mails against what people read in them.
 * @returns the exit code: 0 measured, 1 below a floor, 2 wrong use
 */
export async function runScore(args: readonly string[], streams: Streams): Promise<number> {
  let code = 0;
  const program = new Command('score')
    .description(
      'Reads folders of .eml with an expected.jsonl and counts, field by field, what was read right.',
    )
    .argument('<folder...>', 'folders with .eml files and an expected.jsonl')
    .option('--min <percent>', 'exit 1 below it: 95 for every field, or kind=97,message=95')
    .configureOutput({ writeOut: streams.out, writeErr: streams.err })
    .exitOverride()
    .action(async (folders: string[], options: { min?: string }) => {
      const floors = options.min === undefined ? {} : floorsFrom(options.min);
      if (typeof floors === 'string') throw new CorpusError(floors);
      code = await measure(folders, floors, streams);
    });
  try {
    await program.parseAsync(args, { from: 'user' });
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
    if (!(error instanceof CorpusError)) throw error;
    streams.err(`${error.message}\n`);
    return 2;
  }
  return code;
}
