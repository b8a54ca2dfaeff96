import { NO_FACTS } from '../facts.ts';
import type { FactExamples, FactRule } from '../rule.ts';

export const rule: FactRule = {
  id: 'software-sent',
  group: 'fact',
  source: 'S2',
  reason: {
    de: 'Andere haben Ihnen fast denselben Text geschickt.',
    en: 'Others sent you nearly the same text.',
  },
  reasonFor: ({ facts: { twins } }) =>
    twins < 1
      ? null
      : {
          de: `${twins === 1 ? 'Eine weitere Person hat' : `${twins} weitere Personen haben`} Ihnen fast denselben Text geschickt.`,
          en: `${twins === 1 ? 'Another person' : `${twins} other people`} sent you nearly the same text.`,
        },
};

export const examples: FactExamples = {
  report: [{ facts: { ...NO_FACTS, twins: 1 } }, { facts: { ...NO_FACTS, twins: 4 } }],
  silent: [{ facts: NO_FACTS }],
};
