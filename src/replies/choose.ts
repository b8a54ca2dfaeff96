import type { Advice } from '../judgement/advice.ts';
import type { Category } from '../judgement/category.ts';
import type { UiLanguage } from '../text/localised.ts';
import { neededSlots, type SlotValues } from './slots.ts';
import type { Form, Moment, Template } from './template.ts';
import { pick } from './variant.ts';

/** What a template is looked for. */
export interface Occasion {
  readonly advice: Advice;
  readonly category: Category;
  readonly moment: Moment;
  readonly language: UiLanguage;
  readonly form: Form;
}

/** A wording that can be filled, with what it takes up of what is known. */
export interface Wording {
  readonly source: string;
  readonly needs: number;
}

/** The wordings of a template whose slots are all known, those that take up most. */
export function wordingsFor(template: Template, form: Form, values: SlotValues): readonly Wording[] {
  const usable = (template.texts[form] ?? [])
    .map((source) => ({ source, slots: neededSlots(source) }))
    .filter(({ slots }) => slots.every((slot) => values[slot] !== null))
    .map(({ source, slots }) => ({ source, needs: slots.filter((slot) => isPersonal(slot)).length }));
  const most = Math.max(0, ...usable.map(({ needs }) => needs));
  return usable.filter(({ needs }) => needs === most);
}

/** Slots that make a reply this person's or this user's; the others stand in every reply. */
const isPersonal = (slot: string): boolean =>
  !['salutation', 'closing', 'request', 'platform'].includes(slot);

/**
 * One wording for a requester: the same every time, another for the next one.
 * @param brief only from the shorter half
 */
export function wordingOf(wordings: readonly Wording[], key: number, brief: boolean): string | null {
  const sorted = [...wordings].sort((a, b) => a.source.length - b.source.length);
  const options = brief ? sorted.slice(0, Math.ceil(sorted.length / 2)) : wordings;
  return pick(options, key)?.source ?? null;
}

/**
 * Templates that can be filled for an occasion, the best first: the user's own before ours, made for the category before
 * general ones, then those that take up more of what is known.
 * @param templates the user's own first
 */
export function templatesFor(
  occasion: Occasion,
  templates: readonly Template[],
  own: ReadonlySet<Template>,
  values: SlotValues,
): readonly Template[] {
  const ranked = templates.flatMap((template, order) => {
    if (template.language !== occasion.language || template.moment !== occasion.moment) return [];
    if (occasion.moment === 'first' && !template.advice.includes(occasion.advice)) return [];
    const specific = template.categories.includes(occasion.category);
    if (!specific && template.categories.length > 0) return [];
    const [best] = wordingsFor(template, occasion.form, values);
    if (best === undefined) return [];
    return [{ template, rank: [own.has(template) ? 0 : 1, specific ? 0 : 1, -best.needs, order] as const }];
  });
  ranked.sort((a, b) => {
    const at = a.rank.findIndex((value, i) => value !== b.rank[i]);
    return at < 0 ? 0 : (a.rank[at] ?? 0) - (b.rank[at] ?? 0);
  });
  return ranked.map(({ template }) => template);
}
