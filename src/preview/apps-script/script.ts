import type { Mailbox } from '../gmail/mailbox.ts';
import { createBareContext, hostValue, type Outcome } from './bare-context.ts';
import type { Json } from './card-json.ts';
import { cardJson, createCardService } from './card-service.ts';
import { ACCESS_TOKEN, type CardEvent, cardEvent, timeEvent } from './events.ts';
import { createGmailApp } from './gmail-app.ts';
import { createGmailService } from './gmail-service.ts';
import { service, serviceType } from './service.ts';
import { cacheStore, type LockState, lockOf, propertiesStore } from './stores.ts';
import { createScriptApp, type Trigger } from './triggers.ts';
import { createUtilities } from './utilities.ts';

/** What a callback returned, in Google's card format. */
export type Result =
  /** A trigger function: the cards from the bottom to the top of the stack. */
  | { readonly kind: 'cards'; readonly cards: readonly Json[] }
  | { readonly kind: 'action' | 'compose' | 'universal' | 'suggestions'; readonly response: Json }
  | { readonly kind: 'nothing' }
  | { readonly kind: 'value'; readonly value: unknown }
  /** An error that nobody caught: Gmail shows "Something went wrong". */
  | { readonly kind: 'error'; readonly message: string; readonly stack: string }
  /** Apps Script's limit on time ended the run. */
  | { readonly kind: 'killed' };

export interface Run {
  readonly result: Result;
  /** What was logged, one line each. */
  readonly logs: readonly string[];
  /** Globals that Apps Script lacks and the script read all the same. Empty when all is well. */
  readonly touched: readonly string[];
  /** Real time for evaluating the script and for the callback, in milliseconds. */
  readonly evaluateMilliseconds: number;
  readonly milliseconds: number;
}

export interface ScriptOptions {
  /** The built script, dist/Code.js. */
  readonly code: string;
  readonly mailbox: Mailbox;
  readonly locale?: string;
  readonly timeZone?: string;
  /** Scopes that the user granted. */
  readonly scopes?: Iterable<string>;
  /** False: installed as a plain script, where a trigger may run more often than hourly. */
  readonly asAddOn?: boolean;
}

/** An installed script with everything that outlives a run. */
export interface Script {
  readonly userProperties: Map<string, string>;
  readonly scriptProperties: Map<string, string>;
  readonly triggers: readonly Trigger[];
  readonly lock: LockState;
  locale: string;
  /** Calls a function with a value as its event. */
  run(functionName: string, event?: unknown): Run;
  /** Calls a function as Gmail does from a card, a mail or the homepage. */
  runCard(functionName: string, event?: CardEvent): Run;
  /** Runs every installed time trigger once. */
  runTriggers(): readonly Run[];
  /** As if the add-on had just been installed. */
  forget(): void;
}

const DEFAULT_SCOPES: readonly string[] = [
  'https://www.googleapis.com/auth/gmail.addons.execute',
  'https://www.googleapis.com/auth/gmail.addons.current.action.compose',
  'https://www.googleapis.com/auth/gmail.modify',
  'https://www.googleapis.com/auth/script.locale',
  'https://www.googleapis.com/auth/script.scriptapp',
];

const KINDS: Readonly<Record<string, 'action' | 'compose' | 'universal' | 'suggestions'>> = {
  ActionResponse: 'action',
  ComposeActionResponse: 'compose',
  UniversalActionResponse: 'universal',
  SuggestionsResponse: 'suggestions',
};

/** Every function that a card or response would call. */
function functionsIn(json: unknown): readonly string[] {
  if (typeof json !== 'object' || json === null) return [];
  return Object.entries(json).flatMap(([key, value]) =>
    key === 'function' && typeof value === 'string' ? [value] : functionsIn(value),
  );
}

function resultOf(outcome: Outcome): Result {
  if (outcome.failed) return { kind: 'error', message: outcome.message, stack: outcome.stack };
  const value = hostValue(outcome.value, outcome.unwrap);
  if (value === undefined || value === null) return { kind: 'nothing' };
  const list = Array.isArray(value) ? value : [value];
  if (list.length > 0 && list.every((item) => serviceType(item) === 'Card'))
    return { kind: 'cards', cards: list.map((item) => cardJson(item) ?? {}) };
  const kind = KINDS[serviceType(value) ?? ''];
  if (kind !== undefined) return { kind, response: cardJson(value) ?? {} };
  if (serviceType(value) !== null)
    return { kind: 'error', message: `A callback may not return a ${serviceType(value)}.`, stack: '' };
  return { kind: 'value', value };
}

/** Installs a built script beside that mailbox. Each run gets a fresh bare context, as in Apps Script. */
export function createScript(options: ScriptOptions): Script {
  const { code, mailbox, timeZone = 'Europe/Berlin', asAddOn = true } = options;
  const clock = mailbox.clock;
  const granted = new Set(options.scopes ?? DEFAULT_SCOPES);
  const userProperties = new Map<string, string>();
  const scriptProperties = new Map<string, string>();
  const documentCache = new Map();
  const triggers: Trigger[] = [];
  const lock: LockState = { holder: null };
  let runs = 0;
  let ids = 0;
  const newId = (): string => {
    ids += 1;
    return `00000000-0000-4000-8000-${String(ids).padStart(12, '0')}`;
  };

  const globalsFor = (run: string, logs: string[], locale: string): Record<string, unknown> => {
    const user = propertiesStore(userProperties);
    const script = propertiesStore(scriptProperties);
    const cache = cacheStore(documentCache, clock);
    const held = lockOf(lock, run, clock);
    const logger =
      (level: string) =>
      (...parts: unknown[]) => {
        logs.push(
          `${level}: ${parts.map((part) => (typeof part === 'string' ? part : JSON.stringify(part))).join(' ')}`,
        );
      };
    return {
      CacheService: service('CacheService', {
        getUserCache: () => cache,
        getScriptCache: () => cache,
        getDocumentCache: () => null,
      }),
      CardService: createCardService(),
      Gmail: createGmailService(mailbox),
      GmailApp: createGmailApp(mailbox, ACCESS_TOKEN),
      LockService: service('LockService', {
        getUserLock: () => held,
        getScriptLock: () => held,
        getDocumentLock: () => null,
      }),
      Logger: service('Logger', { log: logger('log') }),
      PropertiesService: service('PropertiesService', {
        getUserProperties: () => user,
        getScriptProperties: () => script,
        getDocumentProperties: () => null,
      }),
      ScriptApp: createScriptApp({ triggers, granted, asAddOn }, newId),
      Session: service('Session', {
        getActiveUserLocale: () => locale,
        getScriptTimeZone: () => timeZone,
        getTimeZone: () => timeZone,
        getActiveUser: () => service('User', { getEmail: () => mailbox.address }),
        getEffectiveUser: () => service('User', { getEmail: () => mailbox.address }),
        getTemporaryActiveUserKey: () => 'preview-user',
      }),
      Utilities: createUtilities(clock, newId, locale),
      console: service('console', {
        log: logger('log'),
        info: logger('info'),
        warn: logger('warn'),
        error: logger('error'),
      }),
    };
  };

  const self: Script = {
    userProperties,
    scriptProperties,
    triggers,
    lock,
    locale: options.locale ?? 'de',
    run: (functionName, event) => {
      runs += 1;
      const run = `run-${runs}`;
      const logs: string[] = [];
      const context = createBareContext(globalsFor(run, logs, self.locale), clock.now);
      const started = performance.now();
      context.evaluate(code, 'Code.js');
      const evaluated = performance.now();
      let result: Result;
      if (context.has(functionName)) {
        result = resultOf(context.call(functionName, event));
        if (context.wasKilled()) result = { kind: 'killed' };
      } else result = { kind: 'error', message: `Script function not found: ${functionName}`, stack: '' };
      const ended = performance.now();
      // Apps Script frees a lock when the run ends, however it ends.
      if (lock.holder === run) lock.holder = null;
      const unknown = functionsIn(result).filter((name) => !context.has(name));
      if (unknown.length > 0)
        result = {
          kind: 'error',
          message: `A card calls functions that do not exist: ${unknown.join(', ')}`,
          stack: '',
        };
      return {
        result,
        logs,
        touched: context.touched,
        evaluateMilliseconds: evaluated - started,
        milliseconds: ended - started,
      };
    },
    runCard: (functionName, event = {}) =>
      self.run(functionName, cardEvent({ locale: self.locale, timeZone, now: clock.now() }, event)),
    runTriggers: () =>
      [...triggers].map((trigger) => self.run(trigger.functionName, timeEvent(trigger.id, clock.now()))),
    forget: () => {
      userProperties.clear();
      scriptProperties.clear();
      documentCache.clear();
      triggers.splice(0);
      lock.holder = null;
    },
  };
  return self;
}
