/** `npm run bench:judge`: how long judging takes, for an ordinary request and for the most hostile texts. Exit 1 beyond the limits. */
import { judge } from '../src/judgement/judge.ts';
import { DEFAULT_JUDGEMENT_SETTINGS } from '../src/judgement/settings.ts';
import { NO_FACTS } from '../src/rules/facts.ts';
import { hostileTexts, ORDINARY } from './lib/hostile-texts.ts';

const LIMITS = { ordinary: 0.3, hostile: 50 } as const;

function judged(message: string): number {
  const before = performance.now();
  judge(
    {
      platform: null,
      kind: 'contact-request',
      requester: null,
      message,
      language: null,
      facts: NO_FACTS,
      topics: ['Orgel', 'Restaurierung'],
    },
    'unknown',
    DEFAULT_JUDGEMENT_SETTINGS,
    0,
  );
  return performance.now() - before;
}

/** The quickest of several rounds: another program on the machine can only make it slower. */
function quickest(rounds: number, round: () => number): number {
  return Math.min(...Array.from({ length: rounds }, round));
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}

for (let i = 0; i < 300; i += 1) for (const text of ORDINARY) judged(text);
const ordinary = quickest(5, () =>
  median(ORDINARY.flatMap((text) => Array.from({ length: 100 }, () => judged(text)))),
);
console.log(`ordinary request      ${ordinary.toFixed(3)} ms of ${LIMITS.ordinary} ms (median)`);
let worst = 0;
for (const [name, text] of hostileTexts()) {
  const time = quickest(5, () => judged(text));
  worst = Math.max(worst, time);
  console.log(
    `${name.padEnd(22)}${time.toFixed(1)} ms of ${LIMITS.hostile} ms (${Math.round(text.length / 1000)} KB)`,
  );
}
if (ordinary > LIMITS.ordinary || worst > LIMITS.hostile) process.exitCode = 1;
