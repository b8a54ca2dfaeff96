import libmime from 'libmime';
import type { StoredMessage } from './gmail/stored.ts';
import { treeOf } from './gmail/stored.ts';

const REPLACED: ReadonlySet<string> = new Set([
  'to',
  'subject',
  'content-type',
  'content-transfer-encoding',
  'mime-version',
]);

const header = (name: string, value: string): string =>
  `${name}: ${libmime.encodeWords(value.replace(/[\r\n]+/g, ' '), 'Q', 60)}`;

/** The MIME of a draft after an edit: its other headers (In-Reply-To, References) stay as they were. */
export function editedDraft(message: StoredMessage, to: string, subject: string, body: string): string {
  const kept = treeOf(message)
    .headers.filter(({ name }) => !REPLACED.has(name.toLowerCase()))
    .map(({ name, value }) => header(name, value));
  const lines = [
    ...kept,
    ...(to.trim() === '' ? [] : [header('To', to)]),
    header('Subject', subject),
    'MIME-Version: 1.0',
    'Content-Type: text/plain; charset=UTF-8',
    'Content-Transfer-Encoding: base64',
    '',
    (
      Buffer.from(body.replace(/\r?\n/g, '\r\n'))
        .toString('base64')
        .match(/.{1,76}/g) ?? []
    ).join('\r\n'),
  ];
  return Buffer.from(lines.join('\r\n')).toString('base64url');
}
