import type { Advice } from '../judgement/advice.ts';
import type { Category } from '../judgement/category.ts';
import type { Judgement } from '../judgement/judgement.ts';
import type { Notification } from '../platforms/notification.ts';
import type { Facts } from '../rules/facts.ts';
import type { Formality, UiLanguage } from '../text/localised.ts';
import { templatesFor, wordingOf, wordingsFor } from './choose.ts';
import type { Draft } from './draft.ts';
import { relayAddress } from './relay.ts';
import type { ReplySettings } from './settings.ts';
import { filled, type SlotValues } from './slots.ts';
import type { Form, Moment, Template } from './template.ts';
import { type TemplateProblem, templateFile } from './template-file.ts';
import { TEMPLATES } from './templates.generated.ts';
import { slotValues } from './values.ts';
import { variantKey } from './variant.ts';

/** What a reply can take up. */
export interface ReplySubject {
  readonly notification: Notification;
  readonly judgement: Judgement;
  readonly facts: Facts;
}

/** The user's wishes for one draft; what is missing follows the requester, else the settings. */
export interface DraftChoice {
  readonly template?: string | null | undefined;
  readonly language?: UiLanguage | null | undefined;
  readonly formality?: Formality | null | undefined;
}

/** A template that can be filled for a request. */
export interface TemplateChoice {
  readonly name: string;
  readonly title: string;
  readonly own: boolean;
}

/**
 * What is offered after the chosen draft: the neighbouring decisions, milder ones first. `look-yourself` leaves the
 * decision to the user, so its drafts begin with the question that settles most cases.
 */
const NEIGHBOURS: Readonly<Record<Advice, readonly Advice[]>> = {
  accept: ['accept', 'answer-now'],
  'answer-now': ['answer-now', 'ask-back'],
  'answer-first': ['answer-first', 'ask-back', 'invite-to-meet'],
  'look-yourself': ['ask-back', 'answer-first', 'decline-kindly'],
  'invite-to-meet': ['invite-to-meet', 'ask-back', 'decline-kindly'],
  'ask-back': ['ask-back', 'invite-to-meet', 'decline-kindly'],
  wait: [],
  'decline-kindly': ['decline-kindly', 'ask-back'],
  'decline-silently': [],
};

/** Never even an alternative: a refusal to these would be the worst error. */
const NEVER_DECLINED: ReadonlySet<Category> = new Set([
  'known-person',
  'concrete-need',
  'concrete-offer',
  'press-or-speaking',
  'referral',
]);

interface Library {
  readonly templates: readonly Template[];
  readonly own: ReadonlySet<Template>;
}

const BUILT_IN: Library = { templates: TEMPLATES, own: new Set() };

/** Built-in and own templates; an own one of the same name and language replaces ours. Unreadable ones are left out. */
function library(settings: ReplySettings): Library {
  if (settings.ownTemplates.length === 0) return BUILT_IN;
  const own = settings.ownTemplates.flatMap(({ file, source }) => templateFile(file, source).template ?? []);
  const replaced = new Set(own.map(({ name, language }) => `${name}.${language}`));
  const ours = TEMPLATES.filter(({ name, language }) => !replaced.has(`${name}.${language}`));
  return { templates: [...own, ...ours], own: new Set(own) };
}

/** Why templates of the user cannot be used, for the settings page and the command line: file, line, slot. */
export function ownTemplateProblems(settings: ReplySettings): readonly TemplateProblem[] {
  return settings.ownTemplates.flatMap(({ file, source }) => templateFile(file, source).problems);
}

interface Setting {
  readonly subject: ReplySubject;
  readonly settings: ReplySettings;
  readonly language: UiLanguage;
  readonly formality: Formality;
  readonly form: Form;
  readonly key: number;
  readonly values: SlotValues;
  readonly library: Library;
}

/** Language and form of the reply: the user's choice, else the requester's text, else the settings. */
function settingOf(subject: ReplySubject, settings: ReplySettings, choice: DraftChoice): Setting {
  const { notification } = subject;
  const wrote = notification.message !== null;
  const theirs =
    notification.language === 'de' || notification.language === 'en' ? notification.language : null;
  const language = choice.language ?? (wrote ? theirs : null) ?? settings.language;
  const formality = choice.formality ?? (wrote ? notification.formality : null) ?? settings.formality;
  const key = variantKey(notification.platform, notification.requester?.name ?? '');
  return {
    subject,
    settings,
    language,
    formality,
    form: language === 'en' ? 'you' : formality,
    key,
    values: slotValues(subject, settings, language, formality, key),
    library: library(settings),
  };
}

function draftFrom(template: Template, setting: Setting): Draft | null {
  const { notification } = setting.subject;
  const wordings = wordingsFor(template, setting.form, setting.values);
  const source = wordingOf(wordings, setting.key, setting.settings.tone === 'brief');
  if (source === null) return null;
  return {
    template: template.name,
    language: setting.language,
    formality: setting.language === 'de' ? setting.formality : null,
    subject: filled(template.subject, setting.values),
    body: filled(source, setting.values),
    deliverable: relayAddress(notification.platform, notification.replyTo) !== null,
  };
}

function momentOf(facts: Facts, advice: Advice): Moment {
  return facts.followUp === 'answered' && advice === 'look-yourself' ? 'answered' : 'first';
}

/** Templates that fit the advice and its neighbours, the best first. */
function fitting(setting: Setting): readonly Template[] {
  const { advice, category } = setting.subject.judgement;
  const { form, language, values, library: all } = setting;
  const moment = momentOf(setting.subject.facts, advice);
  const occasion = { category, language, form };
  const found = new Set<Template>();
  if (moment !== 'first')
    for (const template of templatesFor({ ...occasion, advice, moment }, all.templates, all.own, values))
      found.add(template);
  for (const near of NEIGHBOURS[advice]) {
    if (near === 'decline-kindly' && advice !== near && NEVER_DECLINED.has(category)) continue;
    const templates = templatesFor(
      { ...occasion, advice: near, moment: 'first' },
      all.templates,
      all.own,
      values,
    );
    for (const template of near === advice ? templates : templates.slice(0, 1)) found.add(template);
  }
  return [...found];
}

function mayReply({ notification, judgement }: ReplySubject): boolean {
  return notification.authenticity.verdict !== 'fail' && NEIGHBOURS[judgement.advice].length > 0;
}

/**
 * Drafts for one request, the chosen one first; empty where the advice does not talk to the requester
 * (`wait`, `decline-silently`) or the mail is not authentic.
 */
export function draftsFor(subject: ReplySubject, settings: ReplySettings): readonly Draft[] {
  if (!mayReply(subject)) return [];
  const setting = settingOf(subject, settings, {});
  return fitting(setting).flatMap((template) => draftFrom(template, setting) ?? []);
}

/**
 * All templates that can be filled for a request in that language and form, those that fit the advice first: the choices of
 * a card or of `draft --template`. Also where the advice is not to reply; empty where the mail is not authentic.
 */
export function templateChoices(
  subject: ReplySubject,
  settings: ReplySettings,
  choice: Omit<DraftChoice, 'template'> = {},
): readonly TemplateChoice[] {
  if (subject.notification.authenticity.verdict === 'fail') return [];
  const setting = settingOf(subject, settings, choice);
  const { templates, own } = setting.library;
  const usable = templates.filter(
    (template) =>
      template.language === setting.language &&
      wordingsFor(template, setting.form, setting.values).length > 0,
  );
  return [...new Set([...fitting(setting), ...usable])].map((template) => ({
    name: template.name,
    title: template.title,
    own: own.has(template),
  }));
}

/**
 * One draft as the user wants it; without a template, the chosen one. null where the template does not exist, a slot of it
 * is not known, the advice is not to reply and no template is named, or the mail is not authentic.
 */
export function draftWith(subject: ReplySubject, settings: ReplySettings, choice: DraftChoice): Draft | null {
  if (subject.notification.authenticity.verdict === 'fail') return null;
  const setting = settingOf(subject, settings, choice);
  const wanted = choice.template ?? null;
  if (wanted === null) {
    const [best] = fitting(setting);
    return best === undefined ? null : draftFrom(best, setting);
  }
  const named = setting.library.templates.filter(
    ({ name, language }) => name === wanted && language === setting.language,
  );
  for (const template of named) {
    const draft = draftFrom(template, setting);
    if (draft !== null) return draft;
  }
  return null;
}
