import { NO_FACTS } from '../facts.ts';
import type { FactExamples, FactRule } from '../rule.ts';

export const rule: FactRule = {
  id: 'visit-known',
  group: 'fact',
  source: 'S2',
  reason: {
    de: 'Ob diese Person Ihr Profil besucht hat, ist bekannt.',
    en: 'It is known whether this person visited your profile.',
  },
  reasonFor: ({ facts: { visited } }) => {
    if (visited === null) return null;
    return visited
      ? { de: 'Hat Ihr Profil besucht.', en: 'Visited your profile.' }
      : { de: 'Hat Ihr Profil nicht besucht.', en: 'Did not visit your profile.' };
  },
};

export const examples: FactExamples = {
  report: [{ facts: { ...NO_FACTS, visited: true } }, { facts: { ...NO_FACTS, visited: false } }],
  silent: [{ facts: NO_FACTS }],
};
