import { NOT_OURS, type Notification, type Platform } from '../platforms/notification.ts';
import { requesterNamed } from '../platforms/requester.ts';
import { formalityOf } from '../text/formality.ts';
import { languageOf } from '../text/language.ts';

/** A message that only stands on the platform, as the user copied it. */
export interface Pasted {
  readonly platform: Platform;
  /** '' where the user gave none. */
  readonly name: string;
  readonly text: string;
}

/**
 * The notification that a pasted text would have come with, so that it is judged like any other. The user took it from the
 * platform with their own hands, so its origin is not in doubt.
 */
export function pastedNotification({ platform, name, text }: Pasted): Notification {
  const message = text.trim() === '' ? null : text.trim();
  const language = message === null ? null : languageOf(message);
  return {
    ...NOT_OURS,
    platform,
    kind: 'contact-request',
    authenticity: {
      verdict: 'pass',
      reason: { de: 'Von Ihnen eingefügt.', en: 'Pasted by you.' },
    },
    requester: requesterNamed(name.trim()),
    message,
    language,
    formality: message !== null && language === 'de' ? formalityOf(message) : null,
  };
}
