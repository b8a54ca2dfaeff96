import { escaped, plain } from './escape.ts';
import type {
  ActionOutcome,
  ActionView,
  ButtonView,
  CardView,
  SectionView,
  Text,
  WidgetView,
} from './view.ts';

type Card = GoogleAppsScript.Card_Service.Card;
type Widget = GoogleAppsScript.Card_Service.Widget;

/** Colour of what may be overlooked: 4.5 : 1 on white. */
const QUIET = '#5f6368';
const TITLE = 120;

/** A card as Apps Script wants it. The only file that calls CardService's builders for cards. */
export function cardFrom(view: CardView): Card {
  const header = CardService.newCardHeader().setTitle(plain(view.title, TITLE) || '…');
  if (view.subtitle !== undefined) header.setSubtitle(plain(view.subtitle, 2 * TITLE));
  const builder = CardService.newCardBuilder().setHeader(header);
  for (const section of view.sections)
    if (section.widgets.length > 0) builder.addSection(sectionFrom(section));
  if (view.footer !== undefined)
    builder.setFixedFooter(CardService.newFixedFooter().setPrimaryButton(buttonFrom(view.footer)));
  return builder.build();
}

/** The answer to a click. */
export function responseFrom(outcome: ActionOutcome): GoogleAppsScript.Card_Service.ActionResponse {
  const builder = CardService.newActionResponseBuilder();
  if (outcome.say !== undefined)
    builder.setNotification(CardService.newNotification().setText(plain(outcome.say, 300)));
  const { show } = outcome;
  if (show !== undefined) {
    const navigation = CardService.newNavigation();
    if (show.how === 'pop') navigation.popCard();
    if (show.how === 'push') navigation.pushCard(cardFrom(show.card));
    if (show.how === 'update') navigation.updateCard(cardFrom(show.card));
    if (show.how === 'root') navigation.popToRoot().updateCard(cardFrom(show.card));
    builder.setNavigation(navigation);
  }
  if (outcome.stateChanged === true) builder.setStateChanged(true);
  return builder.build();
}

function sectionFrom(view: SectionView): GoogleAppsScript.Card_Service.CardSection {
  const section = CardService.newCardSection();
  if (view.header !== undefined) section.setHeader(escaped(view.header, TITLE));
  if (view.folded !== undefined)
    section.setCollapsible(true).setNumUncollapsibleWidgets(Math.min(view.folded, view.widgets.length));
  for (const widget of view.widgets) section.addWidget(widgetFrom(widget));
  return section;
}

function widgetFrom(view: WidgetView): Widget {
  switch (view.kind) {
    case 'paragraph':
      return CardService.newTextParagraph().setText(htmlFrom(view.text));
    case 'fact': {
      const fact = CardService.newDecoratedText().setText(htmlFrom(view.text)).setWrapText(true);
      if (view.label !== undefined) fact.setTopLabel(plain(view.label, TITLE));
      if (view.below !== undefined) fact.setBottomLabel(plain(view.below, 3 * TITLE));
      if (view.button !== undefined) fact.setButton(buttonFrom(view.button));
      return fact;
    }
    case 'toggle': {
      const control = CardService.newSwitch()
        .setFieldName(view.name)
        .setValue('on')
        .setSelected(view.on)
        .setControlType(CardService.SwitchControlType.SWITCH);
      if (view.change !== undefined) control.setOnChangeAction(actionFrom(view.change));
      const text = CardService.newDecoratedText()
        .setText(htmlFrom(view.text))
        .setWrapText(true)
        .setSwitchControl(control);
      if (view.below !== undefined) text.setBottomLabel(plain(view.below, 3 * TITLE));
      return text;
    }
    case 'input': {
      const input = CardService.newTextInput()
        .setFieldName(view.name)
        .setTitle(view.title)
        .setValue(plain(view.value, 6000))
        .setMultiline(view.lines === 'many');
      if (view.hint !== undefined) input.setHint(view.hint);
      return input;
    }
    case 'choice': {
      const types = CardService.SelectionInputType;
      const choice = CardService.newSelectionInput()
        .setFieldName(view.name)
        .setTitle(view.title)
        .setType(view.many === true ? types.CHECK_BOX : types.DROPDOWN);
      for (const item of view.items) choice.addItem(plain(item.text, TITLE), item.value, item.selected);
      if (view.change !== undefined) choice.setOnChangeAction(actionFrom(view.change));
      return choice;
    }
    case 'buttons': {
      const set = CardService.newButtonSet();
      for (const button of view.buttons) set.addButton(buttonFrom(button));
      return set;
    }
    case 'divider':
      return CardService.newDivider();
  }
}

function buttonFrom(view: ButtonView): GoogleAppsScript.Card_Service.TextButton {
  const styles = CardService.TextButtonStyle;
  const button = CardService.newTextButton()
    .setText(plain(view.text, TITLE))
    .setTextButtonStyle(view.filled === true ? styles.FILLED : styles.TEXT);
  if ('link' in view)
    return button.setOpenLink(
      CardService.newOpenLink().setUrl(view.link).setOpenAs(CardService.OpenAs.FULL_SIZE),
    );
  if ('compose' in view)
    return button.setComposeAction(actionFrom(view.compose), CardService.ComposedEmailType.REPLY_AS_DRAFT);
  return button.setOnClickAction(actionFrom(view.action));
}

function actionFrom(view: ActionView): GoogleAppsScript.Card_Service.Action {
  return CardService.newAction()
    .setFunctionName(view.run)
    .setParameters({ ...view.parameters })
    .setLoadIndicator(CardService.LoadIndicator.SPINNER);
}

function htmlFrom(text: Text): string {
  if (typeof text === 'string') return escaped(text);
  return text
    .map((part) => {
      if (typeof part === 'string') return escaped(part);
      return 'bold' in part
        ? `<b>${escaped(part.bold)}</b>`
        : `<font color="${QUIET}">${escaped(part.quiet)}</font>`;
    })
    .join('');
}
