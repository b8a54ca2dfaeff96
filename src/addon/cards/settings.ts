import { STRATEGIES } from '../../judgement/strategies.ts';
import type { UiLanguage } from '../../text/localised.ts';
import type { Settings } from '../../triage/settings.ts';
import { HOME } from '../strings/home.ts';
import { MESSAGE } from '../strings/message.ts';
import { SETTINGS as T } from '../strings/settings.ts';
import { TEMPLATES } from '../strings/templates.ts';
import { STRATEGY_WORDS } from '../strings/words.ts';
import type { CardView, Choice, SectionView, WidgetView } from '../view.ts';

/** Everything that the user can set, but for the strategy's rows and the list of labels: these have cards of their own. */
export function settingsCard(settings: Settings, language: UiLanguage): CardView {
  return {
    title: T.title[language],
    sections: [
      strategySection(settings, language),
      detailsSection(settings, language),
      draftsSection(settings, language),
      exceptionsSection(settings, language),
      {
        header: T.labelsHeader[language],
        widgets: [
          line('labelParent', T.labelParent[language], settings.labels.parent),
          { kind: 'buttons', buttons: [{ text: T.openLabels[language], action: { run: 'onOpenLabels' } }] },
        ],
      },
      {
        header: T.removeHeader[language],
        widgets: [
          { kind: 'buttons', buttons: [{ text: HOME.remove[language], action: { run: 'onOpenRemove' } }] },
        ],
      },
    ],
    footer: { text: T.save[language], filled: true, action: { run: 'onSaveSettings' } },
  };
}

function line(name: string, title: string, value: string | null): WidgetView {
  return { kind: 'input', name, title, value: value ?? '' };
}

function lines(
  name: string,
  title: string,
  values: readonly string[] | string | null,
  hint?: string,
): WidgetView {
  const value = typeof values === 'string' ? values : (values ?? []).join('\n');
  return { kind: 'input', name, title, value, lines: 'many', ...(hint === undefined ? {} : { hint }) };
}

function one(
  name: string,
  title: string,
  now: string,
  options: readonly (readonly [value: string, text: string])[],
): WidgetView {
  const items = options.map(([value, text]): Choice => ({ value, text, selected: value === now }));
  return { kind: 'choice', name, title, items };
}

function strategySection({ judgement, searchMailbox }: Settings, language: UiLanguage): SectionView {
  return {
    header: T.strategyHeader[language],
    widgets: [
      one(
        'strategy',
        T.strategy[language],
        judgement.strategy,
        STRATEGIES.map((name) => [name, STRATEGY_WORDS[name][language]]),
      ),
      { kind: 'buttons', buttons: [{ text: T.openTable[language], action: { run: 'onOpenTable' } }] },
      line('days', T.days[language], String(judgement.silentAfterDays)),
      {
        kind: 'toggle',
        name: 'openToOffers',
        text: T.openToOffers[language],
        below: T.openToOffersBelow[language],
        on: judgement.openToOffers,
      },
      {
        kind: 'toggle',
        name: 'searchMailbox',
        text: T.searchMailbox[language],
        below: T.searchMailboxBelow[language],
        on: searchMailbox,
      },
      lines('topics', T.topics[language], judgement.topics, T.topicsHint[language]),
    ],
  };
}

function detailsSection({ replies }: Settings, language: UiLanguage): SectionView {
  return {
    header: T.detailsHeader[language],
    widgets: [
      line('name', T.name[language], replies.name),
      lines('signature', T.signature[language], replies.signature),
      line('offer', T.offer[language], replies.offer),
      line('nextEvent', T.nextEvent[language], replies.nextEvent),
      line('explanationUrl', T.explanationUrl[language], replies.explanationUrl),
      lines('explanationText', T.explanationText[language], replies.explanationText),
    ],
  };
}

function draftsSection({ replies, automaticDrafts }: Settings, language: UiLanguage): SectionView {
  return {
    header: T.draftsHeader[language],
    widgets: [
      one('draftLanguage', T.language[language], replies.language, [
        ['de', MESSAGE.german[language]],
        ['en', MESSAGE.english[language]],
      ]),
      one('formality', T.formality[language], replies.formality, [
        ['sie', 'Sie'],
        ['du', 'du'],
      ]),
      one('tone', T.tone[language], replies.tone, [
        ['warm', T.warm[language]],
        ['brief', T.brief[language]],
      ]),
      {
        kind: 'toggle',
        name: 'automaticDrafts',
        text: T.automaticDrafts[language],
        below: T.automaticDraftsBelow[language],
        on: automaticDrafts,
      },
      {
        kind: 'buttons',
        buttons: [{ text: TEMPLATES.title[language], action: { run: 'onOpenTemplates' } }],
      },
    ],
  };
}

function exceptionsSection({ judgement }: Settings, language: UiLanguage): SectionView {
  const { names, companies, words } = judgement.exceptions;
  return {
    header: T.exceptionsHeader[language],
    widgets: [
      lines('exceptionNames', T.exceptionNames[language], names),
      lines('exceptionCompanies', T.exceptionCompanies[language], companies),
      lines('exceptionWords', T.exceptionWords[language], words),
    ],
  };
}
