import * as z from 'zod/mini';
import type { UiLanguage } from '../text/localised.ts';

const texts = z.record(z.string(), z.string());
const host = z.object({
  userLocale: z.optional(z.string()),
  parameters: z.optional(texts),
  formInputs: z.optional(
    z.record(
      z.string(),
      z.object({ stringInputs: z.optional(z.object({ value: z.optional(z.array(z.string())) })) }),
    ),
  ),
});
const SCHEMA = z.object({
  gmail: z.optional(
    z.object({
      messageId: z.optional(z.string()),
      accessToken: z.optional(z.string()),
    }),
  ),
  commonEventObject: z.optional(host),
  parameters: z.optional(texts),
});

/** What a click or a trigger told us. */
export interface AddonEvent {
  readonly messageId: string | null;
  readonly accessToken: string | null;
  readonly language: UiLanguage;
  readonly parameters: Readonly<Record<string, string>>;
  /** By field name; an empty field or an unticked box has no entry in Google's event. */
  readonly inputs: Readonly<Record<string, readonly string[]>>;
}

/** The event of an entry point. Anything that is not as documented counts as not said. */
export function eventFrom(value: unknown): AddonEvent {
  const result = z.safeParse(SCHEMA, value);
  const event: z.infer<typeof SCHEMA> = result.success ? result.data : {};
  const common = event.commonEventObject;
  const inputs: Record<string, readonly string[]> = {};
  for (const [name, input] of Object.entries(common?.formInputs ?? {}))
    inputs[name] = input.stringInputs?.value ?? [];
  return {
    messageId: event.gmail?.messageId ?? null,
    accessToken: event.gmail?.accessToken ?? null,
    language: (common?.userLocale ?? '').toLowerCase().startsWith('de') ? 'de' : 'en',
    parameters: { ...event.parameters, ...common?.parameters },
    inputs,
  };
}

/** The text of a field, '' where it is empty. */
export function inputOf(event: AddonEvent, name: string): string {
  return event.inputs[name]?.[0] ?? '';
}
