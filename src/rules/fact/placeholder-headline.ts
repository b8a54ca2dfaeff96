import { requesterNamed } from '../../platforms/requester.ts';
import { fold } from '../../text/fold.ts';
import type { FactExamples, FactRule } from '../rule.ts';

/** What stands in a field that nobody filled in (S3: job "tba", company "tba"). */
const PLACEHOLDER =
  /^(?:[-.,_?*/… ]{1,8}|tba|tbd|n\/?a|na|xxx?|none|keine?|keine angabe|k\.? ?a\.?|test|nothing|privat)$/;

function isPlaceholder(field: string | null | undefined): boolean {
  return field !== null && field !== undefined && field.length < 20 && PLACEHOLDER.test(fold(field.trim()));
}

export const rule: FactRule = {
  id: 'placeholder-headline',
  group: 'fact',
  source: 'S3',
  reason: {
    de: 'Statt Beruf oder Firma steht ein Platzhalter im Profil.',
    en: 'A placeholder stands in place of job or company.',
  },
  reasonFor: ({ requester }) =>
    [requester?.headline, requester?.position, requester?.company].some(isPlaceholder) ? rule.reason : null,
};

const NOBODY = requesterNamed('Kim Beispiel');

export const examples: FactExamples = {
  report: [{ requester: { ...NOBODY, headline: 'tba' } }, { requester: { ...NOBODY, company: 'n/a' } }],
  silent: [{ requester: { ...NOBODY, headline: 'Orgelbauer bei Pfeife & Co' } }, { requester: NOBODY }],
};
