declare module 'mbox-reader' {
  import type { Readable } from 'node:stream';

  /** The package comes without types; only what is used here. */
  export function mboxReader(input: Readable): AsyncIterable<unknown>;
}
