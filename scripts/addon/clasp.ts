/** `npm run push` and `npm run deploy`: builds, then lets clasp carry dist/ to Google. */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import * as z from 'zod';
import { buildAddon } from './bundle.ts';

const CONFIG = z.object({ scriptId: z.string(), deploymentId: z.string() });

function clasp(...args: readonly string[]): void {
  const { status, error } = spawnSync('npx', ['clasp', ...args], { stdio: 'inherit' });
  if (error !== undefined || status !== 0) process.exit(status ?? 1);
}

function fail(sentence: string): never {
  process.stderr.write(`${sentence}\n`);
  process.exit(2);
}

const { scriptId, deploymentId } = CONFIG.parse(JSON.parse(readFileSync('.clasp.json', 'utf8')));
const unset = (value: string): boolean => value.startsWith('REPLACE_WITH');

if (unset(scriptId))
  fail(
    'Put the id of your Apps Script project into .clasp.json ("scriptId") first: open https://script.google.com, ' +
      'create a project, then Project Settings > IDs > Script ID. See docs/setup.md.',
  );
const deploy = process.argv.includes('--deploy');
if (deploy && unset(deploymentId))
  fail(
    'Put the id of your deployment into .clasp.json ("deploymentId") first: in the script editor, Deploy > Manage ' +
      'deployments. See docs/setup.md.',
  );

await buildAddon('dist');
// Without --force clasp skips a changed manifest when nobody is there to answer its question.
clasp('push', '--force');
if (deploy) {
  const { version } = z
    .object({ version: z.string() })
    .parse(JSON.parse(readFileSync('package.json', 'utf8')));
  clasp('update-deployment', deploymentId, '--description', `Vorzimmer ${version}`);
}
