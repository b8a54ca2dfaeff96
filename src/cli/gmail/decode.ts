import { decode as decodeCharset, encodingExists } from 'iconv-lite';
import type { GmailBytes } from '../../mail/bytes.ts';

/** Bytes of a message resource as text. REST hands out base64url; an array never comes from there, but is no harm. */
export function decoded(data: GmailBytes, charset: string): string {
  const bytes = typeof data === 'string' ? Buffer.from(data, 'base64url') : Buffer.from(data);
  return encodingExists(charset) ? decodeCharset(bytes, charset) : bytes.toString('utf8');
}
