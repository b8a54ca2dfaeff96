import type { FactExamples, FactRule } from '../rule.ts';

/** LinkedIn tells of a message without its text: that says nothing about the person. */
const ONLY_NOTICE = {
  de: 'Die Mail meldet eine Nachricht, ohne sie wiederzugeben.',
  en: 'The mail tells of a message without repeating it.',
};

export const rule: FactRule = {
  id: 'no-text',
  group: 'empty',
  source: 'S2',
  reason: { de: 'Die Anfrage kommt ohne eigenen Text.', en: 'The request comes without a text of its own.' },
  // Weak: basic members of XING cannot write one, LinkedIn's get a handful a month.
  reasonFor: ({ kind, message }) => {
    if (message !== null && message.trim() !== '') return null;
    return kind === 'message' ? ONLY_NOTICE : rule.reason;
  },
};

export const examples: FactExamples = {
  report: [{ message: null }, { message: ' \n ' }],
  silent: [{ message: 'Guten Tag' }],
};
