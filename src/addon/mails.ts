import type { GmailBytes } from '../mail/bytes.ts';
import { mailFromGmail } from '../mail/gmail-resource.ts';
import type { Mail } from '../mail/mail.ts';
import { failureError } from './failure.ts';
import type { Door } from './gmail.ts';

/** The headers of a message of the user's mailbox: the cheap look that decides whether a mail is ours. */
export function headersOf(door: Door, id: string): Pick<Mail, 'headers' | 'date' | 'gmail'> {
  return mailFromGmail(door.getMessage(id, 'metadata'), decoded);
}

/** A message of the user's mailbox. */
export function mailOf(door: Door, id: string): Mail {
  return mailFromGmail(door.getMessage(id, 'full'), decoded);
}

/** The advanced service hands out bytes as signed numbers, against its own type. */
function decoded(data: GmailBytes, charset: string): string {
  if (typeof data === 'string') throw failureError('unexpected');
  return Utilities.newBlob([...data]).getDataAsString(charset);
}
