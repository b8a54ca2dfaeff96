import { KINDS, type Kind } from '../platforms/notification.ts';
import { wrongUse } from './failure.ts';
import { TRIAGE } from './texts/triage.ts';

const DAY = 24 * 60 * 60 * 1000;

/**
 * The first or the last millisecond of the day that an option names, in the time zone of the user.
 * @param value `2026-01-31`, or `30d` for 30 days before `now`
 * @throws Failure for anything else
 */
export function dayOption(option: '--since' | '--until', value: string, now: number): number {
  const days = /^(\d{1,5})d$/.exec(value);
  if (days !== null) return now - Number(days[1]) * DAY;
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(value);
  const [year, month, day] = [Number(parts?.[1]), Number(parts?.[2]), Number(parts?.[3])];
  const first = new Date(year, month - 1, day);
  if (parts === null || first.getMonth() !== month - 1)
    throw wrongUse({
      de: TRIAGE.de.badDate(option, value),
      en: TRIAGE.en.badDate(option, value),
    });
  return option === '--since' ? first.getTime() : new Date(year, month - 1, day + 1).getTime() - 1;
}

/** The kinds that `--kind a,b --kind c` names. @throws Failure for a kind that does not exist */
export function kindsOption(values: readonly string[]): ReadonlySet<Kind> {
  const kinds = new Set<Kind>();
  for (const value of values.join(',').split(',')) {
    const kind = KINDS.find((known) => known === value.trim());
    if (kind === undefined)
      throw wrongUse({
        de: TRIAGE.de.badKind(value, KINDS.join(', ')),
        en: TRIAGE.en.badKind(value, KINDS.join(', ')),
      });
    kinds.add(kind);
  }
  return kinds;
}
