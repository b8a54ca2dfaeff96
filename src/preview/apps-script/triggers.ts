import { AppsScriptError, type Service, service } from './service.ts';

/** An installed time trigger. */
export interface Trigger {
  readonly id: string;
  readonly functionName: string;
  /** How often it runs, in minutes. */
  readonly everyMinutes: number;
}

export interface ScriptAppState {
  readonly triggers: Trigger[];
  /** Scopes that the user granted. */
  readonly granted: ReadonlySet<string>;
  /** Installed as an add-on: triggers run at most once an hour. A plain script may run every minute. */
  readonly asAddOn: boolean;
}

const MOST_TRIGGERS = 20;
const MINUTES: ReadonlySet<unknown> = new Set([1, 5, 10, 15, 30]);
const HOURS: ReadonlySet<unknown> = new Set([1, 2, 4, 6, 8, 12]);

function enumOf(name: string, values: readonly string[]): Service {
  const table = Object.fromEntries(values.map((value) => [value, service(name, { toString: () => value })]));
  return service(`${name}Enum`, table);
}

/** ScriptApp: time triggers with the add-on's hourly minimum, and the scopes that the user granted. */
export function createScriptApp(state: ScriptAppState, newId: () => string): Service {
  const events = enumOf('EventType', ['CLOCK', 'ON_OPEN', 'ON_EDIT']) as Record<string, Service>;
  const sources = enumOf('TriggerSource', ['CLOCK', 'SPREADSHEETS', 'FORMS']) as Record<string, Service>;
  const modes = enumOf('AuthMode', ['NONE', 'CUSTOM_FUNCTION', 'LIMITED', 'FULL']) as Record<string, Service>;
  const statuses = enumOf('AuthorizationStatus', ['REQUIRED', 'NOT_REQUIRED']) as Record<string, Service>;
  const shown = new Map<string, Service>();
  const triggerService = (trigger: Trigger): Service => {
    const known = shown.get(trigger.id);
    if (known !== undefined) return known;
    const made = service('Trigger', {
      getUniqueId: () => trigger.id,
      getHandlerFunction: () => trigger.functionName,
      getEventType: () => events.CLOCK,
      getTriggerSource: () => sources.CLOCK,
      getTriggerSourceId: () => null,
    });
    shown.set(trigger.id, made);
    return made;
  };
  const create = (functionName: string, everyMinutes: number): Service => {
    if (state.asAddOn && everyMinutes < 60)
      throw new AppsScriptError(
        'Exception',
        'The interval for time-based add-on triggers must be at least one hour.',
      );
    if (state.asAddOn && state.triggers.some((trigger) => trigger.functionName === functionName))
      throw new AppsScriptError(
        'Exception',
        'The add-on has created too many time-based triggers in this document for this Google user account.',
      );
    if (state.triggers.length >= MOST_TRIGGERS)
      throw new AppsScriptError(
        'Exception',
        'This script has too many triggers. Triggers must be deleted from the script before more can be added.',
      );
    const trigger = { id: newId(), functionName, everyMinutes };
    state.triggers.push(trigger);
    return triggerService(trigger);
  };
  const clockBuilder = (functionName: string): Service => {
    let minutes: number | null = null;
    const every = (allowed: ReadonlySet<unknown>, factor: number) => (count: unknown) => {
      if (!allowed.has(count))
        throw new AppsScriptError(
          'Exception',
          `The value you passed to everyMinutes or everyHours is not allowed: ${String(count)}.`,
        );
      minutes = Number(count) * factor;
      return self;
    };
    const self: Service = service('ClockTriggerBuilder', {
      everyMinutes: every(MINUTES, 1),
      everyHours: every(HOURS, 60),
      everyDays: every(new Set([1]), 1440),
      create: () => {
        if (minutes === null) throw new AppsScriptError('Exception', 'The trigger has no interval.');
        return create(functionName, minutes);
      },
    });
    return self;
  };
  const missing = (scopes: readonly string[]): readonly string[] =>
    scopes.filter((scope) => !state.granted.has(scope));
  return service('ScriptApp', {
    EventType: events,
    TriggerSource: sources,
    AuthMode: modes,
    AuthorizationStatus: statuses,
    getProjectTriggers: () => state.triggers.map(triggerService),
    newTrigger: (functionName: unknown) => {
      if (typeof functionName !== 'string')
        throw new AppsScriptError('Exception', 'newTrigger needs a function name.');
      return service('TriggerBuilder', { timeBased: () => clockBuilder(functionName) });
    },
    deleteTrigger: (trigger: { getUniqueId(): string }) => {
      const at = state.triggers.findIndex(({ id }) => id === trigger.getUniqueId());
      if (at >= 0) state.triggers.splice(at, 1);
    },
    requireScopes: (_mode: unknown, scopes: readonly string[]) => {
      if (missing(scopes).length > 0)
        throw new AppsScriptError(
          'Exception',
          `Authorization is required to perform that action: ${missing(scopes).join(' ')}`,
        );
    },
    requireAllScopes: () => undefined,
    getAuthorizationInfo: (_mode: unknown, scopes: readonly string[] = []) =>
      service('AuthorizationInfo', {
        getAuthorizationStatus: () =>
          missing(scopes).length > 0 ? statuses.REQUIRED : statuses.NOT_REQUIRED,
        getAuthorizationUrl: () =>
          missing(scopes).length > 0 ? 'https://accounts.google.com/o/oauth2/auth' : null,
        getAuthorizedScopes: () => [...state.granted],
      }),
    getScriptId: () => 'preview',
    getOAuthToken: () => 'preview-token',
  });
}
