import type { Localised } from '../../text/localised.ts';
import { NO_FACTS } from '../facts.ts';
import { type ProfileTrait, profileVerdict } from '../profile-check.ts';
import type { FactExamples, FactRule } from '../rule.ts';

const SAID: readonly (readonly [ProfileTrait, Localised])[] = [
  ['empty-profile', { de: 'Das Profil ist leer.', en: 'The profile is empty.' }],
  ['only-advertising', { de: 'Im Profil steht nur Werbung.', en: 'The profile holds advertising only.' }],
  ['own-topics', { de: 'Bringt eigene Themen ein.', en: 'Contributes topics of their own.' }],
  ['complete-profile', { de: 'Das Profil ist ausgefüllt.', en: 'The profile is filled in.' }],
  ['shared-contacts', { de: 'Sie haben gemeinsame Kontakte.', en: 'You share contacts.' }],
];

export const rule: FactRule = {
  id: 'profile-filled',
  group: 'fact',
  source: 'S2',
  reason: { de: 'Was das Profil erkennen lässt.', en: 'What the profile shows.' },
  reasonFor: ({ facts: { profile } }) => {
    if (profile === null) return null;
    const { traits } = profileVerdict(profile);
    return SAID.find(([trait]) => traits.includes(trait))?.[1] ?? null;
  },
};

const PROFILE = { contacts: null, visitors: null, sharedContacts: null, activity: null };

export const examples: FactExamples = {
  report: [
    { facts: { ...NO_FACTS, profile: { ...PROFILE, completeness: 'empty' } } },
    { facts: { ...NO_FACTS, profile: { ...PROFILE, completeness: 'good' } } },
  ],
  silent: [{ facts: { ...NO_FACTS, profile: { ...PROFILE, completeness: 'thin' } } }],
};
