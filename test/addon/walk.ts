import type { Json } from '../../src/preview/apps-script/card-json.ts';
import type { CardEvent, FormValues } from '../../src/preview/apps-script/events.ts';
import type { Run, Script } from '../../src/preview/apps-script/script.ts';

/** One thing to click on a card. */
export interface Clickable {
  readonly run: string;
  readonly parameters: Readonly<Record<string, string>>;
  /** False for a compose action, which opens Gmail's editor. */
  readonly isClick: boolean;
}

export function every(json: unknown, key: string): readonly Json[] {
  if (typeof json !== 'object' || json === null) return [];
  return Object.entries(json).flatMap(([name, value]) => [
    ...(name === key && typeof value === 'object' && value !== null ? [value as Json] : []),
    ...every(value, key),
  ]);
}

/** Everything on a card that can be clicked or changed, each once. */
export function clickables(card: Json): readonly Clickable[] {
  const actions = ['action', 'onChangeAction', 'composeAction'].flatMap((key) =>
    every(card, key).map((action): Clickable => {
      const parameters = (action.parameters ?? []) as { key: string; value: string }[];
      return {
        run: String(action.function),
        parameters: Object.fromEntries(parameters.map(({ key: name, value }) => [name, value])),
        isClick: key !== 'composeAction',
      };
    }),
  );
  const seen = new Map(actions.map((action) => [JSON.stringify(action), action]));
  return [...seen.values()];
}

/** The form as it stands on the card before anybody types: what Gmail sends along with a click. */
export function formOf(card: Json): FormValues {
  const form: Record<string, readonly string[]> = {};
  for (const input of every(card, 'textInput'))
    if (typeof input.value === 'string' && input.value !== '') form[String(input.name)] = [input.value];
  for (const choice of every(card, 'selectionInput')) {
    const items = (choice.items ?? []) as { value: string; selected: boolean }[];
    form[String(choice.name)] = items.filter(({ selected }) => selected).map(({ value }) => value);
  }
  for (const control of every(card, 'switchControl'))
    if (control.selected === true) form[String(control.name)] = [String(control.value)];
  return form;
}

/** Cards that a run shows. */
export function cardsOf(run: Run): readonly Json[] {
  const { result } = run;
  if (result.kind === 'cards') return result.cards;
  if (result.kind !== 'action' && result.kind !== 'universal') return [];
  const action = (result.response.renderActions as Json).action as Json;
  return ((action.navigations ?? []) as Json[]).flatMap((navigation) => {
    const card = navigation.pushCard ?? navigation.updateCard;
    return card === undefined ? [] : [card as Json];
  });
}

/** Walks from a card through everything that can be clicked, until nothing new appears. Calls `look` for every card and run. */
export function walk(
  script: Script,
  first: Run,
  message: CardEvent['message'],
  look: (card: Json, from: string) => void,
): ReadonlySet<string> {
  const clicked = new Set<string>();
  const queue = cardsOf(first).map((card) => ({ card, from: 'first' }));
  for (let next = queue.shift(); next !== undefined; next = queue.shift()) {
    look(next.card, next.from);
    for (const { run: name, parameters } of clickables(next.card)) {
      const id = `${name} ${parameters.event ?? ''}`;
      if (clicked.has(id)) continue;
      clicked.add(id);
      const run = script.runCard(name, { message: message ?? null, parameters, form: formOf(next.card) });
      if (run.result.kind === 'error') throw new Error(`${id}: ${run.result.message}`);
      if (run.touched.length > 0) throw new Error(`${id} touched ${run.touched.join()}`);
      for (const card of cardsOf(run)) queue.push({ card, from: id });
    }
  }
  return new Set([...clicked].map((id) => id.split(' ')[0] ?? ''));
}
