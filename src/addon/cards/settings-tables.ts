import { ADVICE } from '../../judgement/advice.ts';
import { CATEGORIES } from '../../judgement/category.ts';
import { CATEGORY_NAMES } from '../../judgement/names.ts';
import { PRESETS } from '../../judgement/strategies.ts';
import type { UiLanguage } from '../../text/localised.ts';
import { labelName } from '../../triage/labels.ts';
import type { MailboxState } from '../../triage/mailbox.ts';
import type { Settings } from '../../triage/settings.ts';
import { HOME } from '../strings/home.ts';
import { SETTINGS as T } from '../strings/settings.ts';
import { ADVICE_WORDS, STRATEGY_WORDS } from '../strings/words.ts';
import type { CardView, WidgetView } from '../view.ts';

/** The strategy, row by row: what is to be done with each category. */
export function tableCard({ judgement }: Settings, language: UiLanguage): CardView {
  const preset = PRESETS[judgement.strategy];
  const widgets = CATEGORIES.map((category): WidgetView => {
    const own = judgement.rows[category];
    return {
      kind: 'choice',
      name: `row-${category}`,
      title: CATEGORY_NAMES[category][language],
      items: [
        {
          text: T.asPreset[language](ADVICE_WORDS[preset[category]][language]),
          value: '',
          selected: own === undefined,
        },
        ...ADVICE.map((advice) => ({
          text: ADVICE_WORDS[advice][language],
          value: advice,
          selected: own === advice,
        })),
      ],
    };
  });
  return {
    title: T.tableTitle[language],
    subtitle: STRATEGY_WORDS[judgement.strategy][language],
    sections: [{ widgets }],
    footer: { text: T.save[language], filled: true, action: { run: 'onSaveTable' } },
  };
}

/** Which labels are given. */
export function labelsCard({ labels }: Settings, state: MailboxState, language: UiLanguage): CardView {
  const given = ADVICE.map((advice) => ({
    text: labelName(advice, language, labels.parent),
    value: advice,
    selected: !labels.off.includes(advice) && !state.labelsGone.includes(advice),
  }));
  return {
    title: T.labelsTitle[language],
    sections: [
      {
        widgets: [
          { kind: 'paragraph', text: T.labelsIntro[language] },
          { kind: 'choice', name: 'labels', title: T.labelsWanted[language], items: given, many: true },
        ],
      },
    ],
    footer: { text: T.save[language], filled: true, action: { run: 'onSaveLabels' } },
  };
}

/** The question before everything goes. */
export function removeCard(language: UiLanguage): CardView {
  return {
    title: HOME.remove[language],
    sections: [
      {
        widgets: [
          { kind: 'paragraph', text: HOME.removeIntro[language] },
          {
            kind: 'buttons',
            buttons: [{ text: HOME.removeYes[language], action: { run: 'onRemoveEverything' } }],
          },
        ],
      },
    ],
  };
}
