import * as z from 'zod/mini';
import { ADVICE } from '../judgement/advice.ts';
import { CATEGORIES } from '../judgement/category.ts';
import { STRATEGIES } from '../judgement/strategies.ts';
import type { Localised } from '../text/localised.ts';
import { once } from '../text/once.ts';
import { LABEL_KEYS } from './labels.ts';
import { DEFAULT_SETTINGS, type Settings } from './settings.ts';
import { rowNamed, sentenceFor } from './settings-problems.ts';

const line = (most: number) => z.string().check(z.trim(), z.maxLength(most));
/** An own detail: an empty field means "not given". */
const detail = (most: number) =>
  z.pipe(
    z.nullable(line(most)),
    z.transform((value) => (value === '' ? null : value)),
  );
const list = (most: number) => z.array(line(120).check(z.minLength(1))).check(z.maxLength(most));

const judgement = DEFAULT_SETTINGS.judgement;
const replies = DEFAULT_SETTINGS.replies;

const schema = once(() =>
  z.strictObject({
    uiLanguage: z._default(z.enum(['de', 'en']), DEFAULT_SETTINGS.uiLanguage),
    judgement: z.prefault(
      z.strictObject({
        strategy: z._default(z.enum(STRATEGIES), judgement.strategy),
        rows: z.prefault(z.partialRecord(z.enum(CATEGORIES), z.enum(ADVICE)), {}),
        exceptions: z.prefault(
          z.strictObject({
            names: z.prefault(list(200), []),
            companies: z.prefault(list(200), []),
            words: z.prefault(list(200), []),
          }),
          {},
        ),
        openToOffers: z._default(z.boolean(), judgement.openToOffers),
        topics: z.prefault(list(50), []),
        silentAfterDays: z._default(z.int().check(z.gte(1), z.lte(365)), judgement.silentAfterDays),
      }),
      {},
    ),
    replies: z.prefault(
      z.strictObject({
        name: z.prefault(detail(80), replies.name),
        signature: z.prefault(detail(300), replies.signature),
        offer: z.prefault(detail(160), replies.offer),
        nextEvent: z.prefault(detail(160), replies.nextEvent),
        // z.url() needs URL, which Apps Script lacks: it would refuse every address there (docs/architecture.md).
        explanationUrl: z.prefault(
          z.pipe(
            z.nullable(line(300).check(z.regex(/^(?:https?:\/\/[^\s<>"]{3,290})?$/))),
            z.transform((value) => (value === '' ? null : value)),
          ),
          replies.explanationUrl,
        ),
        explanationText: z.prefault(detail(600), replies.explanationText),
        language: z._default(z.enum(['de', 'en']), replies.language),
        formality: z._default(z.enum(['du', 'sie']), replies.formality),
        tone: z._default(z.enum(['warm', 'brief']), replies.tone),
        ownTemplates: z.prefault(
          z
            .array(z.strictObject({ file: line(120), source: z.string().check(z.maxLength(4000)) }))
            .check(z.maxLength(20)),
          [],
        ),
      }),
      {},
    ),
    labels: z.prefault(
      z.strictObject({
        // A slash would nest the parent itself; Gmail refuses the names of its own folders.
        parent: z._default(
          z.string().check(z.trim(), z.minLength(1), z.maxLength(60), z.regex(/^[^/\\^]{1,60}$/)),
          DEFAULT_SETTINGS.labels.parent,
        ),
        off: z.prefault(z.array(z.enum(LABEL_KEYS)), []),
      }),
      {},
    ),
    automaticDrafts: z._default(z.boolean(), DEFAULT_SETTINGS.automaticDrafts),
    searchMailbox: z._default(z.boolean(), DEFAULT_SETTINGS.searchMailbox),
  }),
);

/** One row of the settings that could not be read. Its default holds until the user corrects it. */
export interface SettingsProblem {
  /** Dotted, e.g. `judgement.rows.no-text`. */
  readonly path: string;
  /** A sentence that names the row and says what it may hold. */
  readonly sentence: Localised;
}

/**
 * Settings from anything: a file, a stored property, a form. Missing rows take their defaults; a row that cannot
 * be read takes its default too and is named, so that one typing error never costs the user all the others.
 * The command line refuses to run on problems, the add-on shows them.
 */
export function settingsFrom(value: unknown): {
  readonly settings: Settings;
  readonly problems: readonly SettingsProblem[];
} {
  const problems: SettingsProblem[] = [];
  let rest = value;
  // Each round takes out one row at least; more rounds than this are not settings of ours.
  for (let round = 0; round < 50 && rest !== undefined; round += 1) {
    const result = z.safeParse(schema(), rest);
    if (result.success) return { settings: result.data satisfies Settings, problems };
    // From the last to the first, so that taking out an entry of a list does not shift those still to come.
    for (const issue of [...result.error.issues].reverse()) {
      const paths =
        issue.code === 'unrecognized_keys' ? issue.keys.map((key) => [...issue.path, key]) : [issue.path];
      for (const path of paths) {
        problems.push({ path: path.join('.'), sentence: sentenceFor(issue, rowNamed(path)) });
        rest = without(rest, path);
      }
    }
  }
  return { settings: DEFAULT_SETTINGS, problems };
}

/** The value without what stands at that path; entries of lists go as well. */
function without(value: unknown, path: readonly PropertyKey[]): unknown {
  const [key, ...rest] = path;
  if (key === undefined || typeof value !== 'object' || value === null) return undefined;
  if (Array.isArray(value)) {
    if (rest.length === 0) return value.filter((_, index) => index !== key);
    return value.map((entry, index) => (index === key ? without(entry, rest) : entry));
  }
  return Object.fromEntries(
    Object.entries(value).flatMap(([name, entry]) =>
      name !== key ? [[name, entry]] : rest.length === 0 ? [] : [[name, without(entry, rest)]],
    ),
  );
}
