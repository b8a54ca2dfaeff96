import type { Memory } from '../memory/memory.ts';
import { prunedMemory } from '../memory/prune.ts';
import { isShardKey, memoryFromShards, shardsOf } from '../memory/shards.ts';
import type { UiLanguage } from '../text/localised.ts';
import { EMPTY_MAILBOX, type MailboxState } from '../triage/mailbox.ts';
import { mailboxFrom } from '../triage/mailbox-schema.ts';
import type { Settings } from '../triage/settings.ts';
import { settingsFrom } from '../triage/settings-schema.ts';
import { failureError } from './failure.ts';
import { entriesFor, readJson, writeChanged } from './store.ts';

/** What is stored for this user, as one execution sees it. */
export interface Session {
  /** Of the cards: the user's locale. */
  readonly language: UiLanguage;
  readonly settings: Settings;
  readonly state: MailboxState;
  readonly memory: Memory;
  /** True where something stored could not be read and defaults stand in its place. */
  readonly damaged: boolean;
}

/** Milliseconds that a click waits for a run that is saving; a run holds the lock only while it saves. */
const PATIENCE = 4000;
/** Of the 500 KB that Google gives; the rest is for settings, state and the names of the pieces. */
const MEMORY_BYTES = 400_000;

/**
 * Everything stored. @param language null for runs without a user in front: then the language of the settings holds
 */
export function openSession(language: UiLanguage | null): Session {
  return sessionFrom(PropertiesService.getUserProperties().getProperties(), language);
}

function sessionFrom(all: Readonly<Record<string, string>>, language: UiLanguage | null): Session {
  const stored = readJson(all, 'settings');
  const { settings, problems } = settingsFrom(stored ?? undefined);
  const state = mailboxFrom(readJson(all, 'mailbox') ?? null);
  const { memory, damaged } = memoryFromShards(all);
  const shown = language ?? settings.uiLanguage;
  return {
    language: shown,
    settings: { ...settings, uiLanguage: shown },
    state: state ?? EMPTY_MAILBOX,
    memory,
    damaged: stored === undefined || problems.length > 0 || state === null || damaged.length > 0,
  };
}

/** What a change may touch. What it leaves out stays as it is stored. */
export interface Change {
  readonly settings?: Settings;
  readonly state?: MailboxState;
  readonly memory?: Memory;
}

/**
 * Changes what is stored, under the lock and on top of what is stored now: what another execution saved meanwhile is kept.
 * The order of writing protects the work: the memory first, the state with its cursor last.
 */
export function changeStored(language: UiLanguage | null, change: (session: Session) => Change): Session {
  const lock = LockService.getUserLock();
  if (!lock.tryLock(PATIENCE)) throw failureError('busy', true);
  try {
    const properties = PropertiesService.getUserProperties();
    const all = properties.getProperties();
    const before = sessionFrom(all, language);
    const { settings, state, memory } = change(before);
    if (memory !== undefined) storeMemory(properties, all, memory);
    if (settings !== undefined) writeChanged(properties, all, entriesFor('settings', settings));
    if (state !== undefined) writeChanged(properties, all, entriesFor('mailbox', state));
    return {
      ...before,
      settings: settings ?? before.settings,
      state: state ?? before.state,
      memory: memory ?? before.memory,
    };
  } finally {
    lock.releaseLock();
  }
}

/** Only pieces that changed are written; those that are empty now go last, so that nobody is ever stored nowhere. */
function storeMemory(
  properties: GoogleAppsScript.Properties.Properties,
  all: Readonly<Record<string, string>>,
  memory: Memory,
): void {
  const shards = shardsOf(prunedMemory(memory, Date.now(), MEMORY_BYTES));
  writeChanged(properties, all, shards);
  for (const key of Object.keys(all))
    if (isShardKey(key) && shards[key] === undefined) properties.deleteProperty(key);
}

/** Nothing of this user is stored any more. */
export function forgetEverything(): void {
  PropertiesService.getUserProperties().deleteAllProperties();
}
