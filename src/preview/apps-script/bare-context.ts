import { createContext, Script } from 'node:vm';
import { ABSENT_GLOBALS } from './absent.ts';
import { AppsScriptError, ExecutionKilled, serviceType } from './service.ts';

/**
 * Runs inside the context, so that every array, object, date and error that the add-on meets is of its own realm
 * (`instanceof Error` holds, zod's checks for plain objects hold). Services keep their identity, values are copied.
 */
const PRELUDE = `(function (host) {
  'use strict';
  var hereOf = new WeakMap(), thereOf = new WeakMap();
  function here(value) {
    if (value === null || (typeof value !== 'object' && typeof value !== 'function')) return value;
    if (host.isService(value)) {
      var known = hereOf.get(value);
      if (known) return known;
      var made = {};
      hereOf.set(value, made);
      thereOf.set(made, value);
      host.keys(value).forEach(function (key) { made[key] = typeof value[key] === 'function' ? method(value[key]) : here(value[key]); });
      return Object.freeze(made);
    }
    if (host.isArray(value)) {
      var list = new Array(value.length);
      for (var i = 0; i < value.length; i += 1) list[i] = here(value[i]);
      return list;
    }
    var object = {};
    host.keys(value).forEach(function (key) { object[key] = here(value[key]); });
    return object;
  }
  function method(call) {
    return function () {
      var answer = host.invoke(call, Array.prototype.slice.call(arguments), unwrap);
      if (!answer.failed) return here(answer.value);
      var error = new Error(answer.message);
      error.name = answer.name;
      if (answer.details !== undefined) error.details = here(answer.details);
      throw error;
    };
  }
  function unwrap(value) { return thereOf.get(value); }
  var RealDate = Date;
  globalThis.Date = new Proxy(RealDate, {
    construct: function (target, args, newTarget) { return Reflect.construct(target, args.length ? args : [host.now()], newTarget === globalThis.Date ? target : newTarget); },
    apply: function () { return new RealDate(host.now()).toString(); },
    get: function (target, key) { return key === 'now' ? function () { return host.now(); } : Reflect.get(target, key); }
  });
  delete globalThis.WebAssembly;
  host.absent.forEach(function (name) {
    Object.defineProperty(globalThis, name, { configurable: true, get: function () { host.touch(name); return undefined; } });
  });
  return {
    define: function (name, value) { Object.defineProperty(globalThis, name, { value: here(value), configurable: true }); },
    has: function (name) { return typeof globalThis[name] === 'function'; },
    call: function (name, event) {
      try { return { value: event === undefined ? globalThis[name]() : globalThis[name](here(event)), unwrap: unwrap }; }
      catch (error) { return { failed: true, message: String(error && error.message || error), stack: String(error && error.stack || ''), unwrap: unwrap }; }
    }
  };
})`;

interface Inside {
  define(name: string, value: unknown): void;
  has(name: string): boolean;
  call(name: string, event: unknown): Outcome;
}

/** What a callback gave: its value, still foreign, or the sentence of its error. */
export type Outcome =
  | { readonly failed?: never; readonly value: unknown; readonly unwrap: Unwrap }
  | { readonly failed: true; readonly message: string; readonly stack: string };

type Unwrap = (value: object) => object | undefined;

export interface BareContext {
  /** Evaluates a script, as Apps Script does with the whole project before every call. */
  evaluate(code: string, fileName: string): void;
  has(functionName: string): boolean;
  call(functionName: string, event: unknown): Outcome;
  /** Names of absent globals that were read, in order. */
  readonly touched: readonly string[];
  /** True once Apps Script would have stopped the script. */
  wasKilled(): boolean;
}

/** A copy of a foreign value in our own realm; services come back as themselves. */
export function hostValue(value: unknown, unwrap: Unwrap): unknown {
  if (typeof value === 'function')
    throw new AppsScriptError('Exception', 'A function cannot be handed over.');
  if (typeof value !== 'object' || value === null) return value;
  const known = unwrap(value);
  if (known !== undefined) return known;
  if (Array.isArray(value)) return Array.from(value, (item) => hostValue(item, unwrap));
  if (Object.prototype.toString.call(value) === '[object Date]') return new Date(Number(value));
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, hostValue(item, unwrap)]));
}

/** The last script, compiled once: every run evaluates it anew, as Apps Script does, but need not parse it again. */
let compiled: { readonly code: string; readonly script: Script } | null = null;

function compiledScript(code: string, filename: string): Script {
  if (compiled?.code !== code) compiled = { code, script: new Script(code, { filename }) };
  return compiled.script;
}

const prelude = new Script(PRELUDE);

/**
 * A fresh bare V8 context with those services as globals, a clock and tripwires on everything that Apps Script lacks.
 * @param now milliseconds since the epoch: what `Date` inside says
 */
export function createBareContext(
  globals: Readonly<Record<string, unknown>>,
  now: () => number,
): BareContext {
  const context = createContext({});
  const touched: string[] = [];
  let killed = false;
  const invoke = (call: (...args: unknown[]) => unknown, args: readonly unknown[], unwrap: Unwrap) => {
    try {
      if (killed) throw new ExecutionKilled();
      return { value: call(...Array.from(args, (arg) => hostValue(arg, unwrap))) };
    } catch (error) {
      if (error instanceof ExecutionKilled) killed = true;
      if (error instanceof AppsScriptError)
        return { failed: true, name: error.name, message: error.message, details: error.details };
      if (error instanceof ExecutionKilled)
        return { failed: true, name: 'Exception', message: error.message, details: undefined };
      throw error;
    }
  };
  const inside = prelude.runInContext(context)({
    absent: ABSENT_GLOBALS,
    invoke,
    isArray: Array.isArray,
    isService: (value: unknown) => serviceType(value) !== null,
    keys: Object.keys,
    now,
    touch: (name: string) => touched.push(name),
  }) as Inside;
  for (const [name, value] of Object.entries(globals)) inside.define(name, value);
  return {
    evaluate: (code, fileName) => void compiledScript(code, fileName).runInContext(context),
    has: (functionName) => inside.has(functionName),
    call: (functionName, event) => inside.call(functionName, event),
    touched,
    wasKilled: () => killed,
  };
}
