import type { Category } from '../judgement/category.ts';
import { judge } from '../judgement/judge.ts';
import type { Judgement } from '../judgement/judgement.ts';
import type { Mail } from '../mail/mail.ts';
import { factsFor } from '../memory/facts-for.ts';
import type { Memory } from '../memory/memory.ts';
import { rememberNotification } from '../memory/remember.ts';
import type { Kind, Notification } from '../platforms/notification.ts';
import { recognise } from '../platforms/registry.ts';
import type { Draft } from '../replies/draft.ts';
import { draftsFor } from '../replies/drafts.ts';
import type { Facts } from '../rules/facts.ts';
import type { Subject } from '../rules/subject.ts';
import { correctionOf, withCategory, withName } from './corrected.ts';
import type { LabelKey } from './labels.ts';
import type { Settings } from './settings.ts';

/** Kinds behind which a person waits for a decision. */
const JUDGED: ReadonlySet<Kind> = new Set(['contact-request', 'contact-request-reminder', 'message']);

/** One mail after the whole pipeline: what it is, what it is worth, what to answer. */
export interface Triaged {
  readonly mail: Pick<Mail, 'date' | 'messageId' | 'gmail'>;
  readonly notification: Notification;
  readonly facts: Facts;
  /** null where nobody waits for a decision: jobs, digests, ordinary mail. */
  readonly judgement: Judgement | null;
  readonly drafts: readonly Draft[];
  readonly labels: readonly LabelKey[];
}

export interface TriageContext {
  readonly settings: Settings;
  readonly memory: Memory;
  /** Milliseconds since the epoch. */
  readonly now: number;
}

/** The subject of a judgement, from what a platform read and what the memory knows. */
export function subjectOf(notification: Notification, facts: Facts, settings: Settings): Subject {
  return {
    platform: notification.platform,
    kind: notification.kind,
    requester: notification.requester,
    message: notification.message,
    language: notification.language,
    facts,
    topics: settings.judgement.topics,
  };
}

/** The pipeline on one page: mail -> notification -> facts -> judgement -> drafts -> labels. Pure, never throws. */
export function triage(mail: Mail, context: TriageContext): { triaged: Triaged; memory: Memory } {
  return triageNotification(mail, recognise(mail), context);
}

/** The same for a mail that was recognised before: the command line reads mails in one thread and remembers in another. */
export function triageNotification(
  mail: Triaged['mail'],
  notification: Notification,
  context: TriageContext,
): { triaged: Triaged; memory: Memory } {
  const { settings, now } = context;
  const memory = rememberNotification(context.memory, mail, notification);
  const facts = factsFor(memory, notification, now, settings.judgement.silentAfterDays);
  const { name, category } = correctionOf(memory, notification);
  return { triaged: triagedFrom(mail, withName(notification, name), facts, settings, now, category), memory };
}

/**
 * The part after recognition: also for a notification that the user corrected by hand.
 * @param category what the user says it is; null leaves that to the rules
 */
export function triagedFrom(
  mail: Triaged['mail'],
  notification: Notification,
  facts: Facts,
  settings: Settings,
  now: number,
  category: Category | null = null,
): Triaged {
  const about = { date: mail.date, messageId: mail.messageId, gmail: mail.gmail };
  if (notification.platform === null || !JUDGED.has(notification.kind) || notification.requester === null)
    return { mail: about, notification, facts, judgement: null, drafts: [], labels: [] };
  const subject = subjectOf(notification, facts, settings);
  const { verdict } = notification.authenticity;
  const judged = judge(subject, verdict, settings.judgement, now);
  const judgement = withCategory(judged, category, facts, verdict, settings, now);
  const drafts = draftsFor({ notification, judgement, facts }, settings.replies);
  const labels = (['parent', judgement.advice] as const).filter((key) => !settings.labels.off.includes(key));
  return { mail: about, notification, facts, judgement, drafts, labels };
}
