import type { Header, Mail } from '../mail/mail.ts';
import type { Door, MessageResource } from './gmail.ts';

/** The headers of a message of the user's mailbox: the cheap look that decides whether a mail is ours. */
export function headersOf(door: Door, id: string): readonly Header[] {
  return (door.getMessage(id, 'metadata').payload?.headers ?? []).map(({ name, value }) => ({
    name: name ?? '',
    value: value ?? '',
  }));
}

/** A message of the user's mailbox. */
export function mailOf(door: Door, id: string): Mail {
  return mailFromResource(door.getMessage(id, 'full'));
}

function mailFromResource(_resource: MessageResource): Mail {
  throw new Error('waits for src/mail/gmail-resource.ts');
}
