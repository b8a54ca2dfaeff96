/** `npm run size`: how much the add-on weighs and how long it takes to the first card. Exit 1 beyond the budget. */
import { readFileSync } from 'node:fs';
import { buildAddon } from './bundle.ts';
import { BUDGET, coldStart, GOAL } from './cold-start.ts';

await buildAddon('dist');
const code = readFileSync('dist/Code.js', 'utf8');
const kilobytes = Buffer.byteLength(code) / 1000;
const { median, evaluate } = coldStart(code, 25);
process.stdout.write(
  [
    `size        ${kilobytes.toFixed(1)} KB minified (budget ${BUDGET.kilobytes}, goal ${GOAL.kilobytes})`,
    `cold start  ${median.toFixed(1)} ms of processor time (budget ${BUDGET.milliseconds}, goal ${GOAL.milliseconds}):`,
    `            ${evaluate.toFixed(1)} ms to evaluate, the rest for the card of an invitation; median of 25 fresh contexts`,
    '',
  ].join('\n'),
);
if (kilobytes > BUDGET.kilobytes || median > BUDGET.milliseconds) process.exit(1);
