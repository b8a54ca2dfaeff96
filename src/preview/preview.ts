import { createScript, type Run, type Script } from './apps-script/script.ts';
import { type Clock, runningClock } from './clock.ts';
import type { CallAnswer, CallRequest, DraftView, PageLanguage, StateView } from './contract.ts';
import { editedDraft } from './draft-mime.ts';
import { addressOf, draftView, labelViews } from './folders.ts';
import { createMailbox, type Mailbox } from './gmail/mailbox.ts';
import { mailsInFile, seedFrom } from './gmail/seed.ts';
import { headerOfMessage } from './gmail/stored.ts';
import { readManifest } from './manifest.ts';

export interface PreviewOptions {
  /** The built add-on. */
  readonly code: string;
  /** Its appsscript.json. */
  readonly manifest: string;
  /** Mail files to begin with: mbox or single mails. */
  readonly seed?: readonly Buffer[];
  readonly language?: PageLanguage;
  readonly clock?: Clock;
}

/** One preview: a mailbox, the add-on beside it, and what the page can do with both. */
export interface Preview {
  readonly mailbox: Mailbox;
  readonly script: Script;
  state(): StateView;
  call(request: CallRequest): CallAnswer;
  /** Puts the mails of a file into the inbox and says how many there were. */
  add(file: Buffer): number;
  /** Runs every installed trigger once and says how many there were. */
  runTriggers(): number;
  saveDraft(draft: DraftView): void;
  discardDraft(id: string): void;
  /** As at the start: the first mails, nothing stored. */
  reset(): void;
  language: PageLanguage;
  /** Answer as slowly as Apps Script does. */
  slow: boolean;
}

/** The user of the preview reads their mail shortly after the newest one came in. */
const AFTER_NEWEST = 20 * 60_000;
const UNREAD_LASTS = 5 * 86_400_000;

/** When the preview begins: shortly after the newest mail of the files, so that examples never grow old. */
export function startTime(seed: readonly Buffer[], now: number): number {
  const dates = seed.flatMap(mailsInFile).map((raw) => Date.parse(headerOfMessage({ raw }, 'date')));
  const newest = dates.filter((date) => !Number.isNaN(date)).reduce((a, b) => Math.max(a, b), 0);
  return newest === 0 ? now : newest + AFTER_NEWEST;
}

/** Whom the newest mail is for: the owner of the inbox. Undefined where nothing says so. */
function ownerOf(seed: readonly Buffer[]): string | undefined {
  const newest = seed.flatMap(mailsInFile).at(-1);
  if (newest === undefined) return undefined;
  const { address } = addressOf(headerOfMessage({ raw: newest }, 'to'));
  return address.includes('@') ? address : undefined;
}

function functionNames(json: unknown): readonly string[] {
  if (typeof json !== 'object' || json === null) return [];
  return Object.entries(json).flatMap(([key, value]) =>
    key === 'function' && typeof value === 'string' ? [value] : functionNames(value),
  );
}

/** @throws ZodError where the manifest lacks what Gmail needs */
export function createPreview(options: PreviewOptions): Preview {
  const { code, manifest, seed = [] } = options;
  const { addOn, scopes } = readManifest(manifest);
  const started = performance.now();
  const start = startTime(seed, Date.now());
  const clock = options.clock ?? runningClock(() => Math.round(start + performance.now() - started));
  const address = ownerOf(seed);
  const mailbox = createMailbox({ clock, ...(address === undefined ? {} : { address }) });
  const script = createScript({ code, mailbox, scopes });
  // Only what the manifest or a card names may be called from the page.
  const known = new Set([
    addOn.homepage,
    addOn.contextual,
    ...addOn.universal.map(({ functionName }) => functionName),
  ]);
  const add = (file: Buffer): number => seedFrom(mailbox, file);
  /** An inbox that somebody uses: what came before the last days is read. */
  const fill = (): void => {
    for (const file of seed) add(file);
    for (const message of mailbox.state.messages.values())
      if (message.internalDate < clock.now() - UNREAD_LASTS) message.labelIds.delete('UNREAD');
  };
  fill();
  const answer = ({ result, logs, touched, milliseconds }: Run): CallAnswer => {
    for (const name of functionNames(result)) known.add(name);
    return { result, logs, touched, milliseconds };
  };
  const self: Preview = {
    mailbox,
    script,
    language: options.language ?? 'de',
    slow: false,
    state: () => {
      const messages = [...mailbox.state.messages.values()];
      return {
        address: mailbox.address,
        now: clock.now(),
        language: self.language,
        slow: self.slow,
        addOn,
        labels: labelViews(mailbox),
        unread: messages.filter(({ labelIds }) => labelIds.has('INBOX') && labelIds.has('UNREAD')).length,
        drafts: mailbox.state.drafts.size,
        triggers: script.triggers.length,
      };
    },
    call: ({ functionName, messageId, parameters, form }) => {
      const message = messageId === null ? null : (mailbox.state.messages.get(messageId) ?? null);
      if (!known.has(functionName)) {
        const sentence = `No card and no manifest names ${functionName}.`;
        return {
          result: { kind: 'error', message: sentence, stack: '' },
          logs: [],
          touched: [],
          milliseconds: 0,
        };
      }
      script.locale = self.language;
      return answer(script.runCard(functionName, { message, parameters, form }));
    },
    add,
    runTriggers: () => {
      script.locale = self.language;
      return script.runTriggers().length;
    },
    saveDraft: ({ id, to, subject, body }) => {
      const draft = mailbox.state.drafts.get(id);
      const message = draft === undefined ? undefined : mailbox.state.messages.get(draft.messageId);
      if (message === undefined) return;
      const raw = editedDraft(message, to, subject, body);
      mailbox.call('drafts.update', { userId: 'me', id }, { message: { raw, threadId: message.threadId } });
    },
    discardDraft: (id) => {
      if (draftView(mailbox, id) !== null) mailbox.call('drafts.delete', { userId: 'me', id });
    },
    reset: () => {
      mailbox.clear();
      script.forget();
      fill();
    },
  };
  return self;
}
