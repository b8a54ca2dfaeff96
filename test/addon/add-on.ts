import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'vitest';
import { buildAddon } from '../../scripts/addon/bundle.ts';
import { readJson } from '../../src/addon/store.ts';
import type { Json } from '../../src/preview/apps-script/card-json.ts';
import { createScript, type Run, type Script } from '../../src/preview/apps-script/script.ts';
import { stillClock } from '../../src/preview/clock.ts';
import { createMailbox, type Mailbox } from '../../src/preview/gmail/mailbox.ts';
import type { StoredMessage } from '../../src/preview/gmail/stored.ts';
import type { MailboxState } from '../../src/triage/mailbox.ts';
import { mailboxFrom } from '../../src/triage/mailbox-schema.ts';

/** 1 May 2026, noon UTC: the day on which all tests of the add-on begin. */
export const NOW = Date.UTC(2026, 4, 1, 12);
export const HOUR = 3_600_000;
export const DAY = 24 * HOUR;

/** Where the add-on under test was built, and its files. */
export async function builtAddon(): Promise<{ readonly dir: string; readonly code: string }> {
  const dir = join(mkdtempSync(join(tmpdir(), 'vorzimmer-addon-')), 'dist');
  await buildAddon(dir);
  return { dir, code: readFileSync(join(dir, 'Code.js'), 'utf8') };
}

/** The built add-on beside an empty mailbox, on {@link NOW}. */
export function installed(
  code: string,
  options: { readonly locale?: string; readonly asAddOn?: boolean } = {},
): { readonly script: Script; readonly mailbox: Mailbox } {
  const mailbox = createMailbox({ clock: stillClock(NOW) });
  return { script: createScript({ code, mailbox, ...options }), mailbox };
}

/** Google's JSON of the one card that a run shows, whatever kind of answer it is; throws where there is none. */
export function shownCard(run: Run): Json {
  const { result } = run;
  if (result.kind === 'cards' && result.cards[0] !== undefined) return result.cards[0];
  if (result.kind === 'action' || result.kind === 'universal') {
    const action = (result.response.renderActions as Json).action as Json;
    for (const navigation of (action.navigations ?? []) as Json[]) {
      const card = navigation.pushCard ?? navigation.updateCard;
      if (card !== undefined) return card as Json;
    }
  }
  throw new Error(`No card: ${JSON.stringify(result)}`);
}

/** Every text on a card that a user reads, in order, markup included. */
export function textsOf(json: unknown): readonly string[] {
  if (typeof json !== 'object' || json === null) return [];
  return Object.entries(json).flatMap(([key, value]) =>
    typeof value === 'string' &&
    /^(?:title|subtitle|header|text|topLabel|bottomLabel|label|hintText)$/.test(key)
      ? [value]
      : textsOf(value),
  );
}

/** Calls since the last time, as `method: how many`. */
export function calls(mailbox: Mailbox): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const { method } of mailbox.calls) counts[method] = (counts[method] ?? 0) + 1;
  mailbox.calls.splice(0);
  return counts;
}

function received(mailbox: Mailbox): readonly StoredMessage[] {
  return [...mailbox.state.messages.values()].filter(({ labelIds }) => !labelIds.has('DRAFT'));
}

/** Our labels on each received mail, by name. */
export function labels(mailbox: Mailbox): Record<string, readonly string[]> {
  const names = new Map([...mailbox.state.labels.values()].map(({ id, name }) => [id, name]));
  return Object.fromEntries(
    received(mailbox).map((message) => [
      message.id,
      [...message.labelIds]
        .map((id) => names.get(id) ?? '?')
        .filter((name) => name.startsWith('Vorzimmer'))
        .sort(),
    ]),
  );
}

/** The timed run, which must end well and touch nothing that Apps Script lacks. */
export function timer(script: Script): void {
  const run = script.run('onTimer', {});
  expect(run.result).toEqual({ kind: 'nothing' });
  expect(run.touched).toEqual([]);
}

/** How many drafts answer each mail, by its Message-ID. */
export function draftsByMail(mailbox: Mailbox): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const { messageId } of mailbox.state.drafts.values()) {
    const raw = mailbox.state.messages.get(messageId)?.raw.toString('latin1') ?? '';
    const answered = /^In-Reply-To: (\S+)/im.exec(raw)?.[1] ?? '?';
    counts[answered] = (counts[answered] ?? 0) + 1;
  }
  return counts;
}

/** What the add-on stored about its work. */
export function storedState(script: Script): MailboxState | null {
  return mailboxFrom(readJson(Object.fromEntries(script.userProperties), 'mailbox'));
}
