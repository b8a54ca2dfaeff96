/** `npm run size`: how much the add-on weighs and how long it takes to the first card. Exit 1 beyond the budget. */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { buildAddon } from './bundle.ts';
import { BUDGET, coldStart, GOAL, medianOf } from './cold-start.ts';

const FIRST_CLICKS = 5;

/** The first card in a process of its own, the engine empty. */
function firstClick(): number {
  const { stdout, stderr, status } = spawnSync(
    process.execPath,
    [...process.execArgv, 'scripts/addon/first-click.ts'],
    { encoding: 'utf8' },
  );
  if (status !== 0) throw new Error(stderr);
  return Number(stdout);
}

await buildAddon('dist');
const code = readFileSync('dist/Code.js', 'utf8');
const kilobytes = Buffer.byteLength(code) / 1000;
const { median, evaluate } = coldStart(code, 25);
const first = medianOf(Array.from({ length: FIRST_CLICKS }, firstClick));
process.stdout.write(
  [
    `size        ${kilobytes.toFixed(1)} KB minified (budget ${BUDGET.kilobytes}, goal ${GOAL.kilobytes})`,
    `cold start  ${median.toFixed(1)} ms of processor time (budget ${BUDGET.milliseconds}, goal ${GOAL.milliseconds}):`,
    `            ${evaluate.toFixed(1)} ms to evaluate, the rest for the card of an invitation; median of 25 fresh contexts`,
    `first click ${first.toFixed(0)} ms with reading and compiling the script and its patterns; median of ${FIRST_CLICKS} fresh processes`,
    '',
  ].join('\n'),
);
if (kilobytes > BUDGET.kilobytes || median > BUDGET.milliseconds) process.exit(1);
