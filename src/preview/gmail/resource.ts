import { invalid } from './errors.ts';
import type { MimePart } from './mime.ts';
import { type StoredMessage, textOf, treeOf } from './stored.ts';

export type Json = Record<string, unknown>;

const SNIPPET = 180;

/** Attachments get no data in the part tree, only an id to fetch them by: the path of the part. */
function partJson(part: MimePart, partId: string): Json {
  const isAttachment = part.filename !== '';
  const body = isAttachment
    ? { attachmentId: `att-${partId || '0'}`, size: part.body.length }
    : part.body.length === 0
      ? { size: 0 }
      : { size: part.body.length, data: part.body.toString('base64url') };
  return {
    partId,
    mimeType: part.mimeType,
    filename: part.filename,
    headers: part.headers,
    body,
    ...(part.parts.length === 0
      ? {}
      : {
          parts: part.parts.map((inner, at) => partJson(inner, partId === '' ? `${at}` : `${partId}.${at}`)),
        }),
  };
}

/** The part behind an attachment id. */
export function attachmentOf(message: StoredMessage, attachmentId: string): Buffer | null {
  let part: MimePart | undefined = treeOf(message);
  const path = attachmentId.replace(/^att-/, '');
  if (path !== '0' || part.parts.length > 0) for (const at of path.split('.')) part = part?.parts[Number(at)];
  return part === undefined || part.filename === '' ? null : part.body;
}

function snippetOf(message: StoredMessage): string {
  const tree = treeOf(message);
  return textOf(tree, 'text/plain')
    .slice(0, 4 * SNIPPET)
    .split(/\s+/)
    .join(' ')
    .trim()
    .slice(0, SNIPPET);
}

/**
 * A users.messages resource.
 * @param format minimal, metadata, full or raw, as in the API
 */
export function messageJson(message: StoredMessage, format: string, wantedHeaders: readonly string[]): Json {
  const common: Json = {
    id: message.id,
    threadId: message.threadId,
    labelIds: [...message.labelIds],
    snippet: snippetOf(message),
    historyId: String(message.historyId),
    internalDate: String(message.internalDate),
    sizeEstimate: message.raw.length,
  };
  switch (format) {
    case 'minimal':
      return common;
    case 'raw':
      return { ...common, raw: message.raw.toString('base64url') };
    case 'full':
      return { ...common, payload: partJson(treeOf(message), '') };
    case 'metadata': {
      const wanted = new Set(wantedHeaders.map((name) => name.toLowerCase()));
      const tree = treeOf(message);
      const headers =
        wanted.size === 0 ? tree.headers : tree.headers.filter(({ name }) => wanted.has(name.toLowerCase()));
      return { ...common, payload: { mimeType: tree.mimeType, headers } };
    }
    default:
      throw invalid(`Invalid value at 'format': ${format}`);
  }
}
