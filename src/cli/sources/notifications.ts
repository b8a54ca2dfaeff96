import { header, type Mail } from '../../mail/mail.ts';
import type { Notification } from '../../platforms/notification.ts';
import { recognise } from '../../platforms/registry.ts';
import { mailFromMime } from '../mime.ts';

/** What is wrong with a mail that could be read all the same. */
export type Flaw = 'no-date' | 'no-end' | 'no-body' | 'wrong-letters';

/** What is kept of a mail once it was read: an archive of a million mails must not stay in memory. */
export interface ReadMail {
  readonly mail: Pick<Mail, 'date' | 'messageId' | 'gmail'>;
  readonly notification: Notification;
  readonly flaws: readonly Flaw[];
}

/** Does the last part end where the header says that it ends? */
function endsEarly(mail: Mail, bytes: Uint8Array): boolean {
  const type = header(mail, 'content-type') ?? '';
  const boundary = /^multipart\/.{0,200}boundary="?([^";]{1,200})/i.exec(type)?.[1]?.trim();
  return (
    boundary !== undefined &&
    !Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).includes(`--${boundary}--`)
  );
}

/** What a person should know about a mail of which something is missing. Ordinary mail is nobody's business here. */
function flawsOf(mail: Mail, notification: Notification, bytes: Uint8Array): readonly Flaw[] {
  if (notification.platform === null) return [];
  const flaws: Flaw[] = [];
  if (mail.date === null) flaws.push('no-date');
  if (endsEarly(mail, bytes)) flaws.push('no-end');
  else if ((mail.text ?? '').trim() === '' && (mail.html ?? '').trim() === '') flaws.push('no-body');
  if (`${mail.text ?? ''}${mail.html ?? ''}`.includes('\ufffd')) flaws.push('wrong-letters');
  return flaws;
}

/** The mail's place in the pipeline up to its notification. @throws for MIME that cannot be read */
export async function readMail(bytes: Uint8Array): Promise<ReadMail> {
  const mail = await mailFromMime(bytes);
  const notification = recognise(mail);
  return {
    mail: { date: mail.date, messageId: mail.messageId, gmail: null },
    notification,
    flaws: flawsOf(mail, notification, bytes),
  };
}
