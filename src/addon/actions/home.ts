import { silentList, waitingList } from '../../memory/lists.ts';
import { withBackfill } from '../../triage/mailbox.ts';
import { homeCard } from '../cards/home.ts';
import { oldMailCard } from '../cards/old-mail.ts';
import { type AddonEvent, inputOf } from '../event.ts';
import { runOnce } from '../run.ts';
import { isScheduled, schedule, unschedule } from '../schedule.ts';
import { changeStored, openSession, type Session } from '../session.ts';
import { errorSentence } from '../strings/errors.ts';
import { HOME as T } from '../strings/home.ts';
import type { ActionOutcome, CardView } from '../view.ts';
import { CLICK } from './open-mail.ts';

/** Milliseconds that a timed run may work: four of the six minutes, so that the last slice ends in time. */
const TIMED = 240_000;
const MONTH = 30.44 * 86_400_000;

export function onHomepage(event: AddonEvent): CardView {
  return homeOf(openSession(event.language));
}

/** The home card of what is stored. */
export function homeOf(session: Session): CardView {
  const { language, state, damaged, memory, settings } = session;
  const now = Date.now();
  const days = settings.judgement.silentAfterDays;
  return homeCard({
    language,
    state,
    damaged,
    automatic: isScheduled(),
    waiting: waitingList(memory, now, days),
    silent: silentList(memory, now, days),
    now,
  });
}

/** The timer: nobody looks, so the outcome is stored for the home card. */
export function onTimer(): undefined {
  runOnce(TIMED);
}

/** The switch for automatic labels. The trigger belongs to the user who clicks. */
export function onAutomatic(event: AddonEvent): ActionOutcome {
  const { language } = event;
  if (inputOf(event, 'automatic') !== 'on') {
    unschedule();
    return {
      say: T.turnedOff[language],
      show: { how: 'update', card: homeOf(openSession(language)) },
    };
  }
  const minutes = schedule();
  // The language of label names is that of the user who switched them on: a timed run has no locale.
  const session = changeStored(language, ({ settings }) => ({ settings }));
  return {
    say: minutes === 10 ? T.turnedOn10[language] : T.turnedOn60[language],
    show: { how: 'update', card: homeOf(session) },
  };
}

export function onCheckNow(event: AddonEvent): ActionOutcome {
  const { language } = event;
  changeStored(language, ({ settings }) => ({ settings }));
  const last = runOnce(CLICK);
  const say =
    last === null
      ? T.running[language]
      : last.error !== null
        ? errorSentence(last.error)[language]
        : T.checked[language](last);
  return {
    say,
    show: { how: 'update', card: homeOf(openSession(language)) },
    stateChanged: true,
  };
}

export function onOpenBackfill(event: AddonEvent): ActionOutcome {
  const { language, state } = openSession(event.language);
  return { show: { how: 'push', card: oldMailCard(language, state, isScheduled()) } };
}

export function onStartBackfill(event: AddonEvent): ActionOutcome {
  const months = Number(inputOf(event, 'months'));
  const now = Date.now();
  const back = Number.isFinite(months) && months > 0 ? Math.min(months, 240) : 12;
  const session = changeStored(event.language, ({ state }) => ({
    state: withBackfill(state, now - back * MONTH, now),
  }));
  return {
    say: T.oldStarted[event.language],
    show: { how: 'update', card: oldMailCard(event.language, session.state, isScheduled()) },
  };
}

export function onStopBackfill(event: AddonEvent): ActionOutcome {
  const session = changeStored(event.language, ({ state }) => ({ state: { ...state, backfill: null } }));
  return {
    say: T.oldStopped[event.language],
    show: { how: 'update', card: oldMailCard(event.language, session.state, isScheduled()) },
  };
}
