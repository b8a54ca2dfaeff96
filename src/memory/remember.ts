import type { Mail } from '../mail/mail.ts';
import type { Notification } from '../platforms/notification.ts';
import type { Memory } from './memory.ts';

/** The memory after one notification. The same mail twice, or mails in another order, give the same memory. */
export function rememberNotification(
  memory: Memory,
  _mail: Pick<Mail, 'date' | 'messageId' | 'gmail'>,
  _notification: Notification,
): Memory {
  return memory;
}
