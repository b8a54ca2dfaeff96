import type { Mail } from '../../mail/mail.ts';
import type { Notification } from '../../platforms/notification.ts';
import { recognise } from '../../platforms/registry.ts';
import { mailFromMime } from '../mime.ts';

/** What is kept of a mail once it was read: an archive of a million mails must not stay in memory. */
export interface ReadMail {
  readonly mail: Pick<Mail, 'date' | 'messageId' | 'gmail'>;
  readonly notification: Notification;
}

/** The mail's place in the pipeline up to its notification. @throws for MIME that cannot be read */
export async function readMail(bytes: Uint8Array): Promise<ReadMail> {
  const mail = await mailFromMime(bytes);
  return {
    mail: { date: mail.date, messageId: mail.messageId, gmail: null },
    notification: recognise(mail),
  };
}
