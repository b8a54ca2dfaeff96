import libmime from 'libmime';
import type { Mailbox } from '../gmail/mailbox.ts';
import type { Json } from '../gmail/resource.ts';
import { callFromScript } from './gmail-service.ts';
import { AppsScriptError, type Service, service } from './service.ts';

function headersOf(message: Json): Readonly<Record<string, string>> {
  const payload = (message.payload ?? {}) as { headers?: readonly { name: string; value: string }[] };
  return Object.fromEntries((payload.headers ?? []).map(({ name, value }) => [name.toLowerCase(), value]));
}

/** What createDraftReply writes: always to Reply-To, in the thread, under the same subject. */
function replyTo(headers: Readonly<Record<string, string>>, body: string): string {
  const subject = headers.subject ?? '';
  const word = (value: string): string => libmime.encodeWords(value, 'Q', 60);
  const id = headers['message-id'] ?? '';
  const lines = [
    `To: ${word(headers['reply-to'] ?? headers.from ?? '')}`,
    `Subject: ${word(/^re:/i.test(subject) ? subject : `Re: ${subject}`)}`,
    `In-Reply-To: ${id}`,
    `References: ${[headers.references, id].filter((part) => part !== undefined).join(' ')}`,
    'MIME-Version: 1.0',
    'Content-Type: text/plain; charset=UTF-8',
    'Content-Transfer-Encoding: base64',
    '',
    (
      Buffer.from(body)
        .toString('base64')
        .match(/.{1,76}/g) ?? []
    ).join('\r\n'),
  ];
  return Buffer.from(lines.join('\r\n')).toString('base64url');
}

/** The part of GmailApp that an add-on needs to open a draft in Gmail's own editor. */
export function createGmailApp(mailbox: Mailbox, token: string): Service {
  const thread = (id: string): Service =>
    service('GmailThread', {
      getId: () => id,
      getPermalink: () => `https://mail.google.com/mail/u/0/#all/${id}`,
      getMessages: () =>
        (callFromScript(mailbox, 'threads.get', { id, format: 'metadata' }).messages as Json[]).map(
          messageFrom,
        ),
    });
  const messageFrom = (json: Json): Service => {
    const headers = headersOf(json);
    return service('GmailMessage', {
      getId: () => String(json.id),
      getThread: () => thread(String(json.threadId)),
      getHeader: (name: unknown) => headers[String(name).toLowerCase()] ?? '',
      getSubject: () => headers.subject ?? '',
      getFrom: () => headers.from ?? '',
      getReplyTo: () => headers['reply-to'] ?? headers.from ?? '',
      getTo: () => headers.to ?? '',
      createDraftReply: (body: unknown, ...options: readonly unknown[]) => {
        if (typeof body !== 'string' || options.length > 0)
          throw new AppsScriptError('Exception', 'The preview knows only createDraftReply(body).');
        const raw = replyTo(headers, body);
        return draftFrom(
          callFromScript(mailbox, 'drafts.create', {}, { message: { raw, threadId: json.threadId } }),
        );
      },
    });
  };
  const message = (id: unknown): Service =>
    messageFrom(callFromScript(mailbox, 'messages.get', { id, format: 'metadata' }));
  const draft = (id: string, messageId: string): Service =>
    service('GmailDraft', {
      getId: () => id,
      getMessageId: () => messageId,
      getMessage: () => message(messageId),
      deleteDraft: () => void callFromScript(mailbox, 'drafts.delete', { id }),
    });
  const draftFrom = (json: Json): Service => draft(String(json.id), String((json.message as Json).id));
  return service('GmailApp', {
    setCurrentMessageAccessToken: (given: unknown) => {
      if (given !== token) throw new AppsScriptError('Exception', 'Invalid access token.');
    },
    getMessageById: message,
    getThreadById: (id: unknown) => thread(String(id)),
    getDraft: (id: unknown) => draftFrom(callFromScript(mailbox, 'drafts.get', { id, format: 'metadata' })),
    getDrafts: () => ((callFromScript(mailbox, 'drafts.list', {}).drafts ?? []) as Json[]).map(draftFrom),
  });
}
