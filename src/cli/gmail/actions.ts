import { existsSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Settings } from '../../triage/settings.ts';
import type { Cli } from '../cli.ts';
import { Failure, wrongUse } from '../failure.ts';
import { dayOption } from '../options.ts';
import { settingsFor } from '../settings.ts';
import { dayText, numberText } from '../terminal/formats.ts';
import { GMAIL } from '../texts/gmail.ts';
import { TROUBLE } from '../texts/gmail-trouble.ts';
import { followUpLines } from '../view/follow-up.ts';
import { planCounts, planLines, planRecord, type WholePlan } from '../view/plan.ts';
import { authFor, connected } from './connect.ts';
import { explained } from './failure.ts';
import { loggedIn } from './login.ts';
import { DEFAULT_SLICE, DEFAULT_UNITS, type LookOptions } from './options.ts';
import type { Time } from './pace.ts';
import { type Paths, pathsFor } from './paths.ts';
import { allDone, doneAndStored, type Planned, planned, type Work } from './run.ts';
import { alone, openMemory, storedMailbox, storeMailbox } from './session.ts';
import type { Scope } from './slices.ts';
import { forgetToken, storedToken, storeToken } from './token.ts';

type Act = (options: LookOptions, cli: Cli) => Promise<void>;

function timeOf(cli: Cli): Time {
  return { now: cli.io.now, sleep: cli.io.sleep ?? ((milliseconds) => sleep(milliseconds)) };
}

function wholeNumber(option: string, value: string): number {
  if (!/^[1-9]\d{0,8}$/.test(value)) throw wrongUse(TROUBLE.badNumber(option, value));
  return Number(value);
}

function settingsOf(options: LookOptions, paths: Paths, cli: Cli): Settings {
  const file = existsSync(paths.settings) ? paths.settings : undefined;
  const settings = settingsFor(options.strategy ?? file, cli);
  return {
    ...settings,
    automaticDrafts: options.drafts === true || settings.automaticDrafts,
    searchMailbox: options.knownSearch !== false && settings.searchMailbox,
  };
}

async function workOf(options: LookOptions, paths: Paths, cli: Cli): Promise<Work> {
  const units = wholeNumber('--units', options.units ?? String(DEFAULT_UNITS));
  const settings = settingsOf(options, paths, cli);
  const door = connected(options.client, cli.io.env, paths, units, timeOf(cli));
  const { address } = await door.profile();
  return { cli, door, paths, settings, stored: storedMailbox(paths, address, cli) };
}

function scopeOf(options: LookOptions, cli: Cli): Scope {
  const startedAt = cli.io.now();
  return {
    since: options.since === undefined ? null : dayOption('--since', options.since, startedAt),
    query: options.query ?? null,
    limit: options.limit === undefined ? null : wholeNumber('--limit', options.limit),
    slice: wholeNumber('--slice', options.slice ?? String(DEFAULT_SLICE)),
    startedAt,
  };
}

function wholeOf({ slices }: Planned): WholePlan {
  return {
    plans: slices.map(({ plan }) => plan),
    triaged: slices.flatMap(({ triaged }) => triaged),
  };
}

/** Shows a plan; @returns whether there is anything to do. */
function showPlan(whole: WholePlan, settings: Settings, cli: Cli): boolean {
  const texts = GMAIL[cli.language];
  const counts = planCounts(whole);
  const number = (value: number) => numberText(value, cli.language);
  const anything = counts.labelled > 0 || counts.drafts > 0;
  for (const line of planLines(whole, settings, cli)) cli.print(line);
  if (!anything) cli.print(texts.nothingToDo);
  const summary = texts.planSummary({
    mails: number(counts.mails),
    requests: number(counts.requests),
    labelled: number(counts.labelled),
    drafts: number(counts.drafts),
  });
  cli.print(`${anything ? '\n' : ''}${cli.colours.dim(summary)}`);
  return anything;
}

function sayDone(whole: WholePlan, work: Work, began: number): void {
  const { cli, door } = work;
  const counts = planCounts(whole);
  const number = (value: number, digits = 0) => numberText(value, cli.language, digits);
  cli.print(
    GMAIL[cli.language].done({
      labelled: number(counts.labelled),
      drafts: number(counts.drafts),
      units: number(door.spent()),
      seconds: number((cli.io.now() - began) / 1000, 1),
    }),
  );
}

/** The first line that the user types; empty where standard input is closed. */
async function typedLine(cli: Cli): Promise<string> {
  let text = '';
  for await (const bytes of cli.io.stdin()) {
    text += Buffer.from(bytes).toString('utf8');
    if (text.includes('\n')) break;
  }
  return text.split('\n')[0]?.trim() ?? '';
}

async function login(options: LookOptions, cli: Cli): Promise<void> {
  const paths = pathsFor(cli.io.env);
  const texts = GMAIL[cli.language];
  const token = await loggedIn(
    (redirect) => authFor(options.client, cli.io.env, paths, redirect),
    (address) => cli.print(texts.openThis(address)),
    cli.language,
  );
  await storeToken(paths.token, token);
  const door = connected(options.client, cli.io.env, paths, DEFAULT_UNITS, timeOf(cli));
  cli.print(texts.loggedIn((await door.profile()).address));
}

async function logout(options: LookOptions, cli: Cli): Promise<void> {
  const paths = pathsFor(cli.io.env);
  const texts = GMAIL[cli.language];
  const token = storedToken(paths.token);
  if (token === null) {
    cli.print(texts.wasLoggedOut);
    return;
  }
  try {
    await authFor(options.client, cli.io.env, paths).revokeToken(token.refresh_token);
  } catch (error) {
    // A login that Google no longer knows is revoked already; the file goes in every case.
    const failure = explained(error);
    if (!(failure instanceof Failure)) throw error;
    if (failure.sentence !== TROUBLE.invalidGrant) cli.say(failure.sentence);
  }
  forgetToken(paths.token);
  cli.print(texts.loggedOut);
}

async function triage(options: LookOptions, cli: Cli): Promise<void> {
  const work = await workOf(options, pathsFor(cli.io.env), cli);
  const whole = wholeOf(await planned(work, scopeOf(options, cli), null));
  if (options.json === true) {
    cli.print(JSON.stringify(planRecord(whole, work.settings), null, 2));
    return;
  }
  if (showPlan(whole, work.settings, cli)) cli.print(GMAIL[cli.language].dryRun);
}

async function apply(options: LookOptions, cli: Cli): Promise<void> {
  const paths = pathsFor(cli.io.env);
  const began = cli.io.now();
  await alone(paths, async () => {
    const work = await workOf(options, paths, cli);
    const scope = scopeOf(options, cli);
    const atOnce = options.yes === true;
    const result = await planned(
      work,
      scope,
      atOnce ? (slice, state) => doneAndStored(work, slice, state) : null,
    );
    const whole = wholeOf(result);
    if (options.json === true) cli.print(JSON.stringify(planRecord(whole, work.settings), null, 2));
    const anything =
      options.json === true ? planCounts(whole).labelled > 0 : showPlan(whole, work.settings, cli);
    if (atOnce) {
      await storeMailbox(paths, { ...work.stored, state: result.completed(result.state) });
    } else {
      if (anything) {
        cli.io.stderr.write(GMAIL[cli.language].question);
        if (!GMAIL[cli.language].yes.test(await typedLine(cli))) {
          cli.say(TROUBLE.nothingAnswered);
          return;
        }
      }
      await allDone(work, result);
    }
    if (options.json !== true && anything) sayDone(whole, work, began);
  });
}

async function watch(options: LookOptions, cli: Cli): Promise<void> {
  const paths = pathsFor(cli.io.env);
  const texts = GMAIL[cli.language];
  const seconds = Math.max(10, wholeNumber('--interval', options.interval ?? '60'));
  const time = timeOf(cli);
  cli.print(texts.watching(numberText(seconds, cli.language)));
  for (let first = true; cli.io.watching?.() ?? true; first = false) {
    if (!first) await time.sleep(seconds * 1000);
    await alone(paths, () => oneLook(options, paths, cli));
  }
}

/**
 * One look of `watch`: two quota units where nothing has come. An old history id (Gmail keeps about a week) means a full look, bounded by
 * the cursor.
 */
async function oneLook(options: LookOptions, paths: Paths, cli: Cli): Promise<void> {
  const work = await workOf(options, paths, cli);
  const { door, stored, settings } = work;
  const since = stored.historyId === null ? null : await door.arrivedSince(stored.historyId);
  if (since !== null && !since.any) return;
  const began = cli.io.now();
  const { historyId } = await door.profile();
  const write = options.yes === true;
  const scope = scopeOf({}, cli);
  const result = await planned(
    work,
    scope,
    write ? (slice, state) => doneAndStored(work, slice, state) : null,
  );
  const whole = wholeOf(result);
  if (planCounts(whole).labelled + planCounts(whole).drafts > 0) {
    showPlan(whole, settings, cli);
    if (write) sayDone(whole, work, began);
  }
  const state = write ? result.completed(result.state) : stored.state;
  await storeMailbox(paths, { ...stored, historyId, state });
}

async function status(options: LookOptions, cli: Cli): Promise<void> {
  const paths = pathsFor(cli.io.env);
  const work = await workOf(options, paths, cli);
  const { cursor, coveredFrom } = work.stored.state;
  const texts = GMAIL[cli.language];
  const day = (seconds: number) => dayText(seconds * 1000, cli.language);
  cli.print(texts.account(work.stored.account));
  if (cursor === null) cli.print(texts.neverRun);
  else cli.print(texts.upToDate(day(cursor)));
  if (coveredFrom !== null) cli.print(texts.covered(day(coveredFrom)));
  const memory = await openMemory(paths, cli);
  const lines = followUpLines(memory, cli.io.now(), work.settings.judgement.silentAfterDays, {
    language: cli.language,
    colours: cli.colours,
  });
  for (const line of lines) cli.print(line);
}

/** An error of the client becomes a sentence with the next step; nothing of its message, which may hold a token, is printed. */
const guarded =
  (act: Act): Act =>
  async (options, cli) => {
    try {
      await act(options, cli);
    } catch (error) {
      throw explained(error);
    }
  };

/** What each command of `vorzimmer gmail` does. */
export const actions = {
  login: guarded(login),
  logout: guarded(logout),
  triage: guarded(triage),
  apply: guarded(apply),
  watch: guarded(watch),
  status: guarded(status),
} as const;
