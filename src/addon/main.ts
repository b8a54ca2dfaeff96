import { onComposeReply, onCreateDraft, onDraftChoice } from './actions/draft.ts';
import {
  onAutomatic,
  onCheckNow,
  onHomepage,
  onOpenBackfill,
  onStartBackfill,
  onStopBackfill,
  onTimer,
} from './actions/home.ts';
import { onMessage } from './actions/open-mail.ts';
import { onCorrect, onFollowUp, onProfileCheck } from './actions/person.ts';
import {
  onOpenLabels,
  onOpenRemove,
  onOpenSettings,
  onOpenTable,
  onRemoveEverything,
  onSaveLabels,
  onSaveSettings,
  onSaveTable,
  onShowSettings,
} from './actions/settings.ts';
import { onEditTemplate, onOpenTemplates, onRemoveTemplate, onSaveTemplate } from './actions/templates.ts';
import { onAssessText, onCheckOwnRequest, onOpenOwnRequest, onOpenPaste } from './actions/tools.ts';
import { helpCard, privacyCard } from './cards/about.ts';
import { ENTRY_POINTS, type EntryPoint } from './entry-points.ts';
import type { AddonEvent } from './event.ts';
import { guarded, type Outcomes } from './guard.ts';

type Handler<Name extends EntryPoint> = (event: AddonEvent) => Outcomes[(typeof ENTRY_POINTS)[Name]];

const HANDLERS: { readonly [Name in EntryPoint]: Handler<Name> } = {
  onHomepage,
  onMessage,
  onShowSettings,
  onShowPrivacy: (event) => privacyCard(event.language),
  onShowHelp: (event) => helpCard(event.language),
  onTimer,
  onDraftChoice,
  onCreateDraft,
  onComposeReply,
  onFollowUp,
  onProfileCheck,
  onCorrect,
  onOpenSettings,
  onSaveSettings,
  onOpenTable,
  onSaveTable,
  onOpenLabels,
  onSaveLabels,
  onOpenTemplates,
  onEditTemplate,
  onSaveTemplate,
  onRemoveTemplate,
  onAutomatic,
  onCheckNow,
  onOpenBackfill,
  onStartBackfill,
  onStopBackfill,
  onOpenPaste,
  onAssessText,
  onOpenOwnRequest,
  onCheckOwnRequest,
  onOpenRemove,
  onRemoveEverything,
};

/** Answers Apps Script. The build writes one stub per entry point, which calls this. */
export function run<Name extends EntryPoint>(name: Name, raw: unknown): unknown {
  return guarded(name, ENTRY_POINTS[name], HANDLERS[name], raw);
}
