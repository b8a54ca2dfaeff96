import { Command } from 'commander';
import { standings } from '../../memory/lists.ts';
import { emptyMemory, type Memory } from '../../memory/memory.ts';
import { KIND_NAMES } from '../../platforms/names.ts';
import type { Kind } from '../../platforms/notification.ts';
import type { Localised } from '../../text/localised.ts';
import { recordOf } from '../../triage/record.ts';
import { replayed } from '../../triage/replay.ts';
import type { Settings } from '../../triage/settings.ts';
import type { TriageContext, Triaged } from '../../triage/triage.ts';
import type { Cli } from '../cli.ts';
import { saveMemory, startingMemory } from '../memory/file.ts';
import { dayOption, kindsOption } from '../options.ts';
import { ensureReportPath, writeReport } from '../report/write.ts';
import { settingsFor } from '../settings.ts';
import { type Collected, collect, type FoundMail, totalBytes } from '../sources/collect.ts';
import { exchangeBook } from '../sources/exchanges.ts';
import { numberText } from '../terminal/formats.ts';
import { progressBar } from '../terminal/progress.ts';
import { jsonLine } from '../terminal/visible.ts';
import { wrapped } from '../terminal/width.ts';
import { REPORT } from '../texts/report.ts';
import { TRIAGE } from '../texts/triage.ts';
import type { Place } from '../texts/trouble.ts';
import { followUpLines } from '../view/follow-up.ts';
import { groupsOf, rowsOf } from '../view/rows.ts';
import { tableLines } from '../view/table.ts';

interface Options {
  readonly json?: true;
  readonly since?: string;
  readonly until?: string;
  readonly kind?: readonly string[];
  readonly strategy?: string;
  readonly memory?: string;
  readonly html?: string;
  readonly drafts?: true;
  readonly all?: true;
}

/** A mail after the pipeline, and where it lies. */
interface TriagedMail {
  readonly place: Place;
  readonly triaged: Triaged;
}

/** Width of the table where no terminal says how wide it is. */
const FILE_COLUMNS = 120;

const MOST_SENTENCES = 20;

/** Does the user want to see this mail? One without a readable date is shown rather than lost. */
type Wanted = (mail: FoundMail) => boolean;

function wantedBy(options: Options, now: number): Wanted {
  const since = options.since === undefined ? null : dayOption('--since', options.since, now);
  const until = options.until === undefined ? null : dayOption('--until', options.until, now);
  const kinds: ReadonlySet<Kind> | null = options.kind === undefined ? null : kindsOption(options.kind);
  return ({ mail, notification }) =>
    (mail.date === null || ((since ?? mail.date) <= mail.date && mail.date <= (until ?? mail.date))) &&
    (kinds === null || kinds.has(notification.kind));
}

/** Every mail judged by all that the archive and the memory file know, in the order of the files. */
function triageAll(
  found: readonly FoundMail[],
  context: TriageContext,
): { readonly mails: readonly TriagedMail[]; readonly memory: Memory } {
  const { triaged, memory } = replayed(found, context);
  const mails = triaged.map((one, index) => ({ place: placeOf(found, index), triaged: one }));
  return { mails, memory };
}

function placeOf(found: readonly FoundMail[], index: number): Place {
  return found[index]?.place ?? { file: '', number: null, offset: null };
}

/** The record of the JSON contract: which mail, then what it is. */
function jsonRecord({ place, triaged }: TriagedMail, settings: Settings): object {
  const id = triaged.mail.messageId ?? (place.number === null ? place.file : `${place.file}#${place.number}`);
  return { file: place.file, id, ...recordOf(triaged, settings) };
}

/** "12 Profilbesuche, 3 Newsletter": the notifications behind which nobody waits. */
function besides(all: readonly TriagedMail[], cli: Cli): string | null {
  const counts = new Map<Kind, number>();
  for (const { triaged } of all)
    if (triaged.judgement === null && triaged.notification.platform !== null)
      counts.set(triaged.notification.kind, (counts.get(triaged.notification.kind) ?? 0) + 1);
  if (counts.size === 0) return null;
  return [...counts]
    .sort((a, b) => b[1] - a[1])
    .map(
      ([kind, n]) =>
        `${numberText(n, cli.language)} ${KIND_NAMES[kind][n === 1 ? 'one' : 'many'][cli.language]}`,
    )
    .join(', ');
}

/** Width of the table: that of the terminal, or of a page where it goes to a file. */
function columnsFor(cli: Cli): number {
  return Math.max(40, cli.io.stdout.columns ?? FILE_COLUMNS);
}

function printTable(all: readonly TriagedMail[], options: Options, cli: Cli): void {
  const texts = TRIAGE[cli.language];
  const groups = groupsOf(rowsOf(all.map(({ triaged }) => triaged)));
  const style = {
    language: cli.language,
    colours: cli.colours,
    columns: columnsFor(cli),
    all: options.all === true,
    drafts: options.drafts === true,
  };
  if (groups.length === 0) cli.print(texts.nothing);
  for (const line of tableLines(groups, style).slice(groups.length === 0 ? 0 : 1)) cli.print(line);
  const printWrapped = (text: string) => {
    for (const line of wrapped(text, style.columns)) cli.print(line);
  };
  const rest = besides(all, cli);
  if (rest !== null) {
    cli.print('');
    printWrapped(texts.besides(rest));
  }
  const strange = all.filter(({ triaged }) => triaged.notification.notUnderstood !== null).length;
  if (strange > 0) printWrapped(texts.notUnderstood(numberText(strange, cli.language), strange === 1));
}

function summary(all: readonly TriagedMail[], collected: Collected, began: number, cli: Cli): string {
  const number = (value: number) => numberText(value, cli.language);
  const count = (test: (triaged: Triaged) => boolean) =>
    number(all.filter(({ triaged }) => test(triaged)).length);
  return TRIAGE[cli.language].summary({
    mails: number(collected.mails),
    notifications: count(({ notification }) => notification.platform !== null),
    requests: count(({ judgement }) => judgement !== null),
    unknownTemplates: count(({ notification }) => notification.template?.known === false),
    unreadable: number(collected.unreadable),
    seconds: numberText((cli.io.now() - began) / 1000, cli.language, 1),
  });
}

/** The first sentences in full; an archive with a thousand broken mails need not say so a thousand times. */
function report(sentences: readonly Localised[], say: (sentence: Localised) => void): void {
  for (const sentence of sentences.slice(0, MOST_SENTENCES)) say(sentence);
  const more = sentences.length - MOST_SENTENCES;
  if (more > 0)
    say({
      de: TRIAGE.de.moreTrouble(numberText(more, 'de')),
      en: TRIAGE.en.moreTrouble(numberText(more, 'en')),
    });
}

async function triagePaths(paths: readonly string[], options: Options, cli: Cli): Promise<void> {
  const began = cli.io.now();
  const wanted = wantedBy(options, began);
  const settings = settingsFor(options.strategy, cli);
  const progress = progressBar(cli.io, cli.language, totalBytes(paths));
  const troubles: Localised[] = [];
  const notices: Localised[] = [];
  if (options.html !== undefined) ensureReportPath(options.html);
  const start =
    options.memory === undefined ? emptyMemory() : await startingMemory(options.memory, cli.complain);
  const book = exchangeBook();
  const collected = await collect(paths, cli.io, {
    onHeaders: book.add,
    complain: (sentence) => troubles.push(sentence),
    notice: (sentence) => notices.push(sentence),
    onProgress: progress.at,
  }).finally(progress.stop);
  report(troubles, cli.complain);
  report(notices, cli.say);
  const { mails, memory } = triageAll(collected.found, {
    settings,
    memory: book.remembered(start),
    now: began,
  });
  if (options.memory !== undefined) await saveMemory(options.memory, memory, began, cli.complain);
  const all = mails.filter((_, index) => {
    const mail = collected.found[index];
    return mail !== undefined && wanted(mail);
  });
  if (options.json === true) for (const mail of all) cli.print(jsonLine(jsonRecord(mail, settings)));
  else if (collected.mails > 0) {
    printTable(all, options, cli);
    const style = { language: cli.language, colours: cli.colours };
    for (const line of followUpLines(memory, began, settings.judgement.silentAfterDays, style))
      cli.print(line);
    cli.print('');
    for (const line of wrapped(summary(all, collected, began, cli), columnsFor(cli)))
      cli.print(cli.colours.dim(line));
  }
  if (options.html !== undefined) {
    const { silentAfterDays } = settings.judgement;
    await writeReport(options.html, {
      language: cli.language,
      now: began,
      rows: rowsOf(all.map(({ triaged }) => triaged)),
      mails: collected.mails,
      standings: standings(memory, began, silentAfterDays),
      silentAfterDays,
    });
    const written = { de: REPORT.de.written(options.html), en: REPORT.en.written(options.html) };
    if (options.json === true) cli.say(written);
    else cli.print(written[cli.language]);
  }
}

/** `vorzimmer triage PATH...` */
export function command(cli: Cli): Command {
  const texts = TRIAGE[cli.language];
  const repeated = (value: string, before: readonly string[] = []) => [...before, value];
  return new Command('triage')
    .description(texts.description)
    .argument('<path...>', texts.pathArgument)
    .option('--json', texts.options.json)
    .option('--since <date>', texts.options.since)
    .option('--until <date>', texts.options.until)
    .option('--kind <kinds>', texts.options.kind, repeated)
    .option('--strategy <name>', texts.options.strategy)
    .option('--memory <file>', texts.options.memory)
    .option('--html <file>', REPORT[cli.language].option)
    .option('--drafts', texts.options.drafts)
    .option('--all', texts.options.all)
    .action((paths: string[], options: Options) => triagePaths(paths, options, cli));
}
