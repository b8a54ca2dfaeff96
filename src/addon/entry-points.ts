/** What an entry point gives back to Apps Script. */
export type Answer = 'card' | 'action' | 'universal' | 'compose' | 'nothing';

/**
 * Every function that Apps Script calls by its name, and what it must give back. The build writes one stub per row,
 * the manifest and the actions of cards may name these and nothing else, and the guard makes the answer of that type.
 */
export const ENTRY_POINTS = {
  onHomepage: 'card',
  onMessage: 'card',
  onShowPrivacy: 'universal',
  onShowHelp: 'universal',
  onDraftChoice: 'action',
  onCreateDraft: 'action',
  onComposeReply: 'compose',
} as const satisfies Readonly<Record<string, Answer>>;

export type EntryPoint = keyof typeof ENTRY_POINTS;
