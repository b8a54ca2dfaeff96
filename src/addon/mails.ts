import type { Header, Mail } from '../mail/mail.ts';
import type { Door, MessageResource } from './gmail.ts';

type Part = GoogleAppsScript.Gmail.Schema.MessagePart;

/** The headers of a message of the user's mailbox: the cheap look that decides whether a mail is ours. */
export function headersOf(door: Door, id: string): readonly Header[] {
  return headersIn(door.getMessage(id, 'metadata').payload);
}

/** A message of the user's mailbox. */
export function mailOf(door: Door, id: string): Mail {
  return mailFrom(door.getMessage(id, 'full'));
}

function mailFrom(resource: MessageResource): Mail {
  const headers = headersIn(resource.payload);
  const date = Number(resource.internalDate);
  return {
    headers,
    text: textOf(resource.payload, 'text/plain'),
    html: textOf(resource.payload, 'text/html'),
    date: Number.isFinite(date) ? date : null,
    messageId: headers.find(({ name }) => name.toLowerCase() === 'message-id')?.value ?? null,
    gmail: {
      id: resource.id ?? '',
      threadId: resource.threadId ?? '',
      labelIds: resource.labelIds ?? [],
    },
  };
}

function headersIn(part: Part | undefined): readonly Header[] {
  return (part?.headers ?? []).map(({ name, value }) => ({ name: name ?? '', value: value ?? '' }));
}

/** The first part of a type, decoded. */
function textOf(part: Part | undefined, type: string, depth = 0): string | null {
  if (part === undefined || depth > 20) return null;
  if (part.mimeType === type && part.body?.data !== undefined) return decoded(part.body.data);
  for (const inner of part.parts ?? []) {
    const text = textOf(inner, type, depth + 1);
    if (text !== null) return text;
  }
  return null;
}

/** The advanced service hands out bytes as signed numbers, against its own type, already in UTF-8. */
function decoded(data: unknown): string | null {
  return Array.isArray(data)
    ? Utilities.newBlob(data).getDataAsString('UTF-8').replace(/\r\n?/g, '\n')
    : null;
}
