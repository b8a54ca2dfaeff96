import { CATEGORY_SHORT_NAMES } from '../../judgement/names.ts';
import { PLATFORM_NAMES } from '../../platforms/names.ts';
import { LABEL_KEYS, type LabelKey, labelName } from '../../triage/labels.ts';
import type { Plan } from '../../triage/plan.ts';
import type { Settings } from '../../triage/settings.ts';
import type { Triaged } from '../../triage/triage.ts';
import type { Cli } from '../cli.ts';
import { dayText, numberText } from '../terminal/formats.ts';
import { visible } from '../terminal/visible.ts';
import { cut, padded } from '../terminal/width.ts';
import { GMAIL } from '../texts/gmail.ts';

/** Plans of one run, together. */
export interface WholePlan {
  readonly plans: readonly Plan[];
  readonly triaged: readonly Triaged[];
}

/** Mails of one label that the difference shows by name; the count says the rest. */
const SHOWN = 20;
const NAME = 30;

interface Change {
  readonly key: LabelKey;
  readonly ids: readonly string[];
}

function newLabels({ plans }: WholePlan): readonly string[] {
  return [...new Set(plans.flatMap(({ labels }) => labels.map(({ name }) => name)))];
}

function changesOf({ plans }: WholePlan): readonly Change[] {
  const mails = plans.flatMap((plan) => plan.mails);
  return LABEL_KEYS.filter((key) => key !== 'parent')
    .map((key) => ({ key, ids: mails.filter(({ add }) => add.includes(key)).map(({ id }) => id) }))
    .filter(({ ids }) => ids.length > 0);
}

function byId({ triaged }: WholePlan): ReadonlyMap<string, Triaged> {
  return new Map(triaged.map((one) => [one.mail.gmail?.id ?? '', one]));
}

function mailLine(triaged: Triaged | undefined, cli: Cli): string {
  const { language } = cli;
  const requester = triaged?.notification.requester?.name ?? GMAIL[language].unknownSender;
  const platform = triaged?.notification.platform ?? null;
  const category = triaged?.judgement?.category;
  const knownFrom = triaged?.judgement?.findings.find(({ rule }) => rule === 'known-to-you')?.reason[
    language
  ];
  return [
    padded(cut(visible(requester), NAME), NAME),
    padded(platform === null ? '' : PLATFORM_NAMES[platform], 8),
    padded(dayText(triaged?.mail.date ?? null, language), 10),
    category === undefined ? '' : CATEGORY_SHORT_NAMES[category][language],
    knownFrom ?? '',
  ]
    .join('  ')
    .trimEnd();
}

/** What a run is going to change, as lines that begin with a plus. Empty where there is nothing to do. */
export function planLines(whole: WholePlan, settings: Settings, cli: Cli): readonly string[] {
  const { colours, language } = cli;
  const texts = GMAIL[language];
  const triaged = byId(whole);
  const plus = colours.green('+');
  const name = (key: LabelKey) => labelName(key, settings.uiLanguage, settings.labels.parent);
  const created = newLabels(whole).map((label) => `${plus} ${texts.newLabel(label)}`);
  const given = changesOf(whole).flatMap(({ key, ids }) => [
    '',
    colours.bold(`${name(key)} · ${numberText(ids.length, language)}`),
    ...ids.slice(0, SHOWN).map((id) => `  ${plus} ${mailLine(triaged.get(id), cli)}`),
    ...(ids.length > SHOWN
      ? [colours.dim(`    ${texts.more(numberText(ids.length - SHOWN, language))}`)]
      : []),
  ]);
  const drafts = whole.plans
    .flatMap((plan) => plan.drafts)
    .map((draft) => {
      const requester = triaged.get(draft.id)?.notification.requester?.name ?? texts.unknownSender;
      return `${plus} ${texts.draftFor(visible(requester), draft.template, draft.to !== null)}`;
    });
  return [...created, ...given, ...(drafts.length > 0 ? ['', ...drafts] : [])];
}

/** How much a run is going to change. */
export function planCounts(whole: WholePlan): {
  mails: number;
  requests: number;
  labelled: number;
  drafts: number;
} {
  const mails = whole.plans.flatMap((plan) => plan.mails);
  return {
    mails: mails.length,
    requests: whole.triaged.filter(({ judgement }) => judgement !== null).length,
    labelled: mails.filter(({ add }) => add.length > 0).length,
    drafts: whole.plans.reduce((sum, { drafts }) => sum + drafts.length, 0),
  };
}

/**
 * The plan as JSON for tools: only what is going to change, in an order that depends on nothing but the mailbox, without
 * times of the run, so that two plans can be compared line by line.
 */
export function planRecord(whole: WholePlan, settings: Settings): object {
  const name = (key: LabelKey) => labelName(key, settings.uiLanguage, settings.labels.parent);
  const triaged = byId(whole);
  const mails = whole.plans
    .flatMap((plan) => plan.mails)
    .filter(({ add }) => add.length > 0)
    .sort((a, b) => (a.at ?? 0) - (b.at ?? 0) || (a.id < b.id ? -1 : 1));
  const drafts = whole.plans.flatMap((plan) => plan.drafts).sort((a, b) => (a.id < b.id ? -1 : 1));
  return {
    version: 1,
    createLabels: [...newLabels(whole)].sort(),
    mails: mails.map(({ id, add }) => {
      const one = triaged.get(id);
      return {
        id,
        requester: one?.notification.requester?.name ?? null,
        category: one?.judgement?.category ?? null,
        advice: one?.judgement?.advice ?? null,
        add: add.map(name).sort(),
      };
    }),
    drafts: drafts.map(({ id, threadId, template, language, formality, to, subject, body }) => ({
      id,
      threadId,
      template,
      language,
      formality,
      to,
      subject,
      body,
    })),
  };
}
