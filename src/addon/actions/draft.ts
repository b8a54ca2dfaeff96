import type { Memory } from '../../memory/memory.ts';
import { personOf } from '../../memory/person.ts';
import { rememberNotification, rememberUser } from '../../memory/remember.ts';
import { base64url } from '../../replies/bytes.ts';
import { draftMime } from '../../replies/mime.ts';
import { withDraft } from '../../triage/mailbox.ts';
import { type PlannedDraft, plannedDraft } from '../../triage/plan.ts';
import { existingDraft } from '../drafts.ts';
import { type AddonEvent, inputOf } from '../event.ts';
import { failureError, failureFrom } from '../failure.ts';
import { changeStored } from '../session.ts';
import { MESSAGE as T } from '../strings/message.ts';
import type { ActionOutcome } from '../view.ts';
import { cardOf, choiceOf, draftOnCard, type OpenMail, openedMail } from './open-mail.ts';

/** Another template, language or form of address was chosen. */
export function onDraftChoice(event: AddonEvent): ActionOutcome {
  return { show: { how: 'update', card: cardOf(openedMail(event), choiceOf(event)) } };
}

/** "Create draft" where mail does not reach the requester: into the thread, without recipient. */
export function onCreateDraft(event: AddonEvent): ActionOutcome {
  const open = openedMail(event);
  const { language } = open.session;
  const draft = plannedOnCard(open, event);
  if (draft === null || draft.body.trim() === '') return { say: T.draftEmpty[language] };
  const raw = base64url(draftMime(draft, draft.original, { name: null, address: null, now: null }));
  const known = existingDraft(open.door, open.session.state, draft);
  const replaced = known !== null && updated(open, known, draft, raw);
  const id = replaced ? known : open.door.createDraft(draft.threadId, raw);
  const session = changeStored(language, ({ state }) => ({ state: withDraft(state, draft.id, id) }));
  return {
    say: replaced ? T.draftReplaced[language] : T.draftMade[language],
    show: { how: 'update', card: cardOf({ ...open, session }, choiceOf(event)) },
    stateChanged: true,
  };
}

/** False where the draft is gone by now: sent or thrown away. */
function updated(open: OpenMail, id: string, draft: PlannedDraft, raw: string): boolean {
  try {
    open.door.updateDraft(id, draft.threadId, raw);
    return true;
  } catch (error) {
    if (failureFrom(error).failure === 'gone') return false;
    throw error;
  }
}

function plannedOnCard(open: OpenMail, event: AddonEvent): PlannedDraft | null {
  const draft = draftOnCard(open, event);
  return draft === null ? null : plannedDraft(open.mail, open.triaged, draft);
}

/**
 * "Create draft" where mail reaches the requester: Gmail's own editor opens with it. GmailApp makes the reply, because
 * only its drafts may be handed to the editor, and it addresses them to the mail's Reply-To; so that must be the relay.
 */
export function onComposeReply(event: AddonEvent): GoogleAppsScript.Gmail.GmailDraft {
  const open = openedMail(event);
  const draft = plannedOnCard(open, event);
  if (draft === null || draft.to === null || event.accessToken === null) throw failureError('unexpected');
  GmailApp.setCurrentMessageAccessToken(event.accessToken);
  const made = GmailApp.getMessageById(draft.id).createDraftReply(inputOf(event, 'draft'));
  changeStored(open.session.language, ({ state, memory }) => ({
    state: withDraft(state, draft.id, made.getId()),
    memory: asked(open, draft, memory),
  }));
  return made;
}

/**
 * An ask-back that opens in Gmail's editor is as good as sent. One that only lies in the thread is not: the user has yet to
 * copy it, and nobody may count as silent who was never asked.
 */
function asked({ mail, notification, now }: OpenMail, draft: PlannedDraft, memory: Memory): Memory {
  const key = personOf(notification);
  if (key === null || !draft.template.startsWith('ask-back')) return memory;
  return rememberUser(rememberNotification(memory, mail, notification), key, { type: 'asked', at: now });
}
