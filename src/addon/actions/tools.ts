import { factsFor } from '../../memory/facts-for.ts';
import { draftWith } from '../../replies/drafts.ts';
import { reviewOfRequest } from '../../replies/own-request.ts';
import { type Pasted, pastedNotification } from '../../triage/pasted.ts';
import { triagedFrom } from '../../triage/triage.ts';
import { ownRequestCard } from '../cards/own-request.ts';
import { pasteCard } from '../cards/paste.ts';
import { type AddonEvent, inputOf } from '../event.ts';
import { openSession } from '../session.ts';
import { TOOLS as T } from '../strings/tools.ts';
import type { ActionOutcome } from '../view.ts';
import { replySubjectOf } from './open-mail.ts';

export function onOpenPaste({ language }: AddonEvent): ActionOutcome {
  return { show: { how: 'push', card: pasteCard(language, null, null) } };
}

/** Judges a text that only stands on the platform. Nothing of it is stored. */
export function onAssessText(event: AddonEvent): ActionOutcome {
  const { language } = event;
  const pasted: Pasted = {
    platform: inputOf(event, 'platform') === 'xing' ? 'xing' : 'linkedin',
    name: inputOf(event, 'name'),
    text: inputOf(event, 'text'),
  };
  if (pasted.text.trim() === '') return { say: T.nothing[language] };
  const { settings, memory } = openSession(language);
  const now = Date.now();
  const notification = pastedNotification(pasted);
  const facts = factsFor(memory, notification, now, settings.judgement.silentAfterDays);
  const mail = { date: now, messageId: null, gmail: null };
  const triaged = triagedFrom(mail, notification, facts, settings, now);
  const subject = replySubjectOf(triaged);
  const card = pasteCard(language, pasted, {
    triaged,
    language,
    draft: subject === null ? null : draftWith(subject, settings.replies, {}),
    templates: [],
    draftExists: false,
    corrected: false,
    now,
    visibleText: '',
  });
  return { show: { how: 'update', card } };
}

export function onOpenOwnRequest({ language }: AddonEvent): ActionOutcome {
  return { show: { how: 'push', card: ownRequestCard(language, '', null) } };
}

/** How a request of the user's own reads to somebody else. Nothing of it is stored. */
export function onCheckOwnRequest(event: AddonEvent): ActionOutcome {
  const { language } = event;
  const text = inputOf(event, 'text');
  if (text.trim() === '') return { say: T.nothing[language] };
  return { show: { how: 'update', card: ownRequestCard(language, text, reviewOfRequest(text)) } };
}
