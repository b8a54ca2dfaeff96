import { Command } from 'commander';
import { type RequestReview, reviewOfRequest } from '../../replies/own-request.ts';
import { ELEMENT_WORDS } from '../../replies/own-request-words.ts';
import type { Finding } from '../../rules/finding.ts';
import { wholeWords } from '../../text/excerpt.ts';
import type { Cli } from '../cli.ts';
import { wrongUse } from '../failure.ts';
import { textFrom } from '../sources/text.ts';
import { jsonLine, visible } from '../terminal/visible.ts';
import { ASK } from '../texts/ask.ts';

interface Options {
  readonly file?: string;
  readonly json?: true;
}

function evidenceLines(findings: readonly Finding[], request: string, cli: Cli): string[] {
  const texts = ASK[cli.language];
  const lines = findings.map((finding) => {
    const reason = finding.reason[cli.language];
    if (finding.quote === '') return `  ${reason}`;
    return `  ${texts.quote(visible(wholeWords(request, finding)))} · ${cli.colours.dim(reason)}`;
  });
  return [...new Set(lines)];
}

function section(title: string, lines: readonly string[], cli: Cli): void {
  if (lines.length === 0) return;
  cli.print(`\n${cli.colours.bold(title)}`);
  for (const line of lines) cli.print(line);
}

function printReview(review: RequestReview, request: string, cli: Cli): void {
  const texts = ASK[cli.language];
  cli.print(cli.colours.bold(texts.reads));
  cli.print(`  ${review.impression[cli.language]}`);
  section(texts.helps, evidenceLines(review.helps, request, cli), cli);
  section(texts.weakens, evidenceLines(review.weakens, request, cli), cli);
  const missing = review.missing.map((element) => {
    const { name, hint } = ELEMENT_WORDS[element];
    return `  ${name[cli.language]}. ${cli.colours.dim(hint[cli.language])}`;
  });
  section(texts.missing, missing.length === 0 ? [`  ${texts.nothingMissing}`] : missing, cli);
  section(
    texts.order,
    review.moves.map((move) => `  ${move[cli.language]}`),
    cli,
  );
  section(
    texts.notes,
    review.notes.map((note) => `  ${note[cli.language]}`),
    cli,
  );
}

/** The review for programs: the same facts, sentences in the language of the call. */
function record(review: RequestReview, cli: Cli): object {
  const told = (findings: readonly Finding[]) =>
    findings.map((finding) => ({ ...finding, reason: finding.reason[cli.language] }));
  return {
    language: review.language,
    category: review.category,
    confidence: review.confidence,
    impression: review.impression[cli.language],
    helps: told(review.helps),
    weakens: told(review.weakens),
    elements: review.elements,
    missing: review.missing,
    moves: review.moves.map((move) => move[cli.language]),
    notes: review.notes.map((note) => note[cli.language]),
  };
}

async function ask(text: string | undefined, options: Options, cli: Cli): Promise<void> {
  const oneSource = wrongUse({ de: ASK.de.oneSource, en: ASK.en.oneSource });
  if (text !== undefined && options.file !== undefined) throw oneSource;
  const request = options.file === undefined ? text : await textFrom(options.file, cli.io);
  if (request === undefined) throw oneSource;
  const review = reviewOfRequest(request);
  if (options.json === true) cli.print(jsonLine(record(review, cli)));
  else printReview(review, request, cli);
}

/** `vorzimmer ask "text"` */
export function command(cli: Cli): Command {
  const texts = ASK[cli.language];
  return new Command('ask')
    .description(texts.description)
    .argument('[text]', texts.textArgument)
    .option('--file <path>', texts.options.file)
    .option('--json', texts.options.json)
    .action((text: string | undefined, options: Options) => ask(text, options, cli));
}
