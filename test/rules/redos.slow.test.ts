import { expect, it } from 'vitest';
import { redosComplaints, storedVerdicts } from '../../scripts/lib/redos-verdicts.ts';
import { regexSources } from '../../scripts/lib/regex-sources.ts';

it('knows a verdict on every regular expression of src, and it is linear time (npm run redos)', async () => {
  const complaints = redosComplaints(await regexSources(), storedVerdicts());
  expect(complaints.map(({ regex, verdict }) => `${verdict} in ${regex.where}: /${regex.source}/`)).toEqual(
    [],
  );
});

it('holds no half of a sign in a class: without the flag u, [😍] is in every other face as well', async () => {
  const halves = (await regexSources()).filter(
    ({ source, flags }) => !flags.includes('u') && /\[[^\]]*[\ud800-\udfff][^\]]*\]/.test(source),
  );
  expect(halves).toEqual([]);
});
