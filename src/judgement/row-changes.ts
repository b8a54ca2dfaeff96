import type { Verdict } from '../mail/authenticity.ts';
import { type Facts, isNamesake, type KnownBy } from '../rules/facts.ts';
import { profileVerdict } from '../rules/profile-check.ts';
import type { Localised } from '../text/localised.ts';
import type { Advice } from './advice.ts';
import type { Category } from './category.ts';
import { DECLINED, REAL } from './decision.ts';
import { CATEGORY_NAMES } from './names.ts';
import type { JudgementSettings } from './settings.ts';
import { REAL_AFTER_ALL, SURE_ENOUGH_TO_DECLINE } from './thresholds.ts';

const DAY = 86_400_000;
/** Meetings in person after which a contact is confirmed (S0). */
const ENOUGH_MEETINGS = 2;

/** Everything on which advice depends once the category is known. */
export interface AdviceQuestion {
  readonly category: Category;
  readonly confidence: number;
  /** How likely any part of it is a real concern. */
  readonly realShare: number;
  /** The row of the user's table, changed or preset. */
  readonly row: Advice;
  readonly facts: Facts;
  readonly authenticity: Verdict;
  readonly isException: boolean;
  /** A notice of a message that does not hold the message: what was written stands on the platform. */
  readonly isUnread: boolean;
  readonly settings: JudgementSettings;
  /** Milliseconds since the epoch. */
  readonly now: number;
}

export interface AdviceAnswer {
  readonly advice: Advice;
  readonly because: Localised;
}

/** A person whom the user knows for certain; a mere namesake is not one. */
export function isKnown(known: readonly KnownBy[]): boolean {
  return known.some((by) => !isNamesake(by));
}

function isDecline(advice: Advice): boolean {
  return advice === 'decline-kindly' || advice === 'decline-silently';
}

type Change = (question: AdviceQuestion) => AdviceAnswer | null;

function answer(advice: Advice, de: string, en: string): AdviceAnswer {
  return { advice, because: { de, en } };
}

const notAuthentic: Change = ({ authenticity }) =>
  authenticity !== 'fail'
    ? null
    : answer(
        'look-yourself',
        'Die Mail stammt vermutlich nicht von der Plattform. Bitte öffnen Sie keinen Link daraus.',
        'The mail probably does not come from the platform. Please open none of its links.',
      );

const exception: Change = ({ isException, facts }) =>
  !isException && !facts.known.includes('exception')
    ? null
    : answer('accept', 'Steht auf Ihrer Ausnahmeliste.', 'Is on your list of exceptions.');

const metTwice: Change = ({ facts }) =>
  facts.meetings < ENOUGH_MEETINGS
    ? null
    : answer(
        'accept',
        `Sie haben sich ${facts.meetings} Mal persönlich getroffen.`,
        `You met in person ${facts.meetings} times.`,
      );

const knownPerson: Change = ({ facts, category, row }) =>
  category !== 'known-person' || !isKnown(facts.known)
    ? null
    : answer(row, 'Sie kennen diese Person.', 'You know this person.');

/** An answer opens a dialogue, and the user reads it; one that names a concern is what the question was for (S0). */
const answered: Change = ({ facts, category }) => {
  if (facts.followUp !== 'answered') return null;
  return REAL.has(category)
    ? answer(
        'accept',
        'Auf Ihre Rückfrage kam eine Antwort mit einem konkreten Anliegen.',
        'Your question was answered with a concrete concern.',
      )
    : answer(
        'look-yourself',
        'Auf Ihre Rückfrage kam eine Antwort. Bitte lesen Sie selbst.',
        'Your question was answered. Please read for yourself.',
      );
};

/** A real concern that several people send is not declined unseen: on doubt the milder advice. */
const softwareSent: Change = ({ facts, category, realShare }) => {
  if (facts.twins < 1) return null;
  return REAL.has(category) || realShare >= REAL_AFTER_ALL
    ? answer(
        'look-yourself',
        'Nennt ein Anliegen, doch fast denselben Text haben Ihnen auch andere geschickt.',
        'Names a concern, but others sent you nearly the same text.',
      )
    : answer(
        'decline-silently',
        'Fast denselben Text haben Ihnen auch andere geschickt.',
        'Others sent you nearly the same text.',
      );
};

const asked: Change = ({ facts, settings, now, category, realShare }) => {
  const days = facts.askedAt === null ? null : Math.floor((now - facts.askedAt) / DAY);
  const silent = facts.followUp === 'no-answer' || (days !== null && days >= settings.silentAfterDays);
  if (facts.followUp !== 'asked' && facts.followUp !== 'no-answer') return null;
  if (!silent)
    return answer(
      'wait',
      'Sie haben zurückgefragt und warten auf Antwort.',
      'You asked back and wait for an answer.',
    );
  if (REAL.has(category) || realShare >= REAL_AFTER_ALL)
    return answer(
      'look-yourself',
      'Ihre Rückfrage blieb ohne Antwort, die Anfrage nennt aber ein Anliegen.',
      'Your question stayed unanswered, but the request names a concern.',
    );
  return answer(
    'decline-silently',
    `Ihre Rückfrage blieb ${days ?? settings.silentAfterDays} Tage ohne Antwort.`,
    `Your question stayed unanswered for ${days ?? settings.silentAfterDays} days.`,
  );
};

const notOpenToOffers: Change = ({ category, settings }) =>
  category !== 'recruiting' || settings.openToOffers
    ? null
    : answer(
        'decline-kindly',
        'Sie sind zurzeit nicht offen für Angebote.',
        'You are not open to offers at present.',
      );

/** Asking what somebody wants who has just said so, or declining them unread, would be unkind. */
const unread: Change = ({ isUnread }) =>
  !isUnread
    ? null
    : answer(
        'look-yourself',
        'Die Nachricht steht nicht in der Mail. Bitte lesen Sie sie auf der Plattform.',
        'The message is not in the mail. Please read it on the platform.',
      );

const profileCheck: Change = ({ facts, row, category, realShare }) => {
  if (facts.profile === null) return null;
  const maybeReal = REAL.has(category) || realShare >= REAL_AFTER_ALL;
  const { verdict } = profileVerdict(facts.profile);
  if (verdict === 'bad' && (row === 'ask-back' || row === 'look-yourself') && !maybeReal)
    return answer(
      'decline-silently',
      'Das Profil ist leer oder hat weniger als zehn Besucher je Kontakt.',
      'The profile is empty or has fewer than ten visitors for each contact.',
    );
  if (verdict === 'good' && row === 'look-yourself')
    return answer(
      'answer-now',
      'Das Profil macht einen guten Eindruck.',
      'The profile makes a good impression.',
    );
  return null;
};

/** A sentence that names a concern keeps a decline away, whatever stock phrases or offers stand beside it. */
const unsure: Change = ({ row, category, confidence, realShare }) =>
  !isDecline(row) ||
  (realShare < REAL_AFTER_ALL && (!DECLINED.has(category) || confidence >= SURE_ENOUGH_TO_DECLINE))
    ? null
    : answer(
        'look-yourself',
        'Die Hinweise reichen nicht für eine Absage. Bitte lesen Sie selbst.',
        'The evidence does not suffice for a refusal. Please read for yourself.',
      );

const namesake: Change = ({ row, facts }) =>
  !isDecline(row) || !facts.known.some(isNamesake)
    ? null
    : answer(
        'look-yourself',
        'Vielleicht kennen Sie diese Person: Der Name kommt bei Ihnen schon vor.',
        'Perhaps you know this person: the name occurs with you already.',
      );

const neverAsk: Change = ({ row, facts }) =>
  row !== 'ask-back' || !facts.neverAsk
    ? null
    : answer(
        'look-yourself',
        'Sie möchten diese Person nicht mehr fragen.',
        'You do not want to ask this person again.',
      );

/**
 * What changes the row, in this order; the first that applies decides. What protects people stands before what
 * declines them: a warning, then everybody whom the user knows or expects, then the follow-up, then the rest.
 */
const CHANGES: readonly Change[] = [
  notAuthentic,
  exception,
  metTwice,
  knownPerson,
  answered,
  softwareSent,
  asked,
  notOpenToOffers,
  unread,
  profileCheck,
  namesake,
  unsure,
  neverAsk,
];

/** The advice for a category under the user's table, and the fact or row that led to it. */
export function adviceFor(question: AdviceQuestion): AdviceAnswer {
  for (const change of CHANGES) {
    const changed = change(question);
    if (changed !== null) return changed;
  }
  const name = CATEGORY_NAMES[question.category];
  return answer(
    question.row,
    `So steht es in Ihrer Strategie für „${name.de}“.`,
    `This is what your strategy says for “${name.en}”.`,
  );
}
