import { readFileSync } from 'node:fs';
import * as z from 'zod';
import { ENTRY_POINTS } from '../../src/addon/entry-points.ts';
import { LINK_PREFIXES } from '../../src/addon/links.ts';

const https = z.string().regex(/^https:\/\/[^/\s]{1,100}\/\S{0,300}$/, 'an https address with a path');
const colour = z.string().regex(/^#[0-9a-f]{6}$/i, 'a colour like #1f4e5f');
const entryPoint = z
  .string()
  .refine((name) => name in ENTRY_POINTS, { error: 'a function of src/addon/entry-points.ts' });

/**
 * What our appsscript.json may say. The public JSON schema accepts typing errors and refuses valid files, and Google
 * silently ignores what it does not know, so this one is strict and knows only what we use
 * (https://developers.google.com/apps-script/manifest).
 */
export const MANIFEST = z.strictObject({
  timeZone: z.string().min(3),
  runtimeVersion: z.literal('V8'),
  exceptionLogging: z.literal('STACKDRIVER'),
  dependencies: z.strictObject({
    enabledAdvancedServices: z.tuple([
      z.strictObject({
        userSymbol: z.literal('Gmail'),
        serviceId: z.literal('gmail'),
        version: z.literal('v1'),
      }),
    ]),
  }),
  oauthScopes: z
    .array(z.string().regex(/^https:\/\/www\.googleapis\.com\/auth\/[a-z.]{3,80}$/))
    .refine((scopes) => new Set(scopes).size === scopes.length, { error: 'each scope once' }),
  addOns: z.strictObject({
    common: z.strictObject({
      // Google's brand rules: no platform's name in the product's.
      name: z.string().refine((name) => !/xing|linkedin|gmail|google/i.test(name)),
      logoUrl: https,
      useLocaleFromApp: z.literal(true),
      layoutProperties: z.strictObject({ primaryColor: colour, secondaryColor: colour }),
      homepageTrigger: z.strictObject({ runFunction: entryPoint }),
      universalActions: z.array(z.strictObject({ label: z.string().min(3), runFunction: entryPoint })),
      openLinkUrlPrefixes: z
        .array(https)
        .refine((prefixes) => prefixes.join() === LINK_PREFIXES.join(), { error: 'as in links.ts' }),
    }),
    gmail: z.strictObject({
      contextualTriggers: z.tuple([
        z.strictObject({ unconditional: z.strictObject({}), onTriggerFunction: entryPoint }),
      ]),
    }),
  }),
});
export type Manifest = z.infer<typeof MANIFEST>;

/**
 * The manifest for dist/, with the public address of the logo in it.
 * @param logoUrl null for the placeholder that stands in appsscript.json
 * @throws with a sentence per wrong row
 */
export function manifestFrom(file: string, logoUrl: string | null): Manifest {
  const raw: unknown = JSON.parse(readFileSync(file, 'utf8'));
  const result = MANIFEST.safeParse(raw);
  if (!result.success) throw new Error(`${file} is not right:\n${z.prettifyError(result.error)}`);
  const { data } = result;
  if (logoUrl === null) return data;
  const address = https.safeParse(logoUrl);
  if (!address.success) throw new Error('VORZIMMER_LOGO_URL must be an https address with a path.');
  return { ...data, addOns: { ...data.addOns, common: { ...data.addOns.common, logoUrl } } };
}
