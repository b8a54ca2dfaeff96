import type { ProfileCheck } from './facts.ts';

/** Healthy is at least ten visitors for each contact (S2: 1,000 contacts and 10,000 visitors). */
const VISITORS_PER_CONTACT = 10;

export type ProfileTrait =
  | 'hunter-and-gatherer'
  | 'healthy-ratio'
  | 'empty-profile'
  | 'complete-profile'
  | 'only-advertising'
  | 'own-topics'
  | 'shared-contacts';

/** What the profile check shows, and what follows: `bad` declines where one would ask or look, `good` answers where one would look. */
export interface ProfileVerdict {
  readonly verdict: 'good' | 'bad' | 'open';
  readonly traits: readonly ProfileTrait[];
}

/** True below 1 : 10, false from there on, null where a figure is missing or makes no sense. */
function collects(contacts: number | null, visitors: number | null): boolean | null {
  if (contacts === null || visitors === null || contacts <= 0 || visitors < 0) return null;
  return visitors < contacts * VISITORS_PER_CONTACT;
}

/**
 * The profile check of S2 on the figures that the user typed in: contacts and visitors are counts.
 * An empty profile or a ratio below 1 : 10 is bad. Good needs two things to be seen, or one beside a healthy ratio,
 * and nothing against it: a single shared contact says little.
 */
export function profileVerdict(profile: ProfileCheck): ProfileVerdict {
  const collector = collects(profile.contacts, profile.visitors);
  const seen: [boolean, ProfileTrait][] = [
    [collector === true, 'hunter-and-gatherer'],
    [collector === false, 'healthy-ratio'],
    [profile.completeness === 'empty', 'empty-profile'],
    [profile.completeness === 'good', 'complete-profile'],
    [profile.activity === 'only-advertising', 'only-advertising'],
    [profile.activity === 'own-topics', 'own-topics'],
    [(profile.sharedContacts ?? 0) > 0, 'shared-contacts'],
  ];
  const traits = seen.filter(([isSeen]) => isSeen).map(([, trait]) => trait);
  if (collector === true || profile.completeness === 'empty') return { verdict: 'bad', traits };
  const against = traits.includes('only-advertising') || profile.completeness === 'thin';
  const goods = ['healthy-ratio', 'complete-profile', 'own-topics', 'shared-contacts'] as const;
  const forIt = goods.filter((trait) => traits.includes(trait)).length;
  return { verdict: !against && forIt >= 2 ? 'good' : 'open', traits };
}
