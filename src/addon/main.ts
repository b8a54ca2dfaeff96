import { onComposeReply, onCreateDraft, onDraftChoice } from './actions/draft.ts';
import { onMessage } from './actions/open-mail.ts';
import { helpCard, privacyCard } from './cards/about.ts';
import { homeCard } from './cards/home.ts';
import { ENTRY_POINTS, type EntryPoint } from './entry-points.ts';
import type { AddonEvent } from './event.ts';
import { guarded, type Outcomes } from './guard.ts';

type Handler<Name extends EntryPoint> = (event: AddonEvent) => Outcomes[(typeof ENTRY_POINTS)[Name]];

const HANDLERS: { readonly [Name in EntryPoint]: Handler<Name> } = {
  onHomepage: (event) => homeCard(event.language),
  onMessage,
  onShowPrivacy: (event) => privacyCard(event.language),
  onShowHelp: (event) => helpCard(event.language),
  onDraftChoice,
  onCreateDraft,
  onComposeReply,
};

/** Answers Apps Script. The build writes one stub per entry point, which calls this. */
export function run<Name extends EntryPoint>(name: Name, raw: unknown): unknown {
  return guarded(name, ENTRY_POINTS[name], HANDLERS[name], raw);
}
