import type { CardHost } from './card-host.ts';
import type { SelectionInput, SwitchControl, TextInput } from './card-types.ts';
import { freshId, h } from './dom.ts';

/** A text field in Gmail's filled style: the label stands in the field, the hint below. */
export function textField(input: TextInput, host: CardHost): HTMLElement {
  const id = freshId();
  const hintId = `${id}-hint`;
  const shared = {
    id,
    name: input.name,
    class: 'field-control',
    'aria-describedby': input.hintText === undefined ? null : hintId,
    maxlength: input.validation?.characterLimit ?? null,
    onchange: () => {
      if (input.onChangeAction !== undefined) host.act(input.onChangeAction);
    },
  };
  const many = input.type === 'MULTIPLE_LINE';
  const suggestions = input.initialSuggestions?.items ?? [];
  const control = many
    ? h('textarea', { ...shared, rows: rowsFor(input.value ?? '') })
    : h('input', {
        ...shared,
        type: 'text',
        autocomplete: 'off',
        list: suggestions.length > 0 ? `${id}-list` : null,
      });
  control.value = input.value ?? '';
  return h(
    'div',
    { class: 'widget field' },
    h('label', { for: id, class: 'field-label' }, input.label ?? input.name),
    control,
    suggestions.length > 0 &&
      h('datalist', { id: `${id}-list` }, ...suggestions.map(({ text }) => h('option', { value: text }))),
    input.hintText !== undefined && h('p', { class: 'field-hint', id: hintId }, input.hintText),
  );
}

/** Enough lines to read the text without scrolling, within reason; about forty characters fit a line. */
function rowsFor(value: string): number {
  const lines = value.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / 38)), 0);
  return Math.min(Math.max(lines + 1, 3), 16);
}

function checkbox(
  name: string,
  value: string,
  on: boolean,
  type: string,
  change: () => void,
): HTMLInputElement {
  const box = h('input', {
    type,
    name,
    value,
    class: type === 'radio' ? 'radio' : 'checkbox',
    onchange: change,
  });
  box.checked = on;
  return box;
}

/** Check boxes, radio buttons, switches or a menu. */
export function selectionField(input: SelectionInput, host: CardHost): HTMLElement {
  const change = (): void => {
    if (input.onChangeAction !== undefined) host.act(input.onChangeAction);
  };
  if (input.type === 'DROPDOWN') {
    const id = freshId();
    const select = h('select', { id, name: input.name, class: 'field-control', onchange: change });
    for (const item of input.items) {
      const option = h('option', { value: item.value }, item.text);
      option.selected = item.selected;
      select.append(option);
    }
    return h(
      'div',
      { class: 'widget field select' },
      h('label', { for: id, class: 'field-label' }, input.label ?? input.name),
      select,
    );
  }
  const type = input.type === 'RADIO_BUTTON' ? 'radio' : 'checkbox';
  return h(
    'fieldset',
    { class: 'widget choices' },
    h('legend', { class: 'choices-label' }, input.label ?? input.name),
    ...input.items.map((item) => {
      const box = checkbox(input.name, item.value, item.selected, type, change);
      if (input.type === 'SWITCH') {
        box.className = 'switch';
        box.setAttribute('role', 'switch');
      }
      return h('label', { class: 'choice' }, box, h('span', {}, item.text));
    }),
  );
}

/** The switch or check box at the end of a decorated text. */
export function switchField(control: SwitchControl, labelId: string, host: CardHost): HTMLElement {
  const box = checkbox(control.name, control.value, control.selected === true, 'checkbox', () => {
    if (control.onChangeAction !== undefined) host.act(control.onChangeAction);
  });
  box.setAttribute('aria-labelledby', labelId);
  if (control.controlType !== 'CHECK_BOX') {
    box.className = 'switch';
    box.setAttribute('role', 'switch');
  }
  return box;
}

/** What the fields of a card hold, by name, as the event of a callback carries it. */
export function formValues(root: HTMLElement): Record<string, string[]> {
  const form: Record<string, string[]> = {};
  for (const field of root.querySelectorAll<HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement>(
    '[name]',
  )) {
    if (
      field instanceof HTMLInputElement &&
      (field.type === 'checkbox' || field.type === 'radio') &&
      !field.checked
    )
      continue;
    if (field.value === '' && !(field instanceof HTMLSelectElement)) continue;
    const values = form[field.name] ?? [];
    values.push(field.value);
    form[field.name] = values;
  }
  return form;
}
