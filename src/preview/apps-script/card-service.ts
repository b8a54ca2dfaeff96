import { EFFECTS, type Json, REQUIRED, WIDGET_KEYS } from './card-json.ts';
import { ENUMS, TYPES } from './card-service.generated.ts';
import { AppsScriptError, type Service, service, serviceType } from './service.ts';

/** Gmail shows the first hundred widgets of a card and silently drops the rest. */
const MOST_WIDGETS = 100;
const BUTTONS: ReadonlySet<string> = new Set(['TextButton', 'ImageButton']);

const jsons = new WeakMap<object, Json>();
const enumNames = new WeakMap<object, string>();

/** The JSON of a built card or response in Google's card format; null for anything else. */
export function cardJson(value: unknown): Json | null {
  return typeof value === 'object' && value !== null ? (jsons.get(value) ?? null) : null;
}

function describe(value: unknown): string {
  if (value === null) return 'null';
  return serviceType(value) ?? (Array.isArray(value) ? 'array' : typeof value);
}

function fits(type: string, value: unknown): boolean {
  if (type.endsWith('[]'))
    return Array.isArray(value) && value.every((item) => fits(type.slice(0, -2), item));
  switch (type) {
    case 'string':
    case 'number':
    case 'boolean':
      return typeof value === type;
    case 'Integer':
      return Number.isInteger(value);
    case 'any':
      return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';
    case '{string}':
      return (
        typeof value === 'object' &&
        value !== null &&
        serviceType(value) === null &&
        Object.values(value).every((item) => typeof item === 'string')
      );
    case 'Widget':
      return (serviceType(value) ?? '') in WIDGET_KEYS;
    case 'Button':
      return BUTTONS.has(serviceType(value) ?? '');
    default:
      return serviceType(value) === type;
  }
}

/** A value as it stands in the JSON: enums by name, parts by a copy, widgets under their key. */
function jsonValue(type: string, value: unknown): unknown {
  if (Array.isArray(value)) return value.map((item) => jsonValue(type.slice(0, -2), item));
  if (typeof value !== 'object' || value === null) return value;
  const enumName = enumNames.get(value);
  if (enumName !== undefined) return enumName;
  const own = serviceType(value);
  const json = jsons.get(value);
  if (own === 'GmailDraft') {
    const draft = value as { getId(): string; getMessage(): { getThread(): { getId(): string } } };
    return { draftId: draft.getId(), draftThreadId: draft.getMessage().getThread().getId() };
  }
  if (own === null || json === undefined) return value;
  requireFields(own, json);
  const copy = structuredClone(json);
  if (type !== 'Widget') return copy;
  return { [WIDGET_KEYS[own] as string]: BUTTONS.has(own) ? { buttons: [copy] } : copy };
}

function requireFields(type: string, json: Json): void {
  for (const field of REQUIRED[type] ?? [])
    if (json[field] === undefined || json[field] === '')
      throw new AppsScriptError('Exception', `A ${type} without '${field}' cannot be shown in a card.`);
  if (type !== 'Card') return;
  const sections = json.sections as readonly { readonly widgets: readonly unknown[] }[];
  const widgets = sections.reduce((sum, section) => sum + section.widgets.length, 0);
  if (widgets > MOST_WIDGETS)
    throw new AppsScriptError(
      'Exception',
      `A card of ${widgets} widgets: Gmail drops all after ${MOST_WIDGETS}.`,
    );
}

/** What `build()` gives, by the type of its result. */
function builtJson(type: string, json: Json): Json {
  const { stateChanged, draft, ...action } = structuredClone(json);
  if (type === 'ComposeActionResponse')
    return { renderActions: { hostAppAction: { gmailAction: { openCreatedDraftAction: draft } } } };
  if (type === 'Card') return { ...action };
  return { renderActions: { action }, ...(stateChanged === undefined ? {} : { stateChanged }) };
}

/** A new builder of that type; every method checks number and types of its arguments as Apps Script does. */
function builder(type: string): Service {
  const json: Json = {};
  const members: Record<string, unknown> = {};
  for (const [method, [parameters, result]] of Object.entries(TYPES[type] ?? {})) {
    members[method] = (...args: unknown[]): unknown => {
      const good = args.length === parameters.length && parameters.every((kind, at) => fits(kind, args[at]));
      if (!good)
        throw new AppsScriptError(
          'Exception',
          `The parameters (${args.map(describe).join(',')}) don't match the method signature for CardService.${type}.${method}(${parameters.join(',')}).`,
        );
      if (method === 'printJson') return JSON.stringify(json);
      if (method === 'build') return built(result, json);
      const effect = EFFECTS[type]?.[method];
      if (effect === undefined)
        throw new AppsScriptError('Exception', `CardService.${type}.${method} is not part of the preview.`);
      effect(
        json,
        args.map((value, at) => jsonValue(parameters[at] as string, value)),
      );
      return self;
    };
  }
  const self = service(type, members);
  jsons.set(self, json);
  return self;
}

function built(type: string, json: Json): Service {
  const result = builtJson(type, json);
  requireFields(type, result);
  const self = service(type, { printJson: () => JSON.stringify(result) });
  jsons.set(self, result);
  return self;
}

/** A strict fake of CardService: a wrong method, number or type of arguments throws with a sentence. */
export function createCardService(): Service {
  const members: Record<string, unknown> = {};
  for (const [name, values] of Object.entries(ENUMS)) {
    const table: Record<string, Service> = {};
    for (const value of values) {
      const item = service(name, { toString: () => value, name: () => value });
      enumNames.set(item, value);
      table[value] = item;
    }
    members[name] = service(`${name}Enum`, table);
  }
  for (const [method, [, type]] of Object.entries(TYPES.CardService ?? {}))
    members[method] = (...args: unknown[]) => {
      if (args.length > 0)
        throw new AppsScriptError(
          'Exception',
          `The parameters (${args.map(describe).join(',')}) don't match the method signature for CardService.${method}().`,
        );
      return builder(type);
    };
  return service('CardService', members);
}
