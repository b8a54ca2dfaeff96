import * as z from 'zod';
import type { AddOnView } from './contract.ts';

/** The part of appsscript.json that the preview plays: who is called when. */
const Manifest = z.object({
  oauthScopes: z.array(z.string()),
  addOns: z.object({
    common: z.object({
      name: z.string(),
      homepageTrigger: z.object({ runFunction: z.string() }),
      universalActions: z
        .array(z.object({ label: z.string(), runFunction: z.string().optional() }))
        .default([]),
      openLinkUrlPrefixes: z.array(z.string()).default([]),
    }),
    gmail: z.object({
      contextualTriggers: z.tuple([z.object({ onTriggerFunction: z.string() })]),
    }),
  }),
});

/** @throws ZodError where the manifest lacks what Gmail needs */
export function readManifest(json: string): {
  readonly addOn: AddOnView;
  readonly scopes: readonly string[];
} {
  const { addOns, oauthScopes } = Manifest.parse(JSON.parse(json));
  return {
    scopes: oauthScopes,
    addOn: {
      name: addOns.common.name,
      homepage: addOns.common.homepageTrigger.runFunction,
      contextual: addOns.gmail.contextualTriggers[0].onTriggerFunction,
      universal: addOns.common.universalActions.flatMap(({ label, runFunction }) =>
        runFunction === undefined ? [] : [{ label, functionName: runFunction }],
      ),
      linkPrefixes: addOns.common.openLinkUrlPrefixes,
    },
  };
}
