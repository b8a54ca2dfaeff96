import { ADVICE } from '../../judgement/advice.ts';
import { CATEGORIES } from '../../judgement/category.ts';
import { labelName } from '../../triage/labels.ts';
import type { MailboxState } from '../../triage/mailbox.ts';
import type { Settings } from '../../triage/settings.ts';
import { settingsFrom } from '../../triage/settings-schema.ts';
import { settingsCard } from '../cards/settings.ts';
import { labelsCard, removeCard, tableCard } from '../cards/settings-tables.ts';
import { type AddonEvent, inputOf } from '../event.ts';
import { failureFrom } from '../failure.ts';
import { openGmail } from '../gmail.ts';
import { unschedule } from '../schedule.ts';
import { changeStored, forgetEverything, openSession } from '../session.ts';
import { HOME } from '../strings/home.ts';
import { SETTINGS as T } from '../strings/settings.ts';
import type { ActionOutcome, CardView } from '../view.ts';
import { homeOf } from './home.ts';
import { CLICK } from './open-mail.ts';

export function onShowSettings(event: AddonEvent): CardView {
  const { settings, language } = openSession(event.language);
  return settingsCard(settings, language);
}

export function onOpenSettings(event: AddonEvent): ActionOutcome {
  return { show: { how: 'push', card: onShowSettings(event) } };
}

/** Saves the card; a row that cannot be read is named, and nothing is saved. */
export function onSaveSettings(event: AddonEvent): ActionOutcome {
  const { language } = event;
  const before = openSession(language);
  const { settings, problems } = settingsFrom(settingsOnCard(event, before.settings));
  const [problem] = problems;
  if (problem !== undefined) return { say: problem.sentence[language] };
  changeStored(language, () => ({ settings }));
  if (settings.labels.parent !== before.settings.labels.parent) renameLabels(before.state, settings);
  return { say: T.saved[language], show: { how: 'update', card: settingsCard(settings, language) } };
}

/** What stands on the card, not yet checked. */
function settingsOnCard(event: AddonEvent, before: Settings): unknown {
  const text = (name: string) => inputOf(event, name).trim();
  const list = (name: string) =>
    inputOf(event, name)
      .split('\n')
      .map((entry) => entry.trim())
      .filter(Boolean);
  const isOn = (name: string) => inputOf(event, name) === 'on';
  return {
    ...before,
    judgement: {
      ...before.judgement,
      strategy: text('strategy'),
      silentAfterDays: /^\d{1,4}$/.test(text('days')) ? Number(text('days')) : text('days'),
      openToOffers: isOn('openToOffers'),
      topics: list('topics'),
      exceptions: {
        names: list('exceptionNames'),
        companies: list('exceptionCompanies'),
        words: list('exceptionWords'),
      },
    },
    replies: {
      ...before.replies,
      name: text('name'),
      signature: text('signature'),
      offer: text('offer'),
      nextEvent: text('nextEvent'),
      explanationUrl: text('explanationUrl'),
      explanationText: text('explanationText'),
      language: text('draftLanguage'),
      formality: text('formality'),
      tone: text('tone'),
    },
    labels: { ...before.labels, parent: text('labelParent') },
    automaticDrafts: isOn('automaticDrafts'),
    searchMailbox: isOn('searchMailbox'),
  };
}

/** Labels of the old name get the new one; one that the user renamed or deleted in Gmail is left alone. */
function renameLabels(state: MailboxState, settings: Settings): void {
  const door = openGmail(CLICK);
  for (const key of ['parent', ...ADVICE] as const) {
    const id = state.labelIds[key];
    if (id === undefined) continue;
    try {
      door.renameLabel(id, labelName(key, settings.uiLanguage, settings.labels.parent));
    } catch (error) {
      const { status } = failureFrom(error);
      if (status !== 404 && status !== 409 && status !== 400) throw error;
    }
  }
}

export function onOpenTable(event: AddonEvent): ActionOutcome {
  const { settings, language } = openSession(event.language);
  return { show: { how: 'push', card: tableCard(settings, language) } };
}

export function onSaveTable(event: AddonEvent): ActionOutcome {
  const { language } = event;
  const chosen = CATEGORIES.map((category) => [category, inputOf(event, `row-${category}`)] as const);
  const rows = Object.fromEntries(chosen.filter(([, advice]) => advice !== ''));
  const session = changeStored(language, ({ settings }) => ({
    settings: settingsFrom({ ...settings, judgement: { ...settings.judgement, rows } }).settings,
  }));
  return { say: T.saved[language], show: { how: 'update', card: tableCard(session.settings, language) } };
}

export function onOpenLabels(event: AddonEvent): ActionOutcome {
  const { settings, state, language } = openSession(event.language);
  return { show: { how: 'push', card: labelsCard(settings, state, language) } };
}

export function onSaveLabels(event: AddonEvent): ActionOutcome {
  const { language } = event;
  const wanted = event.inputs.labels ?? [];
  const off = ADVICE.filter((advice) => !wanted.includes(advice));
  const session = changeStored(language, ({ settings, state }) => ({
    settings: {
      ...settings,
      labels: { ...settings.labels, off: [...settings.labels.off.filter((key) => key === 'parent'), ...off] },
    },
    // Ticked again: a label that was deleted in Gmail may be made anew.
    state: {
      ...state,
      labelsGone: state.labelsGone.filter((key) => !wanted.includes(key) && key !== 'parent'),
    },
  }));
  return {
    say: T.saved[language],
    show: { how: 'update', card: labelsCard(session.settings, session.state, language) },
  };
}

export function onOpenRemove(event: AddonEvent): ActionOutcome {
  return { show: { how: 'push', card: removeCard(event.language) } };
}

/** Labels, schedule and everything stored. Mails and drafts stay. */
export function onRemoveEverything(event: AddonEvent): ActionOutcome {
  const { language } = event;
  // First the schedule: a run in between would make the labels anew.
  unschedule();
  const door = openGmail(CLICK);
  for (const id of Object.values(openSession(language).state.labelIds)) {
    try {
      door.deleteLabel(id);
    } catch (error) {
      if (failureFrom(error).failure !== 'gone') throw error;
    }
  }
  forgetEverything();
  return {
    say: HOME.removed[language],
    show: { how: 'root', card: homeOf(openSession(language)) },
    stateChanged: true,
  };
}
