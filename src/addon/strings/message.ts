import { PLATFORM_NAMES } from '../../platforms/names.ts';
import type { Platform } from '../../platforms/notification.ts';
import type { Localised, UiLanguage } from '../../text/localised.ts';

type Phrase<Value> = Readonly<Record<UiLanguage, (value: Value) => string>>;

const platformName = (platform: Platform | null): string =>
  platform === null ? '' : PLATFORM_NAMES[platform];

/** The contextual card. */
export const MESSAGE = {
  notOurs: {
    de: 'Keine Benachrichtigung von XING oder LinkedIn.',
    en: 'Not a notification from XING or LinkedIn.',
  },
  nobodyWaits: {
    de: 'Hier wartet niemand auf eine Entscheidung.',
    en: 'Nobody is waiting for a decision here.',
  },
  somebody: { de: 'Unbekannte Person', en: 'Unknown person' },
  kindOn: {
    de: ({ kind, platform }) => (platform === null ? kind : `${kind} über ${platformName(platform)}`),
    en: ({ kind, platform }) => (platform === null ? kind : `${kind} on ${platformName(platform)}`),
  } satisfies Phrase<{ kind: string; platform: Platform | null }>,
  warningTitle: { de: 'Vorsicht', en: 'Caution' },
  warning: {
    de: 'Diese Mail gibt sich als Benachrichtigung aus, kommt aber wohl nicht von dort. Bitte öffnen Sie keinen Link darin.',
    en: 'This mail poses as a notification but most likely does not come from there. Please open no link in it.',
  },
  originUnknown: { de: 'Herkunft nicht geprüft', en: 'Origin not verified' },
  adviceLabel: {
    de: ({ category, sure, byUser }) =>
      byUser ? `${category}, von Ihnen eingeordnet` : sure ? category : `${category}, nicht ganz sicher`,
    en: ({ category, sure, byUser }) =>
      byUser ? `${category}, set by you` : sure ? category : `${category}, not quite sure`,
  } satisfies Phrase<{ category: string; sure: boolean; byUser: boolean }>,
  reasons: { de: 'Warum', en: 'Why' },
  noReasons: {
    de: 'Im Text steht nichts, was für oder gegen die Anfrage spricht.',
    en: 'Nothing in the text speaks for or against the request.',
  },
  quote: { de: (quote) => `„${quote}“`, en: (quote) => `“${quote}”` } satisfies Phrase<string>,
  known: { de: 'Was bekannt ist', en: 'What is known' },
  waiting: {
    de: (days) =>
      days === 0
        ? 'Gefragt haben Sie heute.'
        : `Gefragt haben Sie vor ${days} ${days === 1 ? 'Tag' : 'Tagen'}.`,
    en: (days) => (days === 0 ? 'You asked today.' : `You asked ${days} ${days === 1 ? 'day' : 'days'} ago.`),
  } satisfies Phrase<number>,
  answered: { de: 'Eine Antwort ist gekommen.', en: 'An answer has come.' },
  silent: { de: 'Eine Antwort kam bisher nicht.', en: 'No answer has come so far.' },
  done: { de: 'Von Ihnen als erledigt vermerkt.', en: 'Marked as done by you.' },
  neverAsk: { de: 'Bei dieser Person nicht zurückfragen.', en: 'Not to be asked back.' },
  met: {
    de: (times) => `Treffen: ${times}`,
    en: (times) => `Meetings: ${times}`,
  } satisfies Phrase<number>,
  twins: {
    de: (others) =>
      others === 1
        ? 'Fast denselben Text hat noch eine weitere Person geschickt.'
        : `Fast denselben Text haben noch ${others} weitere Personen geschickt.`,
    en: (others) =>
      others === 1
        ? 'One more person sent nearly the same text.'
        : `${others} more people sent nearly the same text.`,
  } satisfies Phrase<number>,
  visited: { de: 'War vorher auf Ihrem Profil.', en: 'Visited your profile before.' },
  shared: {
    de: (contacts) => `Gemeinsame Kontakte: ${contacts}`,
    en: (contacts) => `Shared contacts: ${contacts}`,
  } satisfies Phrase<number>,
  reply: { de: 'Antwort', en: 'Reply' },
  draft: { de: 'Entwurf, frei änderbar', en: 'Draft, edit as you like' },
  noDraft: {
    de: 'Keine Antwort nötig. Unter „Vorlage“ steht dennoch jede zur Wahl.',
    en: 'No reply needed. All templates can still be chosen under “Template”.',
  },
  byRelay: {
    de: 'Antworten per Mail erreichen diese Person über LinkedIn. Kommt die Mail zurück, antworten Sie bitte dort.',
    en: 'Replies by mail reach this person through LinkedIn. If the mail bounces, please answer there.',
  },
  byHand: {
    de: (platform) =>
      `Per Mail ist diese Person nicht erreichbar: bitte kopieren und auf ${platformName(platform)} antworten.`,
    en: (platform) =>
      `Mail does not reach this person: please copy the text and answer on ${platformName(platform)}.`,
  } satisfies Phrase<Platform | null>,
  template: { de: 'Vorlage', en: 'Template' },
  draftLanguage: { de: 'Sprache', en: 'Language' },
  german: { de: 'Deutsch', en: 'German' },
  english: { de: 'Englisch', en: 'English' },
  address: { de: 'Anrede', en: 'Form of address' },
  createDraft: { de: 'Entwurf anlegen', en: 'Create draft' },
  replaceDraft: { de: 'Entwurf ersetzen', en: 'Replace draft' },
  openOn: {
    de: (platform) => `Auf ${platformName(platform)} öffnen`,
    en: (platform) => `Open on ${platformName(platform)}`,
  } satisfies Phrase<Platform | null>,
  next: { de: 'Wie es weitergeht', en: 'What happened next' },
  iAsked: { de: 'Dort gefragt', en: 'I asked there' },
  gotAnswer: { de: 'Antwort erhalten', en: 'Answered' },
  weMet: { de: 'Getroffen', en: 'Met' },
  isDone: { de: 'Erledigt', en: 'Done' },
  never: { de: 'Nie zurückfragen', en: 'Never ask back' },
  again: { de: 'Wieder zurückfragen', en: 'Ask back again' },
  saidAsked: { de: 'Vermerkt: Sie haben gefragt.', en: 'Noted: you asked.' },
  saidAnswered: { de: 'Vermerkt: eine Antwort ist da.', en: 'Noted: an answer came.' },
  saidMet: { de: 'Vermerkt: ein Treffen mehr.', en: 'Noted: one more meeting.' },
  saidDone: { de: 'Vermerkt: erledigt.', en: 'Noted: done.' },
  saidNever: { de: 'Vermerkt: nicht zurückfragen.', en: 'Noted: not to be asked back.' },
  saidAgain: { de: 'Vermerkt: Rückfragen sind wieder möglich.', en: 'Noted: asking back is possible again.' },
  draftMade: {
    de: 'Der Entwurf liegt im Thread, ohne Empfänger.',
    en: 'The draft lies in the thread, without a recipient.',
  },
  draftReplaced: { de: 'Der Entwurf wurde ersetzt.', en: 'The draft was replaced.' },
  draftEmpty: { de: 'Der Entwurf ist leer.', en: 'The draft is empty.' },
  profile: { de: 'Profil geprüft?', en: 'Checked the profile?' },
  profileIntro: {
    de: 'Tragen Sie ein, was Sie auf dem Profil sehen. Leere Felder zählen nicht.',
    en: 'Enter what you see on the profile. Empty fields do not count.',
  },
  contacts: { de: 'Kontakte', en: 'Contacts' },
  visitors: { de: 'Profilbesucher', en: 'Profile visitors' },
  sharedContacts: { de: 'Gemeinsame Kontakte', en: 'Shared contacts' },
  completeness: { de: 'Angaben', en: 'Details' },
  completenessEmpty: { de: 'leer', en: 'empty' },
  completenessThin: { de: 'spärlich', en: 'few' },
  completenessGood: { de: 'aussagekräftig', en: 'good' },
  activity: { de: 'Beiträge', en: 'Posts' },
  activityOwn: { de: 'eigene Themen', en: 'own topics' },
  activityAds: { de: 'nur Werbung', en: 'only advertising' },
  activityNone: { de: 'keine', en: 'none' },
  unknown: { de: 'keine Angabe', en: 'not given' },
  judgeAgain: { de: 'Neu beurteilen', en: 'Judge again' },
  saidProfile: { de: 'Profil vermerkt und neu beurteilt.', en: 'Profile noted and judged again.' },
  notANumber: {
    de: (field) => `„${field}“ muss eine Zahl sein.`,
    en: (field) => `“${field}” must be a number.`,
  } satisfies Phrase<string>,
  correct: { de: 'Stimmt nicht?', en: 'Not right?' },
  correctUnread: { de: 'Bitte ergänzen', en: 'Please fill in' },
  correctName: { de: 'Name', en: 'Name' },
  correctText: { de: 'Text der Nachricht', en: 'Text of the message' },
  correctTextHint: {
    de: 'Wird nur beurteilt, nicht gespeichert.',
    en: 'Is only judged, not stored.',
  },
  correctCategory: { de: 'Einordnung', en: 'Category' },
  asJudged: { de: 'wie beurteilt', en: 'as judged' },
  saveCorrection: { de: 'Korrektur merken', en: 'Remember this' },
  corrected: { de: 'Korrektur gemerkt.', en: 'Correction remembered.' },
  nameNeeded: { de: 'Bitte geben Sie einen Namen an.', en: 'Please enter a name.' },
} as const satisfies Readonly<Record<string, Localised | Phrase<never>>>;
