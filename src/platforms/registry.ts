import { type Header, header, type Mail } from '../mail/mail.ts';
import type { Notification } from './notification.ts';

/**
 * A look at the headers alone: can this be a notification of a platform, genuine or posing as one?
 * Cheap, and wrong only in one direction: `false` means that {@link recognise} would say `platform: null`.
 */
export function mayBeNotification(fields: readonly Header[]): boolean {
  return fields.some(
    (field) =>
      /^(?:from|sender|reply-to|return-path|x-linkedin-[a-z]+)$/i.test(field.name) &&
      /linkedin|xing/i.test(`${field.name} ${field.value}`),
  );
}

/** What the mail is, who is behind it and what they wrote. Never throws; a mail that is none of ours has `platform: null`. */
export function recognise(mail: Mail): Notification {
  const from = header(mail, 'from') ?? '';
  return {
    platform: /[@.]linkedin\.com>?$/.test(from) ? 'linkedin' : /[@.]xing\.com>?$/.test(from) ? 'xing' : null,
    kind: 'other',
    authenticity: {
      verdict: 'unknown',
      reason: {
        de: 'Der empfangende Server hat nichts über die Herkunft vermerkt.',
        en: 'The receiving server noted nothing about the origin.',
      },
    },
    requester: null,
    message: null,
    language: null,
    formality: null,
    replyTo: null,
    template: null,
    answerUrl: null,
    notUnderstood: null,
    evidence: [],
  };
}
