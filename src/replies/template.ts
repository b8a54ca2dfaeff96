import * as z from 'zod/mini';
import { ADVICE, type Advice } from '../judgement/advice.ts';
import { CATEGORIES, type Category } from '../judgement/category.ts';
import type { UiLanguage } from '../text/localised.ts';
import { once } from '../text/once.ts';

/** A form of a template: du and Sie in German, the one "you" in English. */
export const FORMS = ['du', 'sie', 'you'] as const;
export type Form = (typeof FORMS)[number];

/** Where the exchange stands that a template belongs to. */
export const MOMENTS = ['first', 'no-answer', 'answered'] as const;
export type Moment = (typeof MOMENTS)[number];

/** Everything that a template may name. What is missing for a request makes the variant unusable, never empty. */
export const SLOTS = [
  'salutation',
  'closing',
  'request',
  'platform',
  'quote',
  'company',
  'event',
  'offer',
  'explanation',
] as const;
export type Slot = (typeof SLOTS)[number];

/** A reply in one language: its forms, each with interchangeable wordings (mustache sources). */
export interface Template {
  readonly name: string;
  readonly language: UiLanguage;
  /** What a card or a list calls it. */
  readonly title: string;
  /** Advice for which it is prepared; empty where only the user picks it. */
  readonly advice: readonly Advice[];
  /** Categories for which it is made; empty means all. */
  readonly categories: readonly Category[];
  readonly moment: Moment;
  /** Mustache source of the subject. */
  readonly subject: string;
  readonly texts: Readonly<Partial<Record<Form, readonly string[]>>>;
}

const NAME = /^[a-z][a-z0-9]{0,30}(?:-[a-z0-9]{1,30}){0,6}$/;

/** The front matter of a template file: `key: value` lines, lists as `[a, b]`. */
export const frontMatterSchema = once(() =>
  z.strictObject({
    name: z.string().check(z.regex(NAME)),
    title: z.string().check(z.minLength(1), z.maxLength(60)),
    advice: z.array(z.enum(ADVICE)),
    categories: z.array(z.enum(CATEGORIES)),
    moment: z._default(z.enum(MOMENTS), 'first'),
    subject: z.string().check(z.minLength(1), z.maxLength(80)),
    forms: z.array(z.enum(FORMS)).check(z.minLength(1)),
  }),
);
export type FrontMatter = z.infer<ReturnType<typeof frontMatterSchema>>;
