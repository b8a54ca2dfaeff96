import { readFileSync } from 'node:fs';
import { Command } from 'commander';
import { emptyMemory } from '../memory/memory.ts';
import { recordOf } from '../triage/record.ts';
import { DEFAULT_SETTINGS } from '../triage/settings.ts';
import { triage } from '../triage/triage.ts';
import { mailFromMime } from './mime.ts';

const program = new Command('vorzimmer');
program
  .command('triage')
  .argument('<path...>', 'mail files')
  .action(async (paths: string[]) => {
    for (const path of paths) {
      const mail = await mailFromMime(readFileSync(path));
      const { triaged } = triage(mail, {
        settings: DEFAULT_SETTINGS,
        memory: emptyMemory(),
        now: Date.now(),
      });
      process.stdout.write(`${JSON.stringify({ file: path, ...recordOf(triaged, DEFAULT_SETTINGS) })}\n`);
    }
  });
await program.parseAsync();
