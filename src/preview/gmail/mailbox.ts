import type { Clock } from '../clock.ts';
import { GmailError, GmailSilence } from './errors.ts';
import { createFaults, type Faults } from './faults.ts';
import { systemLabels } from './labels.ts';
import { METHODS, type Params } from './methods.ts';
import { createQuota, type Quota, UNITS_PER_MINUTE } from './quota.ts';
import type { Json } from './resource.ts';
import { addMessage, type MailboxState } from './state.ts';
import { headerOfMessage, type StoredMessage } from './stored.ts';
import { emptyThreadIndex } from './threads.ts';

/** A call that reached the mailbox, through whichever door. */
export interface Call {
  readonly method: string;
  readonly params: Params;
  readonly body: Json;
  /** True where the call was meant to change something. */
  readonly writes: boolean;
  /** The code of the error it got; null where it worked. */
  readonly error: number | 'timeout' | 'killed' | null;
}

export interface Mailbox {
  readonly address: string;
  readonly clock: Clock;
  readonly faults: Faults;
  readonly quota: Quota;
  readonly calls: Call[];
  readonly state: MailboxState;
  /**
   * One call of the Gmail API.
   * @param method as in the reference without "users.", for example `messages.list`
   * @throws GmailError with the API's code, GmailSilence where no answer comes back
   */
  call(method: string, params: Params, body?: Json): Json;
  /** A mail arrives. Needs no quota and is no call. */
  receive(
    raw: Buffer,
    options?: { readonly labelIds?: readonly string[]; readonly at?: number },
  ): StoredMessage;
  /** Everything is gone. */
  clear(): void;
}

export interface MailboxOptions {
  readonly clock: Clock;
  readonly address?: string;
  readonly unitsPerMinute?: number;
}

const FIRST_ID = 0x18c0_0000_0000;
const CALLS_KEPT = 200_000;

/** One local mailbox behind both doors: the bundle's synchronous `Gmail` and the REST server. */
export function createMailbox(options: MailboxOptions): Mailbox {
  const { clock, address = 'sie@example.com', unitsPerMinute = UNITS_PER_MINUTE } = options;
  let counter = 0;
  const state: MailboxState = {
    address,
    clock,
    messages: new Map(),
    drafts: new Map(),
    labels: systemLabels(),
    threads: emptyThreadIndex(),
    history: [],
    historyId: 1000,
    newId: (prefix) => {
      counter += 1;
      return prefix === '' ? (FIRST_ID + counter).toString(16).padStart(16, '0') : `${prefix}${counter}`;
    },
  };
  const faults = createFaults();
  const quota = createQuota(clock, unitsPerMinute);
  const calls: Call[] = [];
  return {
    address,
    clock,
    faults,
    quota,
    calls,
    state,
    call: (method, params, body = {}) => {
      const entry = METHODS[method];
      const log = (error: Call['error']): void => {
        if (calls.length < CALLS_KEPT)
          calls.push({ method, params, body, writes: entry?.writes ?? false, error });
      };
      try {
        const answer = faults.around(method, () => {
          if (entry === undefined) throw forbidden(method);
          quota.spend(method);
          return entry.run(state, params, body);
        });
        log(null);
        return answer;
      } catch (error) {
        if (error instanceof GmailError) log(error.code);
        else if (error instanceof GmailSilence) log(error.kind);
        throw error;
      }
    },
    receive: (raw, { labelIds = ['INBOX', 'UNREAD'], at } = {}) => {
      const dated = Date.parse(headerOfMessage({ raw }, 'date'));
      return addMessage(state, raw, labelIds, at ?? (Number.isNaN(dated) ? clock.now() : dated), null);
    },
    clear: () => {
      state.messages.clear();
      state.drafts.clear();
      state.labels.clear();
      for (const [id, label] of systemLabels()) state.labels.set(id, label);
      state.history = [];
      state.threads = emptyThreadIndex();
      calls.length = 0;
    },
  };
}

/** Sending, deleting and archiving for good are no part of this product; neither door offers them. */
function forbidden(method: string): GmailError {
  return new GmailError(403, 'insufficientPermissions', `The preview does not offer users.${method}.`);
}
