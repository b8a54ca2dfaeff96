/** What an entry point gives back to Apps Script. */
export type Answer = 'card' | 'action' | 'universal' | 'compose' | 'nothing';

/**
 * Every function that Apps Script calls by its name, and what it must give back. The build writes one stub per row,
 * the manifest and the actions of cards may name these and nothing else, and the guard makes the answer of that type.
 */
export const ENTRY_POINTS = {
  onHomepage: 'card',
  onMessage: 'card',
  onShowSettings: 'universal',
  onShowPrivacy: 'universal',
  onShowHelp: 'universal',
  onTimer: 'nothing',
  onDraftChoice: 'action',
  onCreateDraft: 'action',
  onComposeReply: 'compose',
  onFollowUp: 'action',
  onProfileCheck: 'action',
  onCorrect: 'action',
  onOpenSettings: 'action',
  onSaveSettings: 'action',
  onOpenTable: 'action',
  onSaveTable: 'action',
  onOpenLabels: 'action',
  onSaveLabels: 'action',
  onOpenTemplates: 'action',
  onEditTemplate: 'action',
  onSaveTemplate: 'action',
  onRemoveTemplate: 'action',
  onAutomatic: 'action',
  onCheckNow: 'action',
  onOpenBackfill: 'action',
  onStartBackfill: 'action',
  onStopBackfill: 'action',
  onOpenPaste: 'action',
  onAssessText: 'action',
  onOpenOwnRequest: 'action',
  onCheckOwnRequest: 'action',
  onOpenRemove: 'action',
  onRemoveEverything: 'action',
} as const satisfies Readonly<Record<string, Answer>>;

export type EntryPoint = keyof typeof ENTRY_POINTS;
