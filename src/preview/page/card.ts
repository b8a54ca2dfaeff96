import type { CardHost } from './card-host.ts';
import { cardText } from './card-text.ts';
import type { Button, Card, DecoratedText, Icon, OnClick, Section, Widget } from './card-types.ts';
import { freshId, h } from './dom.ts';
import { type IconName, icon } from './icons.ts';
import { selectionField, switchField, textField } from './inputs.ts';

const KNOWN_ICONS: Readonly<Record<string, IconName>> = {
  CLOCK: 'clock',
  DESCRIPTION: 'draft',
  EMAIL: 'inbox',
  PERSON: 'person',
  MULTIPLE_PEOPLE: 'person',
};

function click(onClick: OnClick, host: CardHost): void {
  if (onClick.action !== undefined) host.act(onClick.action);
  else if (onClick.composeAction !== undefined) host.compose(onClick.composeAction);
  else if (onClick.openDynamicLinkAction !== undefined) host.act(onClick.openDynamicLinkAction);
  else if (onClick.openLink !== undefined) host.openLink(onClick.openLink.url);
}

function iconOf(given: Icon): HTMLElement {
  const name = given.knownIcon ?? given.materialIcon?.name.toUpperCase() ?? '';
  return h(
    'span',
    { class: 'decorated-icon', role: 'img', 'aria-label': given.altText ?? name },
    icon(KNOWN_ICONS[name] ?? 'label'),
  );
}

export function buttonOf(button: Button, host: CardHost): HTMLButtonElement {
  const look = {
    FILLED: 'filled',
    FILLED_TONAL: 'tonal',
    OUTLINED: 'outlined',
    BORDERLESS: 'borderless',
    TEXT: 'borderless',
  };
  const made = h(
    'button',
    {
      type: 'button',
      class: `button ${look[button.type ?? 'TEXT']}`,
      'aria-label': button.altText ?? null,
      onclick: () => click(button.onClick, host),
    },
    button.icon !== undefined && iconOf(button.icon),
    button.text ?? '',
    button.onClick.openLink !== undefined && icon('open'),
  );
  made.disabled = button.disabled === true;
  return made;
}

function decorated(text: DecoratedText, host: CardHost): HTMLElement {
  const id = freshId();
  const inner = [
    text.startIcon !== undefined && iconOf(text.startIcon),
    h(
      'span',
      { class: 'decorated-text' },
      text.topLabel !== undefined && h('span', { class: 'top-label' }, text.topLabel),
      h(
        'span',
        { id, class: text.wrapText === true ? 'main-text' : 'main-text one-line' },
        cardText(text.text, host.openLink),
      ),
      text.bottomLabel !== undefined && h('span', { class: 'bottom-label' }, text.bottomLabel),
    ),
  ];
  const { onClick } = text;
  const end = [
    text.button !== undefined && buttonOf(text.button, host),
    text.switchControl !== undefined && switchField(text.switchControl, id, host),
    text.endIcon !== undefined && iconOf(text.endIcon),
  ];
  if (onClick === undefined) return h('div', { class: 'widget decorated' }, ...inner, ...end);
  return h(
    'div',
    { class: 'widget decorated' },
    h('button', { type: 'button', class: 'decorated-click', onclick: () => click(onClick, host) }, ...inner),
    ...end,
  );
}

function widgetOf(widget: Widget, host: CardHost): HTMLElement {
  if (widget.textParagraph !== undefined)
    return h('p', { class: 'widget paragraph' }, cardText(widget.textParagraph.text, host.openLink));
  if (widget.decoratedText !== undefined) return decorated(widget.decoratedText, host);
  if (widget.buttonList !== undefined)
    return h(
      'div',
      { class: 'widget buttons' },
      ...widget.buttonList.buttons.map((button) => buttonOf(button, host)),
    );
  if (widget.textInput !== undefined) return textField(widget.textInput, host);
  if (widget.selectionInput !== undefined) return selectionField(widget.selectionInput, host);
  if (widget.divider !== undefined) return h('hr', { class: 'widget divider' });
  // Remote images are not loaded here: the page asks nobody but its own server.
  if (widget.image !== undefined)
    return h('p', { class: 'widget picture' }, widget.image.altText ?? widget.image.imageUrl);
  throw new Error(`The page cannot draw this widget: ${Object.keys(widget).join(', ')}`);
}

function sectionOf(section: Section, host: CardHost): HTMLElement {
  const made = h('section', { class: 'card-section' });
  if (section.header !== undefined && section.header !== '')
    made.append(h('h3', { class: 'section-header' }, cardText(section.header, host.openLink)));
  const shown =
    section.collapsible === true ? (section.uncollapsibleWidgetsCount ?? 0) : section.widgets.length;
  for (const widget of section.widgets.slice(0, shown)) made.append(widgetOf(widget, host));
  const folded = section.widgets.slice(shown);
  if (folded.length === 0) return made;
  const id = freshId();
  const rest = h(
    'div',
    { id, class: 'folded', hidden: true },
    ...folded.map((widget) => widgetOf(widget, host)),
  );
  const label = h('span', {}, host.words.showMore);
  const toggle = h(
    'button',
    { type: 'button', class: 'fold', 'aria-expanded': 'false', 'aria-controls': id },
    label,
    icon('more'),
  );
  toggle.addEventListener('click', () => {
    const open = rest.hidden;
    rest.hidden = !open;
    toggle.setAttribute('aria-expanded', String(open));
    label.textContent = open ? host.words.showLess : host.words.showMore;
    toggle.replaceChild(icon(open ? 'less' : 'more'), toggle.lastChild as Node);
  });
  made.append(rest, toggle);
  return made;
}

/** A card as Gmail draws it in its sidebar. */
export function cardElement(card: Card, host: CardHost): HTMLElement {
  const { header, fixedFooter } = card;
  return h(
    'div',
    { class: 'card' },
    h(
      'div',
      { class: 'card-scroll', tabindex: '0', role: 'group', 'aria-label': header?.title ?? host.words.addOn },
      header !== undefined &&
        h(
          'div',
          { class: 'card-header' },
          h('h2', { class: 'card-title', tabindex: '-1' }, header.title),
          header.subtitle !== undefined && h('p', { class: 'card-subtitle' }, header.subtitle),
        ),
      ...card.sections.map((section) => sectionOf(section, host)),
    ),
    fixedFooter !== undefined &&
      h(
        'div',
        { class: 'card-footer' },
        buttonOf({ type: 'FILLED', ...fixedFooter.primaryButton }, host),
        fixedFooter.secondaryButton !== undefined && buttonOf(fixedFooter.secondaryButton, host),
      ),
  );
}
