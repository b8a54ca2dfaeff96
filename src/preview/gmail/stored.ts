import { fieldOf, type MimePart, mimeHeaders, mimeTree } from './mime.ts';

/** A message in the mailbox. Its bytes never change; its labels do. */
export interface StoredMessage {
  readonly id: string;
  readonly threadId: string;
  readonly raw: Buffer;
  /** Milliseconds since the epoch: when it arrived. */
  readonly internalDate: number;
  readonly labelIds: Set<string>;
  historyId: number;
}

export interface StoredDraft {
  readonly id: string;
  /** Changes with every update, as in Gmail. */
  messageId: string;
}

export interface StoredLabel {
  readonly id: string;
  name: string;
  readonly type: 'system' | 'user';
  color: { readonly textColor: string; readonly backgroundColor: string } | null;
  labelListVisibility: string;
  messageListVisibility: string;
}

const trees = new WeakMap<Buffer, MimePart>();

/** The parsed mail; parsed once. */
export function treeOf(message: Pick<StoredMessage, 'raw'>): MimePart {
  const known = trees.get(message.raw);
  if (known !== undefined) return known;
  const tree = mimeTree(message.raw);
  trees.set(message.raw, tree);
  return tree;
}

const heads = new WeakMap<Buffer, MimePart['headers']>();

/** The first header of that name; empty where there is none. Reads no further than the headers: searches need speed. */
export function headerOfMessage(message: Pick<StoredMessage, 'raw'>, name: string): string {
  let headers = trees.get(message.raw)?.headers ?? heads.get(message.raw);
  if (headers === undefined) {
    headers = mimeHeaders(message.raw);
    heads.set(message.raw, headers);
  }
  return fieldOf(headers, name.toLowerCase());
}

/** The text of the first part of that type; empty where there is none. */
export function textOf(part: MimePart, mimeType: string): string {
  if (part.mimeType === mimeType && part.filename === '') return part.body.toString('utf8');
  for (const inner of part.parts) {
    const found = textOf(inner, mimeType);
    if (found !== '') return found;
  }
  return '';
}
