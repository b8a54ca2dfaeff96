import { createHash, createHmac } from 'node:crypto';
import { gunzipSync, gzipSync } from 'node:zlib';
import type { Clock } from '../clock.ts';
import { AppsScriptError, type Service, service } from './service.ts';

type Bytes = readonly number[];

const signed = (bytes: Uint8Array): Bytes => [...new Int8Array(bytes)];
const bufferOf = (value: unknown): Buffer => {
  if (typeof value === 'string') return Buffer.from(value, 'utf8');
  if (Array.isArray(value) && value.every((byte) => Number.isInteger(byte) && byte >= -128 && byte <= 127))
    return Buffer.from(Int8Array.from(value as number[]).buffer);
  throw new AppsScriptError('Exception', 'Expected a string or an array of signed bytes.');
};

function decoded(text: unknown, encoding: 'base64' | 'base64url'): Bytes {
  const legal = encoding === 'base64' ? /^[A-Za-z0-9+/]*={0,2}$/ : /^[A-Za-z0-9_-]*={0,2}$/;
  if (typeof text !== 'string' || !legal.test(text))
    throw new AppsScriptError('Exception', 'Could not decode string.');
  return signed(Buffer.from(text, encoding));
}

/** Base64url with padding, as Utilities.base64EncodeWebSafe gives it. */
function webSafe(bytes: Buffer): string {
  const bare = bytes.toString('base64url');
  return bare + '='.repeat((4 - (bare.length % 4)) % 4);
}

function blob(bytes: Buffer, type: string | null, name: string | null): Service {
  return service('Blob', {
    getBytes: () => signed(bytes),
    getDataAsString: (charset: unknown = 'UTF-8') => new TextDecoder(String(charset)).decode(bytes),
    getContentType: () => type,
    getName: () => name,
  });
}

const PARTS = /yyyy|MMMM|MMM|MM|M|dd|d|EEEE|EEE|HH|H|mm|ss|SSS|Z|'[^']*'/g;

/** The part of Java's SimpleDateFormat that people use; a letter outside it throws. */
function formatDate(date: Date, zone: string, format: string, locale: string): string {
  const of = (options: Intl.DateTimeFormatOptions, language = 'en-GB'): string =>
    new Intl.DateTimeFormat(language, { timeZone: zone, ...options }).format(date);
  const two = (options: Intl.DateTimeFormatOptions): string => of(options).padStart(2, '0');
  const table: Readonly<Record<string, () => string>> = {
    yyyy: () => of({ year: 'numeric' }),
    MMMM: () => of({ month: 'long' }, locale),
    MMM: () => of({ month: 'short' }, locale),
    MM: () => two({ month: '2-digit' }),
    M: () => of({ month: 'numeric' }),
    dd: () => two({ day: '2-digit' }),
    d: () => of({ day: 'numeric' }),
    EEEE: () => of({ weekday: 'long' }, locale),
    EEE: () => of({ weekday: 'short' }, locale),
    HH: () => two({ hour: '2-digit', hourCycle: 'h23' }),
    H: () => String(Number(of({ hour: '2-digit', hourCycle: 'h23' }))),
    mm: () => two({ minute: '2-digit' }),
    ss: () => two({ second: '2-digit' }),
    SSS: () => String(date.getMilliseconds()).padStart(3, '0'),
    Z: () =>
      of({ timeZoneName: 'longOffset' })
        .replace(/^.{0,40}GMT/, '')
        .replace(':', '') || '+0000',
  };
  const rest = format.replace(PARTS, '');
  if (/[A-Za-z]/.test(rest))
    throw new AppsScriptError('Exception', `The preview cannot format dates as ${format}.`);
  return format.replace(PARTS, (part) =>
    part.startsWith("'") ? part.slice(1, -1) : (table[part]?.() ?? part),
  );
}

/** Utilities: bytes, base64, digests, dates. Sleeping moves the clock instead of waiting. */
export function createUtilities(clock: Clock, newId: () => string, locale: string): Service {
  const enumOf = (name: string, values: readonly string[]): Service =>
    service(
      `${name}Enum`,
      Object.fromEntries(values.map((value) => [value, service(name, { toString: () => value })])),
    );
  const charsets = enumOf('Charset', ['UTF_8', 'US_ASCII']);
  const digests = enumOf('DigestAlgorithm', ['MD5', 'SHA_1', 'SHA_256', 'SHA_512']);
  const algorithm = (value: unknown): string => String(value).replace('_', '').toLowerCase();
  return service('Utilities', {
    Charset: charsets,
    DigestAlgorithm: digests,
    base64Encode: (value: unknown) => bufferOf(value).toString('base64'),
    base64EncodeWebSafe: (value: unknown) => webSafe(bufferOf(value)),
    base64Decode: (text: unknown) => decoded(text, 'base64'),
    base64DecodeWebSafe: (text: unknown) => decoded(text, 'base64url'),
    computeDigest: (kind: unknown, value: unknown) =>
      signed(createHash(algorithm(kind)).update(bufferOf(value)).digest()),
    computeHmacSha256Signature: (value: unknown, key: unknown) =>
      signed(createHmac('sha256', bufferOf(key)).update(bufferOf(value)).digest()),
    formatDate: (date: unknown, zone: unknown, format: unknown) => {
      if (!(date instanceof Date) || typeof zone !== 'string' || typeof format !== 'string')
        throw new AppsScriptError(
          'Exception',
          "The parameters don't match the method signature for Utilities.formatDate.",
        );
      return formatDate(date, zone, format, locale);
    },
    getUuid: newId,
    gzip: (value: { getBytes(): Bytes }) =>
      blob(gzipSync(bufferOf(value.getBytes())), 'application/x-gzip', 'archive.gz'),
    ungzip: (value: { getBytes(): Bytes }) => blob(gunzipSync(bufferOf(value.getBytes())), null, null),
    newBlob: (data: unknown, type: unknown = null, name: unknown = null) =>
      blob(bufferOf(data), type === null ? null : String(type), name === null ? null : String(name)),
    sleep: (milliseconds: unknown) => clock.advance(Number(milliseconds)),
  });
}
