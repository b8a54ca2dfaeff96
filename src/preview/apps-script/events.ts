/** What the user's surroundings say in every event. */
export interface EventSurroundings {
  /** `de`, `en`, `en-GB` … */
  readonly locale: string;
  readonly timeZone: string;
  /** Milliseconds since the epoch, for the offset of the time zone. */
  readonly now: number;
}

export type FormValues = Readonly<Record<string, readonly string[]>>;

export interface CardEvent {
  /** The mail that is open; null on the homepage. */
  readonly message?: { readonly id: string; readonly threadId: string } | null;
  readonly parameters?: Readonly<Record<string, string>>;
  readonly form?: FormValues;
}

/** The token that events carry and that GmailApp.setCurrentMessageAccessToken takes. */
export const ACCESS_TOKEN = 'preview-message-token';

/** Making a format costs milliseconds, and every event needs one. */
const formats = new Map<string, Intl.DateTimeFormat>();

/** Milliseconds that a zone is ahead of UTC at that time. */
function offset(timeZone: string, now: number): number {
  const format =
    formats.get(timeZone) ?? new Intl.DateTimeFormat('en-GB', { timeZone, timeZoneName: 'longOffset' });
  formats.set(timeZone, format);
  const parts = format.formatToParts(now);
  const name = parts.find(({ type }) => type === 'timeZoneName')?.value ?? 'GMT';
  const match = /GMT([+-])(\d{2}):(\d{2})/.exec(name);
  if (match === null) return 0;
  return (match[1] === '-' ? -1 : 1) * (Number(match[2]) * 60 + Number(match[3])) * 60_000;
}

/** The event object of a Gmail add-on, with the old and the new (commonEventObject) form fields side by side. */
export function cardEvent(surroundings: EventSurroundings, event: CardEvent): Record<string, unknown> {
  const { message = null, parameters = {}, form = {} } = event;
  const { locale, timeZone, now } = surroundings;
  const filled = Object.entries(form).filter(([, values]) => values.length > 0);
  return {
    hostApp: 'gmail',
    clientPlatform: 'web',
    userLocale: locale,
    userTimezone: { id: timeZone, offSet: String(offset(timeZone, now)) },
    parameters,
    formInput: Object.fromEntries(filled.map(([name, values]) => [name, values[0]])),
    formInputs: Object.fromEntries(filled),
    commonEventObject: {
      hostApp: 'GMAIL',
      platform: 'WEB',
      userLocale: locale,
      timeZone: { id: timeZone, offset: offset(timeZone, now) },
      parameters,
      formInputs: Object.fromEntries(
        filled.map(([name, values]) => [name, { stringInputs: { value: values } }]),
      ),
    },
    ...(message === null
      ? {}
      : {
          gmail: { messageId: message.id, threadId: message.threadId, accessToken: ACCESS_TOKEN },
          messageMetadata: { messageId: message.id, accessToken: ACCESS_TOKEN },
        }),
  };
}

/** The event of a time trigger. */
export function timeEvent(triggerId: string, now: number): Record<string, unknown> {
  const at = new Date(now);
  return {
    authMode: 'FULL',
    triggerUid: triggerId,
    timezone: 'UTC',
    year: at.getUTCFullYear(),
    month: at.getUTCMonth() + 1,
    'day-of-month': at.getUTCDate(),
    hour: at.getUTCHours(),
    minute: at.getUTCMinutes(),
    second: at.getUTCSeconds(),
  };
}
