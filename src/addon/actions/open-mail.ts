import type { Mail } from '../../mail/mail.ts';
import { outlineOf } from '../../mail/outline.ts';
import { factsFor } from '../../memory/facts-for.ts';
import { rememberAnswers, type SearchAnswer } from '../../memory/mailbox-search.ts';
import { recordAt } from '../../memory/memory.ts';
import { personOf } from '../../memory/person.ts';
import { rememberNotification } from '../../memory/remember.ts';
import type { Notification } from '../../platforms/notification.ts';
import { mayBeNotification, recognise } from '../../platforms/registry.ts';
import type { Draft } from '../../replies/draft.ts';
import { type DraftChoice, draftWith, type ReplySubject, templateChoices } from '../../replies/drafts.ts';
import { correctionOf, namedNotification, withName } from '../../triage/corrected.ts';
import { searchFor } from '../../triage/searches.ts';
import { type Triaged, triagedFrom } from '../../triage/triage.ts';
import { messageCard, quietCard } from '../cards/message.ts';
import { type AddonEvent, inputOf } from '../event.ts';
import { failureError, failureFrom } from '../failure.ts';
import { type Door, openGmail } from '../gmail.ts';
import { answerTo } from '../known.ts';
import { headersOf, mailOf } from '../mails.ts';
import { relabelled } from '../relabel.ts';
import { changeStored, openSession, type Session } from '../session.ts';
import type { CardView } from '../view.ts';

/** Milliseconds that a click may take: Apps Script stops callbacks of cards after 30 seconds. */
export const CLICK = 20_000;
/** Characters of a mail that was not understood that are offered for correction. */
const EXCERPT = 1500;

/** The mail that is open beside the card, judged. */
export interface OpenMail {
  readonly door: Door;
  readonly session: Session;
  readonly mail: Mail;
  /** As it was read, or with the name that the user gave where nobody could be read. */
  readonly notification: Notification;
  readonly triaged: Triaged;
  /** The category was set by the user. */
  readonly corrected: boolean;
  readonly now: number;
}

/** The mail that a click on its card belongs to. */
export function openedMail(event: AddonEvent): OpenMail {
  const id = event.parameters.id ?? event.messageId;
  if (id === undefined || id === null) throw failureError('gone');
  return judged(openGmail(CLICK), openSession(event.language), id);
}

function judged(door: Door, session: Session, id: string): OpenMail {
  const mail = mailOf(door, id);
  const notification = namedNotification(recognise(mail), session.state.names[id] ?? null);
  return judgedAgain({ door, session, mail, notification, now: Date.now() });
}

/** The same mail after the memory or the settings changed. */
export function judgedAgain(
  open: Pick<OpenMail, 'door' | 'session' | 'mail' | 'notification' | 'now'>,
): OpenMail {
  const { session, mail, notification, now } = open;
  const { settings } = session;
  const memory = rememberNotification(session.memory, mail, notification);
  const facts = factsFor(memory, notification, now, settings.judgement.silentAfterDays);
  const { name, category } = correctionOf(memory, notification);
  const triaged = triagedFrom(mail, withName(notification, name), facts, settings, now, category);
  return { ...open, triaged, corrected: category !== null };
}

/** The card beside any mail: one look at the headers, the rest only for notifications. */
export function onMessage(event: AddonEvent): CardView {
  const id = event.messageId;
  if (id === null) return quietCard(event.language, null);
  const door = openGmail(CLICK);
  if (!mayBeNotification(headersOf(door, id).headers)) return quietCard(event.language, null);
  const open = judged(door, openSession(event.language), id);
  const answers = searched(open);
  remember(open, answers);
  if (answers.every(({ found }) => found.length === 0)) return cardOf(open, {});
  const memory = rememberAnswers(open.session.memory, answers, open.now);
  const known = judgedAgain({ ...open, session: { ...open.session, memory } });
  relabel(known);
  return cardOf(known, {});
}

/** The mailbox is searched for everybody whose card is opened and who is not known: at most once in 90 days. */
function searched({ door, session, triaged, now }: OpenMail): readonly SearchAnswer[] {
  const search = session.settings.searchMailbox ? searchFor(triaged, session.memory, now) : null;
  if (search === null) return [];
  try {
    return [answerTo(search, door)];
  } catch (error) {
    // The card matters more; whoever opens it again searches again.
    console.warn(`onMessage: not searched, ${failureFrom(error).failure}`);
    return [];
  }
}

/** A run that labelled the mail did not know the requester yet. */
function relabel(open: OpenMail): void {
  try {
    relabelled(open);
  } catch (error) {
    console.warn(`onMessage: label not changed, ${failureFrom(error).failure}`);
  }
}

/** Looking at a notification is enough to remember it: without automatic labels nothing else would. */
function remember({ session, mail, notification, now }: OpenMail, answers: readonly SearchAnswer[]): void {
  const key = personOf(notification);
  if (key === null) return;
  const after = rememberNotification(session.memory, mail, notification);
  const seen = JSON.stringify(recordAt(after, key)) === JSON.stringify(recordAt(session.memory, key));
  if (seen && answers.length === 0) return;
  try {
    changeStored(session.language, ({ memory }) => ({
      memory: rememberAnswers(rememberNotification(memory, mail, notification), answers, now),
    }));
  } catch (error) {
    // The card matters more; the next look or run remembers it.
    console.warn(`onMessage: not remembered, ${failureFrom(error).failure}`);
  }
}

/** The card of a mail with a choice of draft. */
export function cardOf(open: OpenMail, choice: DraftChoice): CardView {
  const { triaged, session, now, mail, corrected } = open;
  const { language } = session;
  const { notification, judgement } = triaged;
  if (notification.platform === null) return quietCard(language, null);
  const unread = judgement === null;
  if (unread && notification.notUnderstood === null) return quietCard(language, triaged);
  const subject = replySubjectOf(triaged);
  const { replies } = session.settings;
  return messageCard({
    triaged,
    language,
    draft: subject === null ? null : draftOf(subject, session, choice),
    templates: subject === null ? [] : templateChoices(subject, replies, choice),
    draftExists: session.state.draftIds[triaged.mail.gmail?.id ?? ''] !== undefined,
    corrected,
    now,
    visibleText: unread ? visibleText(mail) : '',
  });
}

/** The chosen draft; where that template has no version in the chosen language or form, the one that fits best. */
function draftOf(subject: ReplySubject, { settings }: Session, choice: DraftChoice): Draft | null {
  return (
    draftWith(subject, settings.replies, choice) ??
    draftWith(subject, settings.replies, { ...choice, template: null })
  );
}

/** What a reader sees of a mail, as a start for a correction by hand. */
function visibleText(mail: Mail): string {
  const { text, html } = outlineOf(mail);
  const lines = (text.length > 0 ? text : html).filter((line) => !line.hidden).map((line) => line.text);
  return lines
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim()
    .slice(0, EXCERPT);
}

export function replySubjectOf({ notification, judgement, facts }: Triaged): ReplySubject | null {
  return judgement === null ? null : { notification, judgement, facts };
}

/** The choice that stands on the card. */
export function choiceOf(event: AddonEvent): DraftChoice {
  const [template, language, formality] = [
    inputOf(event, 'template'),
    inputOf(event, 'language'),
    inputOf(event, 'formality'),
  ];
  return {
    template: template === '' ? null : template,
    language: language === 'de' || language === 'en' ? language : null,
    formality: formality === 'du' || formality === 'sie' ? formality : null,
  };
}

/** The draft as it stands on the card, with the user's changes to its text. */
export function draftOnCard(open: OpenMail, event: AddonEvent): Draft | null {
  const subject = replySubjectOf(open.triaged);
  const draft = subject === null ? null : draftOf(subject, open.session, choiceOf(event));
  return draft === null ? null : { ...draft, body: inputOf(event, 'draft') };
}
