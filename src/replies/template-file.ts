import * as z from 'zod/mini';
import type { Localised, UiLanguage } from '../text/localised.ts';
import { isSlot, type Tag, tagsOf } from './slots.ts';
import { FORMS, type Form, type FrontMatter, frontMatterSchema, SLOTS, type Template } from './template.ts';

/** Why a template file cannot be used: where, and what to do about it. */
export interface TemplateProblem {
  readonly file: string;
  /** From 1. */
  readonly line: number;
  readonly slot: string | null;
  readonly message: Localised;
}

/** One line for a terminal or a card: `greeting.de.md:12: …`. */
export function problemLine(problem: TemplateProblem, language: UiLanguage): string {
  return `${problem.file}:${problem.line}: ${problem.message[language]}`;
}

export interface TemplateFile {
  readonly template: Template | null;
  readonly problems: readonly TemplateProblem[];
}

type Complain = (line: number, message: Localised, slot?: string) => void;

/**
 * Front matter is `key: value` and `key: [a, b]` only. A YAML library would be larger than the whole bundle's zod,
 * and the same reader must serve templates that a user pastes into the add-on's settings.
 */
function frontMatter(
  lines: readonly string[],
  complain: Complain,
): { data: FrontMatter; end: number } | null {
  const end = lines.indexOf('---', 1);
  if (lines[0] !== '---' || end < 0) {
    complain(1, {
      de: 'Der Kopf fehlt: Die Datei beginnt und der Kopf endet mit einer Zeile „---“.',
      en: 'The front matter is missing: the file starts, and the front matter ends, with a line “---”.',
    });
    return null;
  }
  const data: Record<string, string | readonly string[]> = {};
  const lineOf: Record<string, number> = {};
  for (let i = 1; i < end; i += 1) {
    const line = lines[i] ?? '';
    if (line.trim() === '' || line.startsWith('#')) continue;
    const match = /^([a-z]{1,20}):(.{0,300})$/.exec(line);
    const key = match?.[1];
    if (key === undefined || key in data) {
      complain(i + 1, {
        de: 'Eine Zeile im Kopf lautet „name: Wert“ oder „name: [a, b]“, jeder Name einmal.',
        en: 'A line of the front matter reads “name: value” or “name: [a, b]”, each name once.',
      });
      return null;
    }
    const value = (match?.[2] ?? '').trim();
    const list = /^\[(.{0,300})\]$/.exec(value)?.[1];
    data[key] =
      list === undefined
        ? value.replace(/^"(.{0,300})"$/, '$1')
        : list
            .split(',')
            .map((item) => item.trim())
            .filter((item) => item !== '');
    lineOf[key] = i + 1;
  }
  const parsed = z.safeParse(frontMatterSchema(), data);
  if (parsed.success) return { data: parsed.data, end };
  for (const issue of parsed.error.issues) {
    const key = String(issue.path[0] ?? ('keys' in issue ? issue.keys[0] : '') ?? '');
    complain(lineOf[key] ?? 1, {
      de: `Im Kopf stimmt „${key}“ nicht${data[key] === undefined ? ': die Angabe fehlt' : ''}.`,
      en: `“${key}” in the front matter is not valid${data[key] === undefined ? ': it is missing' : ''}.`,
    });
  }
  return null;
}

function checkTag(tag: Tag, line: number, complain: Complain): void {
  if (!['name', '#', '^', '!'].includes(tag.kind))
    complain(
      line,
      {
        de: `„${tag.kind}${tag.slot}“ ist hier nicht erlaubt: nur {{platz}}, {{#platz}} … {{/platz}}, {{^platz}} … {{/platz}}.`,
        en: `“${tag.kind}${tag.slot}” is not allowed here: only {{slot}}, {{#slot}} … {{/slot}}, {{^slot}} … {{/slot}}.`,
      },
      tag.slot,
    );
  else if (tag.kind !== '!' && !isSlot(tag.slot))
    complain(
      line,
      {
        de: `Den Platz „${tag.slot}“ gibt es nicht. Es gibt: ${SLOTS.join(', ')}.`,
        en: `There is no slot “${tag.slot}”. There are: ${SLOTS.join(', ')}.`,
      },
      tag.slot,
    );
}

function checkSource(source: string, firstLine: number, complain: Complain): void {
  try {
    for (const tag of tagsOf(source)) checkTag(tag, firstLine + tag.line - 1, complain);
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error);
    const slot = /"([^"]{1,60})"/.exec(detail)?.[1];
    // mustache reports an unclosed section at the end of the source: where it was opened is of more use.
    const opened = Math.max(source.lastIndexOf(`{{#${slot}`), source.lastIndexOf(`{{^${slot}`));
    const at = opened >= 0 ? opened : Number(/ at (\d{1,6})$/.exec(detail)?.[1] ?? 0);
    const line = firstLine + source.slice(0, at).split('\n').length - 1;
    complain(
      line,
      { de: `Eine Klammer ist nicht geschlossen: ${detail}.`, en: `A tag is not closed: ${detail}.` },
      slot,
    );
  }
}

/** Headings `## du`, `## sie`, `## you` begin a wording; the same heading again begins another one. */
function wordings(
  lines: readonly string[],
  start: number,
  complain: Complain,
): Partial<Record<Form, string[]>> {
  const texts: Partial<Record<Form, string[]>> = {};
  let form: Form | null = null;
  let first = start;
  const finish = (end: number): void => {
    let from = first;
    while (from < end && lines[from]?.trim() === '') from += 1;
    const source = lines.slice(from, end).join('\n').trim();
    if (form === null && source !== '')
      complain(from + 1, {
        de: 'Text vor der ersten Überschrift „## du“, „## sie“ oder „## you“.',
        en: 'Text before the first heading “## du”, “## sie” or “## you”.',
      });
    if (form === null || source === '') return;
    checkSource(source, from + 1, complain);
    texts[form] = [...(texts[form] ?? []), source];
  };
  for (let i = start; i < lines.length; i += 1) {
    const heading = /^##? {0,3}(.{0,40})$/
      .exec(lines[i] ?? '')?.[1]
      ?.trim()
      .toLowerCase();
    if (heading === undefined) continue;
    finish(i);
    first = i + 1;
    form = FORMS.find((one) => one === heading) ?? null;
    if (form === null)
      complain(i + 1, {
        de: `Die Überschrift „${heading}“ ist keine Form: du, sie oder you.`,
        en: `The heading “${heading}” is not a form: du, sie or you.`,
      });
  }
  finish(lines.length);
  return texts;
}

/**
 * A template file (`<name>.<de|en>.md`) read and checked: the built-in ones and the user's own alike.
 * Never throws; a file with any problem gives no template.
 */
export function templateFile(file: string, source: string): TemplateFile {
  const problems: TemplateProblem[] = [];
  const complain: Complain = (line, message, slot) => {
    problems.push({ file, line, slot: slot ?? null, message });
  };
  const lines = source
    .replace(/^\ufeff/, '')
    .replace(/\r\n?/g, '\n')
    .split('\n')
    .map((line) => line.trimEnd());
  const language = /\.(de|en)\.md$/.exec(file)?.[1] as UiLanguage | undefined;
  if (language === undefined)
    complain(1, {
      de: 'Der Dateiname endet auf „.de.md“ oder „.en.md“.',
      en: 'The file name ends in “.de.md” or “.en.md”.',
    });
  const front = frontMatter(lines, complain);
  if (front === null) return { template: null, problems };
  const { forms, ...data } = front.data;
  checkSource(data.subject, lines.findIndex((line) => line.startsWith('subject:')) + 1, complain);
  const texts = wordings(lines, front.end + 1, complain);
  for (const form of FORMS) {
    const expected = forms.includes(form);
    if (expected === (texts[form] ?? []).length > 0) continue;
    complain(1, {
      de: expected
        ? `Die Form „${form}“ hat keinen Text.`
        : `Die Form „${form}“ fehlt im Kopf unter „forms“.`,
      en: expected ? `The form “${form}” has no text.` : `The form “${form}” is missing in “forms”.`,
    });
  }
  if (language !== undefined && forms.some((form) => (form === 'you') !== (language === 'en')))
    complain(1, {
      de: 'Deutsche Vorlagen haben „du“ und „sie“, englische „you“.',
      en: 'German templates have “du” and “sie”, English ones “you”.',
    });
  if (problems.length > 0 || language === undefined) return { template: null, problems };
  return { template: { ...data, language, texts }, problems };
}
