import type { Localised } from '../../text/localised.ts';
import { type KnownBy, NO_FACTS } from '../facts.ts';
import type { FactExamples, FactRule } from '../rule.ts';

const WHERE_FROM: Readonly<Record<KnownBy, Localised>> = {
  'mail-exchanged': {
    de: 'Sie haben dieser Person schon geschrieben.',
    en: 'You have written to this person before.',
  },
  'accepted-before': {
    de: 'Diese Person hat Ihre Anfrage angenommen.',
    en: 'This person accepted your request.',
  },
  exception: { de: 'Steht auf Ihrer Ausnahmeliste.', en: 'Is on your list of exceptions.' },
  'name-wrote': {
    de: 'Jemand dieses Namens hat Ihnen schon gemailt; eine Mail von Ihnen dorthin ist nicht bekannt.',
    en: 'Somebody of this name has sent you mail before; no mail from you to them is known.',
  },
  'same-name-only': {
    de: 'Sie kennen jemanden dieses Namens. Ob es dieselbe Person ist, steht nicht fest.',
    en: 'You know somebody of this name. Whether it is the same person is not certain.',
  },
};

export const rule: FactRule = {
  id: 'known-to-you',
  group: 'fact',
  source: 'S0',
  reason: { de: 'Sie kennen diese Person.', en: 'You know this person.' },
  reasonFor: ({ facts: { known } }) => {
    const [first] = known;
    return first === undefined ? null : WHERE_FROM[first];
  },
};

export const examples: FactExamples = {
  report: [{ facts: { ...NO_FACTS, known: ['mail-exchanged'] } }],
  silent: [{ facts: NO_FACTS }],
};
