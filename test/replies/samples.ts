import type { Advice } from '../../src/judgement/advice.ts';
import type { Category } from '../../src/judgement/category.ts';
import type { Notification } from '../../src/platforms/notification.ts';
import type { ReplySubject } from '../../src/replies/drafts.ts';
import { DEFAULT_REPLY_SETTINGS, type ReplySettings } from '../../src/replies/settings.ts';
import { NO_FACTS } from '../../src/rules/facts.ts';

/** A contact request by an invented person; tests change what they are about. */
export const NOTIFICATION: Notification = {
  platform: 'xing',
  kind: 'contact-request',
  authenticity: { verdict: 'pass', reason: { de: 'Unterschrieben.', en: 'Signed.' } },
  requester: {
    name: 'Andrea Müller',
    headline: null,
    position: null,
    company: null,
    location: null,
    sharedContacts: null,
    profileUrl: null,
  },
  message: null,
  language: null,
  formality: null,
  replyTo: null,
  template: null,
  answerUrl: null,
  notUnderstood: null,
  evidence: [],
};

/** A reply subject whose decisive finding is the given part of the message. */
export function replySubject(
  category: Category,
  advice: Advice,
  changes: Partial<Notification> = {},
  decisive = '',
): ReplySubject {
  const message = changes.message ?? '';
  const start = decisive === '' ? 0 : message.indexOf(decisive);
  const findings =
    decisive === '' || start < 0
      ? []
      : [
          {
            rule: 'sample',
            start,
            end: start + decisive.length,
            quote: decisive,
            reason: { de: 'Beispiel.', en: 'Sample.' },
          },
        ];
  return {
    notification: { ...NOTIFICATION, ...changes },
    judgement: {
      category,
      confidence: 0.9,
      advice,
      findings,
      because: { de: 'Beispiel.', en: 'Sample.' },
    },
    facts: NO_FACTS,
  };
}

/** A user who has filled in everything. */
export const FULL_SETTINGS: ReplySettings = {
  ...DEFAULT_REPLY_SETTINGS,
  name: 'Eva Beispiel',
  signature: 'Beispiel Beratung\nTelefon 0000 000000',
  offer: 'Prozessberatung für Krankenhäuser',
  nextEvent: 'IHK-Stammtisch am 3. Dezember in München.',
  explanationUrl: 'https://beispiel.example/kontakte',
  explanationText: 'Ich vernetze mich mit Menschen, denen ich begegnet bin.',
};
