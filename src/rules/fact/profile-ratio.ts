import { NO_FACTS } from '../facts.ts';
import { profileVerdict } from '../profile-check.ts';
import type { FactExamples, FactRule } from '../rule.ts';

export const rule: FactRule = {
  id: 'profile-ratio',
  group: 'fact',
  source: 'S2',
  reason: {
    de: 'Verhältnis von Kontakten zu Profilbesuchern, gesund ist mindestens 1 : 10.',
    en: 'Ratio of contacts to profile visitors; at least 1 : 10 is healthy.',
  },
  reasonFor: ({ facts: { profile } }) => {
    if (profile === null) return null;
    const { traits } = profileVerdict(profile);
    const figures = `${profile.contacts} : ${profile.visitors}`;
    if (traits.includes('hunter-and-gatherer'))
      return {
        de: `Kontakte zu Besuchern ${figures}, weniger als 1 : 10.`,
        en: `Contacts to visitors ${figures}, less than 1 : 10.`,
      };
    if (traits.includes('healthy-ratio'))
      return {
        de: `Kontakte zu Besuchern ${figures}, mindestens 1 : 10.`,
        en: `Contacts to visitors ${figures}, at least 1 : 10.`,
      };
    return null;
  },
};

const PROFILE = { sharedContacts: null, completeness: null, activity: null };

export const examples: FactExamples = {
  report: [
    { facts: { ...NO_FACTS, profile: { ...PROFILE, contacts: 1000, visitors: 4000 } } },
    { facts: { ...NO_FACTS, profile: { ...PROFILE, contacts: 1000, visitors: 10_000 } } },
  ],
  silent: [{ facts: { ...NO_FACTS, profile: { ...PROFILE, contacts: 1000, visitors: null } } }],
};
