import type { Judgement } from '../judgement/judgement.ts';
import type { Notification } from '../platforms/notification.ts';
import type { Facts } from '../rules/facts.ts';
import type { Draft } from './draft.ts';
import type { ReplySettings } from './settings.ts';

/** What a reply can take up. */
export interface ReplySubject {
  readonly notification: Notification;
  readonly judgement: Judgement;
  readonly facts: Facts;
}

/**
 * Drafts for one request, the chosen one first; empty where the advice does not talk to the requester
 * (`wait`, `decline-silently`) or the mail is not authentic.
 */
export function draftsFor(_subject: ReplySubject, _settings: ReplySettings): readonly Draft[] {
  return [];
}
