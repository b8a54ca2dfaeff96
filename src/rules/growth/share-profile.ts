import type { RuleExamples, TextRule } from '../rule.ts';

export const rule: TextRule = {
  id: 'share-profile',
  group: 'growth',
  source: 'S4',
  reason: {
    de: 'Will Ihr Profil teilen oder Sie einbinden.',
    en: 'Wants to share your profile or include you.',
  },
  patterns: [
    String.raw`\b(?:(?:ihr|dein|your|mein|my) (?:profil|profile) (?:[^.!?]{0,30})(?:teilen|weiterleiten|weitergeben|vorstellen|empfehlen|share|forward|pass on)|share (?:your|my) profile|expertenpool|expertenverzeichnis|expertennetz…|kompetenznetz…|network of experts|als gruppenmoderator…)\b`,
  ],
};

export const examples: RuleExamples = {
  report: {
    de: ['Darf ich Ihr Profil mit meinem Team teilen?'],
    en: ['May I share your profile with my circle?'],
  },
  silent: { de: ['Teilen macht Freude.'], en: ['Sharing is caring.'] },
};
