/** Prints what {@link firstClick} measures: `npm run size` starts it afresh for every figure. */
import { readFileSync } from 'node:fs';
import { firstClick } from './cold-start.ts';

process.stdout.write(String(firstClick(readFileSync('dist/Code.js', 'utf8'))));
