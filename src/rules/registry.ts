import type { Finding } from './finding.ts';
import type { Subject } from './subject.ts';

/** The evidence of all rules about one request, in the order of the text. Never throws; linear in the length of the message. */
export function findingsIn(subject: Subject): readonly Finding[] {
  if (subject.message !== null && subject.message.trim() !== '') return [];
  return [
    {
      rule: 'no-text',
      start: 0,
      end: 0,
      quote: '',
      reason: {
        de: 'Die Anfrage kommt ohne eigenen Text.',
        en: 'The request comes without a text of its own.',
      },
    },
  ];
}
