import { Command } from 'commander';
import * as z from 'zod';
import { judge } from '../../judgement/judge.ts';
import type { Judgement } from '../../judgement/judgement.ts';
import { CATEGORY_NAMES } from '../../judgement/names.ts';
import { NO_FACTS, type ProfileCheck } from '../../rules/facts.ts';
import { formalityOf } from '../../text/formality.ts';
import { languageOf } from '../../text/language.ts';
import type { Formality } from '../../text/localised.ts';
import type { Settings } from '../../triage/settings.ts';
import type { Cli } from '../cli.ts';
import { type ProfileOptions, profileFrom } from '../profile-options.ts';
import { settingsFor } from '../settings.ts';
import { linesOf, type NumberedLine } from '../sources/json-lines.ts';
import { jsonLine, visible } from '../terminal/visible.ts';
import { ASSESS, ASSESS_TROUBLE } from '../texts/assess.ts';
import { ADVICE_HEADINGS } from '../texts/words.ts';

interface Options extends ProfileOptions {
  readonly json?: true;
  readonly strategy?: string;
}

const entry = z.object({ id: z.union([z.string(), z.number()]), text: z.string() });
type Entry = z.infer<typeof entry>;

/** The entry of a line; null where it is none, which was said. */
function entryOf(line: NumberedLine, cli: Cli): Entry | null {
  let value: unknown;
  try {
    value = JSON.parse(line.text);
  } catch {
    const why = ASSESS_TROUBLE.noJson[cli.language];
    cli.complain(ASSESS_TROUBLE.line(line.path, line.number, why));
    return null;
  }
  const parsed = entry.safeParse(value);
  if (parsed.success) return parsed.data;
  cli.complain(ASSESS_TROUBLE.line(line.path, line.number, ASSESS_TROUBLE.noFields[cli.language]));
  return null;
}

interface Assessed {
  readonly id: string | number;
  readonly judgement: Judgement;
  readonly language: string | null;
  readonly formality: Formality | null;
}

function assessed(
  { id, text }: Entry,
  settings: Settings,
  profile: ProfileCheck | null,
  now: number,
): Assessed {
  const language = languageOf(text);
  const subject = {
    platform: null,
    kind: 'contact-request',
    requester: null,
    message: text,
    language,
    facts: { ...NO_FACTS, profile },
    topics: settings.judgement.topics,
  } as const;
  const judgement = judge(subject, 'unknown', settings.judgement, now);
  return { id, judgement, language, formality: language === 'de' ? formalityOf(text) : null };
}

/** The contract of `assess --json`: one object per text. */
function record({ id, judgement, language, formality }: Assessed, cli: Cli): object {
  return {
    id,
    category: judgement.category,
    confidence: judgement.confidence,
    findings: judgement.findings.map((finding) => ({ ...finding, reason: finding.reason[cli.language] })),
    language,
    formality,
  };
}

function printReadable({ id, judgement }: Assessed, cli: Cli): void {
  const texts = ASSESS[cli.language];
  const { category, confidence, advice, because, findings } = judgement;
  const name = cli.colours.bold(CATEGORY_NAMES[category][cli.language]);
  cli.print(`${visible(String(id))}  ${name}, ${texts.sure(Math.round(confidence * 100))}`);
  cli.print(`  ${texts.advice}: ${ADVICE_HEADINGS[advice][cli.language]}. ${because[cli.language]}`);
  for (const { quote, reason } of findings) {
    const said = reason[cli.language];
    cli.print(quote === '' ? `  ${said}` : `  “${visible(quote)}” · ${cli.colours.dim(said)}`);
  }
}

async function assess(paths: readonly string[], options: Options, cli: Cli): Promise<void> {
  const settings = settingsFor(options.strategy, cli);
  const profile = profileFrom(options);
  for await (const line of linesOf(paths, cli.io)) {
    const read = entryOf(line, cli);
    if (read === null) continue;
    const result = assessed(read, settings, profile, cli.io.now());
    if (options.json === true) cli.print(jsonLine(record(result, cli)));
    else printReadable(result, cli);
  }
}

/** `vorzimmer assess texts.jsonl` */
export function command(cli: Cli): Command {
  const texts = ASSESS[cli.language];
  return new Command('assess')
    .description(texts.description)
    .argument('<path...>', texts.pathArgument)
    .option('--json', texts.options.json)
    .option('--strategy <name|file>', texts.options.strategy)
    .option('--contacts <n>', texts.options.contacts)
    .option('--visitors <n>', texts.options.visitors)
    .option('--shared <n>', texts.options.shared)
    .option('--completeness <how>', texts.options.completeness)
    .option('--activity <what>', texts.options.activity)
    .action((paths: string[], options: Options) => assess(paths, options, cli));
}
