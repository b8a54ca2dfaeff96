import { CATEGORIES, type Category } from '../../judgement/category.ts';
import { factsFor } from '../../memory/facts-for.ts';
import type { Memory } from '../../memory/memory.ts';
import { personOf } from '../../memory/person.ts';
import { rememberNotification, rememberUser, type UserEvent } from '../../memory/remember.ts';
import { formalityOf } from '../../text/formality.ts';
import { languageOf } from '../../text/language.ts';
import type { Localised } from '../../text/localised.ts';
import { namedNotification } from '../../triage/corrected.ts';
import { withNameFor } from '../../triage/mailbox.ts';
import { triagedFrom } from '../../triage/triage.ts';
import { type AddonEvent, inputOf } from '../event.ts';
import { failureError } from '../failure.ts';
import { relabelled } from '../relabel.ts';
import { type Change, changeStored, type Session } from '../session.ts';
import { MESSAGE as T } from '../strings/message.ts';
import type { ActionOutcome } from '../view.ts';
import { cardOf, choiceOf, judgedAgain, type OpenMail, openedMail } from './open-mail.ts';

interface Word {
  readonly event: (at: number) => UserEvent;
  readonly say: Localised;
}

const WORDS: Readonly<Record<string, Word>> = {
  asked: { event: (at) => ({ type: 'asked', at }), say: T.saidAsked },
  answered: { event: (at) => ({ type: 'answered', at }), say: T.saidAnswered },
  met: { event: (at) => ({ type: 'met', at }), say: T.saidMet },
  decided: { event: (at) => ({ type: 'decided', at }), say: T.saidDone },
  'never-ask': { event: (at) => ({ type: 'never-ask', at }), say: T.saidNever },
  'ask-again': { event: (at) => ({ type: 'ask-again', at }), say: T.saidAgain },
};

/** "I asked there", "answered", "met", "done", "never ask back". */
export function onFollowUp(event: AddonEvent): ActionOutcome {
  const word = WORDS[event.parameters.event ?? ''];
  if (word === undefined) throw failureError('unexpected');
  const open = openedMail(event);
  return told(open, event, word.event(open.now), word.say);
}

/** The form for what the user saw on the profile; judged again at once. */
export function onProfileCheck(event: AddonEvent): ActionOutcome {
  const open = openedMail(event);
  const { language } = open.session;
  const numbers: (number | null)[] = [];
  for (const field of ['contacts', 'visitors', 'sharedContacts'] as const) {
    const text = inputOf(event, field).replace(/[.,' ]/g, '');
    if (text !== '' && !/^\d{1,9}$/.test(text)) return { say: T.notANumber[language](T[field][language]) };
    numbers.push(text === '' ? null : Number(text));
  }
  const [contacts = null, visitors = null, sharedContacts = null] = numbers;
  const completeness = oneOf(inputOf(event, 'completeness'), ['empty', 'thin', 'good']);
  const activity = oneOf(inputOf(event, 'activity'), ['own-topics', 'only-advertising', 'none']);
  const profile = { contacts, visitors, sharedContacts, completeness, activity };
  return told(open, event, { type: 'profile', at: open.now, profile }, T.saidProfile);
}

/** Name or category put right by hand, and the text of a mail that was not understood. The text is judged, not stored. */
export function onCorrect(event: AddonEvent): ActionOutcome {
  const open = openedMail(event);
  const { language } = open.session;
  const name = inputOf(event, 'name').trim().slice(0, 120);
  if (name === '') return { say: T.nameNeeded[language] };
  const notification = namedNotification(open.notification, name);
  const text = inputOf(event, 'text').trim();
  const chosen = oneOf(inputOf(event, 'category'), CATEGORIES);
  const category = chosen ?? categoryOf({ ...open, notification }, text);
  const correction: UserEvent = {
    type: 'correction',
    at: open.now,
    name: name === notification.requester?.name ? null : name,
    category,
  };
  const id = open.mail.gmail?.id ?? '';
  return told({ ...open, notification }, event, correction, T.corrected, ({ state }) =>
    open.notification.requester === null ? { state: withNameFor(state, id, name) } : {},
  );
}

/** What the corrected text says; null where it is the one that was read already. */
function categoryOf({ mail, notification, session, now }: OpenMail, text: string): Category | null {
  if (text === '' || text === (notification.message ?? '')) return null;
  const { settings, memory } = session;
  const language = languageOf(text);
  const formality = language === 'de' ? formalityOf(text) : null;
  const facts = factsFor(memory, notification, now, settings.judgement.silentAfterDays);
  const read = { ...notification, message: text, language, formality };
  return triagedFrom(mail, read, facts, settings, now).judgement?.category ?? null;
}

/** The user's word is remembered, and the card shows what follows from it. */
function told(
  open: OpenMail,
  event: AddonEvent,
  word: UserEvent,
  say: Localised,
  besides: (session: Session) => Change = () => ({}),
): ActionOutcome {
  const { mail, notification, session } = open;
  const key = personOf(notification);
  if (key === null) throw failureError('unexpected');
  const remembered = (memory: Memory) =>
    rememberUser(rememberNotification(memory, mail, notification), key, word);
  const after = changeStored(session.language, (stored) => ({
    ...besides(stored),
    memory: remembered(stored.memory),
  }));
  const again = judgedAgain({ ...open, session: after });
  const stateChanged = relabelled(again);
  return {
    say: say[session.language],
    show: { how: 'update', card: cardOf(again, choiceOf(event)) },
    ...(stateChanged ? { stateChanged } : {}),
  };
}

function oneOf<T extends string>(value: string, values: readonly T[]): T | null {
  return values.find((one) => one === value) ?? null;
}
