/** Bytes as the two doors hand them over: base64url over REST, an array of **signed** bytes in Apps Script. */
export type GmailBytes = string | readonly number[];

/**
 * Turns bytes into text, in the shell's own way. An array holds signed bytes (-128..127), a string is base64url.
 * Bytes that are invalid in the charset become U+FFFD; an unknown charset may throw.
 */
export type DecodeBytes = (data: GmailBytes, charset: string) => string;

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** A byte (0..255) as Apps Script counts it (-128..127). */
export function signed(byte: number): number {
  return byte > 127 ? byte - 256 : byte;
}

/** Base64 or base64url as signed bytes; what is no letter of it is skipped. */
export function bytesFromBase64(text: string): number[] {
  const bytes: number[] = [];
  let bits = 0;
  let value = 0;
  for (const char of text) {
    const digit = ALPHABET.indexOf(char === '-' ? '+' : char === '_' ? '/' : char);
    if (digit < 0) continue;
    value = ((value << 6) | digit) & 0xffff;
    bits += 6;
    if (bits >= 8) {
      bits -= 8;
      bytes.push(signed((value >> bits) & 0xff));
    }
  }
  return bytes;
}
