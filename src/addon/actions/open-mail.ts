import type { Mail } from '../../mail/mail.ts';
import { mayBeNotification } from '../../platforms/registry.ts';
import type { Draft } from '../../replies/draft.ts';
import { type DraftChoice, draftWith, type ReplySubject, templateChoices } from '../../replies/drafts.ts';
import { type Triaged, triage } from '../../triage/triage.ts';
import { messageCard, quietCard } from '../cards/message.ts';
import { type AddonEvent, inputOf } from '../event.ts';
import { failureError } from '../failure.ts';
import { type Door, openGmail } from '../gmail.ts';
import { headersOf, mailOf } from '../mails.ts';
import { openSession, type Session } from '../session.ts';
import type { CardView } from '../view.ts';

/** Milliseconds that a click may take: Apps Script stops callbacks of cards after 30 seconds. */
export const CLICK = 20_000;

/** The mail that is open beside the card, judged. */
export interface OpenMail {
  readonly door: Door;
  readonly session: Session;
  readonly mail: Mail;
  readonly triaged: Triaged;
  readonly now: number;
}

/** The mail that a click on its card belongs to. */
export function openedMail(event: AddonEvent): OpenMail {
  const id = event.parameters.id ?? event.messageId;
  if (id === undefined || id === null) throw failureError('gone');
  const door = openGmail(CLICK);
  const session = openSession(event.language);
  return judged(door, session, id);
}

function judged(door: Door, session: Session, id: string): OpenMail {
  const now = Date.now();
  const mail = mailOf(door, id);
  const { triaged } = triage(mail, { settings: session.settings, memory: session.memory, now });
  return { door, session, mail, triaged, now };
}

/** The card beside any mail: one look at the headers, the rest only for notifications. */
export function onMessage(event: AddonEvent): CardView {
  const id = event.messageId;
  if (id === null) return quietCard(event.language, null);
  const door = openGmail(CLICK);
  if (!mayBeNotification(headersOf(door, id))) return quietCard(event.language, null);
  return cardOf(judged(door, openSession(event.language), id), {});
}

/** The card of a mail with a choice of draft. */
export function cardOf(open: OpenMail, choice: DraftChoice): CardView {
  const { triaged, session, now } = open;
  const { language } = session;
  const { notification } = triaged;
  if (notification.platform === null) return quietCard(language, null);
  if (triaged.judgement === null && notification.notUnderstood === null) return quietCard(language, triaged);
  const subject = replySubjectOf(triaged);
  const { replies } = session.settings;
  return messageCard({
    triaged,
    language,
    draft: subject === null ? null : draftWith(subject, replies, choice),
    templates: subject === null ? [] : templateChoices(subject, replies, choice),
    draftExists: session.state.draftIds[triaged.mail.gmail?.id ?? ''] !== undefined,
    corrected: false,
    now,
    visibleText: '',
  });
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
  const draft = subject === null ? null : draftWith(subject, open.session.settings.replies, choiceOf(event));
  return draft === null ? null : { ...draft, body: inputOf(event, 'draft') };
}
