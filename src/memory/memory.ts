/** What is remembered of one mailbox. No message texts, only fingerprints. Grows by {@link remember} only. */
export interface Memory {
  readonly version: 1;
}

export function emptyMemory(): Memory {
  return { version: 1 };
}
