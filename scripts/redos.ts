/**
 * `npm run redos`: checks every regular expression of `src` that has no verdict yet and keeps the verdicts.
 * `npm run redos -- --again` also checks those that were not proved safe. Exit 1 where one is not safe.
 */
import { checkSync } from 'recheck';
import {
  type RedosVerdict,
  redosComplaints,
  redosKey,
  storedVerdicts,
  storeVerdicts,
} from './lib/redos-verdicts.ts';
import { type RegexSource, regexSources } from './lib/regex-sources.ts';

const TIMEOUT_MS = 4_000;
/** Long bounds are shortened to this for the second look. */
const SHORT_BOUND = 4;

/** The pattern without escapes and classes, for looking at its repetitions. */
function skeleton(source: string): string {
  return source.replace(/\\./g, 'x').replace(/\[[^\]]*\]/g, 'x');
}

function hasUnboundedRepetition(source: string): boolean {
  return /[*+]|\{[0-9]+,\}/.test(skeleton(source));
}

function withShortBounds(source: string): string {
  return source.replace(/\{([0-9]+),([0-9]+)\}/g, (_, from: string, to: string) => {
    const least = Math.min(Number(from), SHORT_BOUND);
    return `{${least},${Math.max(least, Math.min(Number(to), SHORT_BOUND))}}`;
  });
}

function verdictOn({ source, flags }: RegexSource): RedosVerdict {
  const { status } = checkSync(source, flags, { timeout: TIMEOUT_MS });
  if (status === 'safe' || hasUnboundedRepetition(source)) return status;
  const shortened = checkSync(withShortBounds(source), flags, { timeout: 5 * TIMEOUT_MS });
  return shortened.status === 'safe' ? 'bounded' : shortened.status;
}

const again = process.argv.includes('--again');
const regexes = await regexSources();
const known = storedVerdicts();
const verdicts: Record<string, RedosVerdict> = {};
let checked = 0;
for (const regex of regexes) {
  const key = redosKey(regex);
  const stored = known[key];
  const keep = stored !== undefined && !(again && (stored === 'unknown' || stored === 'vulnerable'));
  verdicts[key] = keep ? stored : verdictOn(regex);
  if (!keep) {
    checked += 1;
    if (checked % 20 === 0) storeVerdicts({ ...known, ...verdicts });
  }
}
storeVerdicts(verdicts);
const complaints = redosComplaints(regexes, verdicts);
console.log(
  `${regexes.length} regular expressions, ${checked} checked now, ${complaints.length} not proved safe`,
);
for (const { regex, verdict } of complaints)
  console.log(`  ${verdict} in ${regex.where}: /${regex.source}/${regex.flags}`);
if (complaints.length > 0) process.exitCode = 1;
