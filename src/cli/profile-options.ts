import type { ProfileCheck } from '../rules/facts.ts';
import { wrongUse } from './failure.ts';
import { ASSESS_TROUBLE } from './texts/assess.ts';

/** What the user saw on a profile, as options of a command. */
export interface ProfileOptions {
  readonly contacts?: string;
  readonly visitors?: string;
  readonly shared?: string;
  readonly completeness?: string;
  readonly activity?: string;
}

const COMPLETENESS = ['empty', 'thin', 'good'] as const;
const ACTIVITY = ['own-topics', 'only-advertising', 'none'] as const;

function count(option: string, value: string | undefined): number | null {
  if (value === undefined) return null;
  if (!/^\d{1,9}$/.test(value)) throw wrongUse(ASSESS_TROUBLE.count(option, value));
  return Number(value);
}

function choice<T extends string>(
  option: string,
  value: string | undefined,
  choices: readonly T[],
): T | null {
  if (value === undefined) return null;
  const found = choices.find((known) => known === value);
  if (found === undefined) throw wrongUse(ASSESS_TROUBLE.choice(option, value, choices.join(', ')));
  return found;
}

/** The profile check that the options make; null where none is given. @throws Failure naming the option */
export function profileFrom(options: ProfileOptions): ProfileCheck | null {
  const profile: ProfileCheck = {
    contacts: count('--contacts', options.contacts),
    visitors: count('--visitors', options.visitors),
    sharedContacts: count('--shared', options.shared),
    completeness: choice('--completeness', options.completeness, COMPLETENESS),
    activity: choice('--activity', options.activity, ACTIVITY),
  };
  return Object.values(profile).every((value) => value === null) ? null : profile;
}
