import type { FactExamples, FactRule } from '../rule.ts';

export const rule: FactRule = {
  id: 'no-text',
  group: 'empty',
  source: 'S2',
  reason: { de: 'Die Anfrage kommt ohne eigenen Text.', en: 'The request comes without a text of its own.' },
  // Weak: basic members of XING cannot write one, LinkedIn's get a handful a month.
  reasonFor: ({ message }) => (message === null || message.trim() === '' ? rule.reason : null),
};

export const examples: FactExamples = {
  report: [{ message: null }, { message: ' \n ' }],
  silent: [{ message: 'Guten Tag' }],
};
