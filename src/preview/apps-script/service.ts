/**
 * Objects that the fakes hand to the add-on. Only objects made by {@link service} keep their identity on the way
 * into the bare context and back; everything else is copied, as Apps Script does with values of its Java side.
 */
export type Service = Readonly<Record<string, unknown>>;

const typeNames = new WeakMap<object, string>();

/** Marks an object as a service of that Apps Script type (`GmailDraft`, `TextButton`). */
export function service<T extends Service>(typeName: string, members: T): T {
  typeNames.set(members, typeName);
  return members;
}

/** The Apps Script type of a value, or null where it is not one of our services. */
export function serviceType(value: unknown): string | null {
  return typeof value === 'object' && value !== null ? (typeNames.get(value) ?? null) : null;
}

/** What the add-on sees as an `Error` of its own context. */
export class AppsScriptError extends Error {
  readonly details: unknown;
  constructor(name: string, message: string, details?: unknown) {
    super(message);
    this.name = name;
    this.details = details;
  }
}

/** Apps Script's limit on time was reached: nothing that the add-on does afterwards has an effect. */
export class ExecutionKilled extends Error {
  constructor() {
    super('Exceeded maximum execution time');
    this.name = 'ExecutionKilled';
  }
}
