import Mustache from 'mustache';
import { SLOTS, type Slot } from './template.ts';

/** A tag of a template with the line (from 1) on which it stands. */
export interface Tag {
  readonly kind: string;
  readonly slot: string;
  readonly line: number;
  /** Slots of the sections around it: inside `{{#event}}` the event is known. */
  readonly within: readonly string[];
}

type Token = readonly [kind: string, value: string, start: number, end: number, children?: unknown];

function walk(source: string, tokens: readonly Token[], within: readonly string[], tags: Tag[]): void {
  for (const [kind, slot, start, , children] of tokens) {
    if (kind === 'text') continue;
    tags.push({ kind, slot, line: source.slice(0, start).split('\n').length, within });
    if (Array.isArray(children))
      walk(source, children as readonly Token[], kind === '#' ? [...within, slot] : within, tags);
  }
}

/**
 * All tags of a mustache source.
 * @throws mustache's Error for unclosed tags and sections
 */
export function tagsOf(source: string): readonly Tag[] {
  const tags: Tag[] = [];
  walk(source, Mustache.parse(source) as unknown as readonly Token[], [], tags);
  return tags;
}

export const isSlot = (name: string): name is Slot => (SLOTS as readonly string[]).includes(name);

const NEEDED = new Map<string, readonly Slot[]>();

/**
 * A name, or the beginning or end of a section. Mustache itself reads the wording that is chosen; for all others this is ten
 * times as fast, and the add-on looks at all of them with every click. A test holds the two against each other.
 */
const TAG = /\{\{ {0,3}([#^/]?) {0,3}([\w-]{1,40}) {0,3}\}\}/g;

/** Slots without which this wording cannot be used; what stands in a section of its own slot is optional. */
export function neededSlots(source: string): readonly Slot[] {
  // Asked for every candidate of every mail; there are as many sources as templates have wordings.
  const known = NEEDED.get(source);
  if (known !== undefined) return known;
  const needed = new Set<Slot>();
  const open: string[] = [];
  for (const match of source.matchAll(TAG)) {
    const [, kind = '', slot = ''] = match;
    if (kind === '#' || kind === '^') open.push(kind + slot);
    else if (kind === '/') open.pop();
    else if (isSlot(slot) && !open.includes(`#${slot}`)) needed.add(slot);
  }
  NEEDED.set(source, [...needed]);
  return [...needed];
}

/** What is known for the slots of one reply. */
export type SlotValues = Readonly<Record<Slot, string | null>>;

/**
 * The wording with its slots filled, as plain text: no HTML escaping, and values are never read as templates.
 * The caller has checked {@link neededSlots}.
 */
export function filled(source: string, values: SlotValues): string {
  // Without a prototype, or {{constructor}} would be a slot.
  const view: Record<string, string | null> = Object.assign(Object.create(null), values);
  return Mustache.render(source, view, {}, { escape: (value) => String(value) });
}
