import { addressOf, isWithin } from '../../mail/address.ts';
import { authenticityOf } from '../../mail/authenticity.ts';
import { header, type Mail } from '../../mail/mail.ts';
import type { Outline } from '../../mail/outline.ts';
import { NOT_OURS, type Notification } from '../notification.ts';

const DOMAINS = ['linkedin.com'];

/** Reads a notification; null where the mail is not from there. Its kind is not told apart yet. */
export function readLinkedin(mail: Mail, _outline: Outline): Notification | null {
  const from = addressOf(header(mail, 'from'));
  if (from === null || !isWithin(from.domain, DOMAINS)) return null;
  return { ...NOT_OURS, platform: 'linkedin', authenticity: authenticityOf(mail, DOMAINS) };
}
