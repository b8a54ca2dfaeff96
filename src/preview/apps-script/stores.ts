import type { Clock } from '../clock.ts';
import { AppsScriptError, type Service, service } from './service.ts';

/** Apps Script's limits: bytes of a value, bytes of a store (https://developers.google.com/apps-script/guides/services/quotas). */
const VALUE_BYTES = 9 * 1024;
const STORE_BYTES = 500 * 1024;
const CACHE_BYTES = 100 * 1024;
const CACHE_SECONDS = 21_600;

const bytes = (text: string): number => Buffer.byteLength(text, 'utf8');

function mustBeText(what: string, value: unknown): string {
  if (typeof value !== 'string')
    throw new AppsScriptError('Exception', `${what} must be a string, not ${typeof value}.`);
  return value;
}

/** One store of properties. `values` is the store itself, to look into and to prefill. */
export function propertiesStore(values: Map<string, string>): Service {
  const set = (entries: readonly (readonly [string, string])[]): void => {
    for (const [key, value] of entries)
      if (bytes(value) > VALUE_BYTES)
        throw new AppsScriptError('Exception', `Argument too large: value (${key}: ${bytes(value)} bytes)`);
    const next = new Map([...values, ...entries]);
    const total = [...next].reduce((sum, [key, value]) => sum + bytes(key) + bytes(value), 0);
    if (total > STORE_BYTES)
      throw new AppsScriptError(
        'Exception',
        'You have exceeded the property storage quota. Please remove some properties and try again.',
      );
    for (const [key, value] of entries) values.set(key, value);
  };
  const self: Service = service('Properties', {
    getProperty: (key: unknown) => values.get(mustBeText('A key', key)) ?? null,
    getProperties: () => Object.fromEntries(values),
    getKeys: () => [...values.keys()],
    setProperty: (key: unknown, value: unknown) => {
      set([[mustBeText('A key', key), mustBeText('A value', value)]]);
      return self;
    },
    setProperties: (table: Record<string, unknown>, deleteOthers?: boolean) => {
      const entries = Object.entries(table).map(
        ([key, value]) => [key, mustBeText('A value', value)] as const,
      );
      if (deleteOthers === true) values.clear();
      set(entries);
      return self;
    },
    deleteProperty: (key: unknown) => {
      values.delete(mustBeText('A key', key));
      return self;
    },
    deleteAllProperties: () => {
      values.clear();
      return self;
    },
  });
  return self;
}

interface Cached {
  readonly value: string;
  readonly until: number;
}

/** One cache. Values die after their time; Apps Script may drop them earlier, so nobody may rely on them. */
export function cacheStore(values: Map<string, Cached>, clock: Clock): Service {
  const get = (key: unknown): string | null => {
    const found = values.get(mustBeText('A key', key));
    return found !== undefined && found.until > clock.now() ? found.value : null;
  };
  const put = (key: unknown, value: unknown, seconds: unknown = 600): void => {
    const text = mustBeText('A value', value);
    if (bytes(text) > CACHE_BYTES) throw new AppsScriptError('Exception', 'Argument too large: value');
    if (typeof seconds !== 'number' || seconds < 1 || seconds > CACHE_SECONDS)
      throw new AppsScriptError('Exception', `expirationInSeconds must lie between 1 and ${CACHE_SECONDS}.`);
    values.set(mustBeText('A key', key), { value: text, until: clock.now() + seconds * 1000 });
  };
  return service('Cache', {
    get,
    put,
    remove: (key: unknown) => void values.delete(mustBeText('A key', key)),
    getAll: (keys: readonly unknown[]) =>
      Object.fromEntries(keys.map((key) => [String(key), get(key)]).filter(([, value]) => value !== null)),
    putAll: (table: Record<string, unknown>, seconds?: unknown) => {
      for (const [key, value] of Object.entries(table)) put(key, value, seconds);
    },
    removeAll: (keys: readonly unknown[]) => {
      for (const key of keys) values.delete(mustBeText('A key', key));
    },
  });
}

/** Who holds a lock: a run of the script, or nobody. Tests take it to see how the add-on waits. */
export interface LockState {
  holder: string | null;
}

/** A lock as one run sees it. Waiting costs time on the clock; another run never ends meanwhile. */
export function lockOf(state: LockState, run: string, clock: Clock): Service {
  const tryLock = (milliseconds: unknown): boolean => {
    if (typeof milliseconds !== 'number')
      throw new AppsScriptError('Exception', 'tryLock needs milliseconds.');
    if (state.holder === null || state.holder === run) {
      state.holder = run;
      return true;
    }
    clock.advance(milliseconds);
    return false;
  };
  return service('Lock', {
    tryLock,
    waitLock: (milliseconds: unknown) => {
      if (!tryLock(milliseconds))
        throw new AppsScriptError(
          'Exception',
          'Lock timeout: another process was holding the lock for too long.',
        );
    },
    hasLock: () => state.holder === run,
    releaseLock: () => {
      if (state.holder === run) state.holder = null;
    },
  });
}
