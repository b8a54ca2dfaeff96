import { writeFileSync } from 'node:fs';
import { Command } from 'commander';
import { header, type Mail } from '../../mail/mail.ts';
import { emptyMemory } from '../../memory/memory.ts';
import { recognise } from '../../platforms/registry.ts';
import type { Draft } from '../../replies/draft.ts';
import { type DraftChoice, draftWith, type ReplySubject, templateChoices } from '../../replies/drafts.ts';
import { draftMime, originalOf } from '../../replies/mime.ts';
import type { ReplySettings } from '../../replies/settings.ts';
import type { UiLanguage } from '../../text/localised.ts';
import { triageNotification } from '../../triage/triage.ts';
import type { Cli } from '../cli.ts';
import { Failure, systemReason, wrongUse } from '../failure.ts';
import { settingsFor } from '../settings.ts';
import { oneMail } from '../sources/one-mail.ts';
import { withTemplatesOf } from '../sources/own-templates.ts';
import { visible, visibleLines } from '../terminal/visible.ts';
import { DRAFT, NO_DRAFT } from '../texts/draft.ts';

interface Options {
  readonly template?: string;
  readonly form?: string;
  readonly out?: string;
  readonly list?: true;
  readonly templates?: string;
  readonly strategy?: string;
  /** The global option: who asks for a language wants the draft in it, too. */
  readonly lang?: UiLanguage;
}

/** A mail with what a reply to it takes up. */
interface Answerable {
  readonly mail: Mail;
  readonly subject: ReplySubject;
  readonly settings: ReplySettings;
}

async function answerable(path: string, options: Options, cli: Cli): Promise<Answerable> {
  const mail = await oneMail(path, cli.io, NO_DRAFT.severalMails);
  const settings = settingsFor(options.strategy, cli);
  const now = cli.io.now();
  const context = { settings, memory: emptyMemory(), now };
  const { notification, judgement, facts } = triageNotification(mail, recognise(mail), context).triaged;
  if (judgement === null) throw new Failure(NO_DRAFT.nobodyWaits(path));
  if (notification.authenticity.verdict === 'fail') throw new Failure(NO_DRAFT.notAuthentic);
  const replies =
    options.templates === undefined ? settings.replies : withTemplatesOf(options.templates, settings.replies);
  return { mail, subject: { notification, judgement, facts }, settings: replies };
}

function choiceOf({ template, form, lang }: Options): DraftChoice {
  const formality = form?.toLowerCase();
  if (formality !== undefined && formality !== 'du' && formality !== 'sie')
    throw wrongUse(NO_DRAFT.form(form ?? ''));
  // du and Sie exist in German only: who asks for one asks for German.
  const language = lang ?? (formality === undefined ? undefined : 'de');
  return { template, language, formality };
}

function chosenDraft({ subject, settings }: Answerable, choice: DraftChoice): Draft {
  const draft = draftWith(subject, settings, choice);
  if (draft !== null) return draft;
  const { template } = choice;
  if (template === undefined || template === null)
    throw new Failure(NO_DRAFT.silent(subject.judgement.because));
  const known = templateChoices(subject, settings, choice).map(({ name }) => name);
  throw wrongUse(NO_DRAFT.template(template, known.join(', ')));
}

/** The address at which the user got the mail; null where no header names just one. */
function ownAddress(mail: Mail): string | null {
  for (const name of ['delivered-to', 'x-original-to', 'to']) {
    const value = header(mail, name);
    const address = /^[^<>,]{0,200}<([^<>\s,]{3,200})>$|^([^<>\s,]{3,200}@[^<>\s,]{1,200})$/.exec(
      (value ?? '').trim(),
    );
    if (address !== null) return address[1] ?? address[2] ?? null;
  }
  return null;
}

function writeMail(path: string, draft: Draft, { mail, subject, settings }: Answerable, cli: Cli): void {
  const sender = { name: settings.name, address: ownAddress(mail), now: cli.io.now() };
  try {
    // A new file only: a slip of the hand must not cost the user the mail itself.
    writeFileSync(path, draftMime(draft, originalOf(mail, subject.notification), sender), { flag: 'wx' });
  } catch (error) {
    const reason = systemReason(error);
    throw new Failure({ de: `${path} ${reason.de}.`, en: `${path} ${reason.en}.` });
  }
}

async function draft(path: string, options: Options, cli: Cli): Promise<void> {
  const texts = DRAFT[cli.language];
  const choice = choiceOf(options);
  const found = await answerable(path, options, cli);
  if (options.list === true) {
    for (const { name, title, own } of templateChoices(found.subject, found.settings, choice))
      cli.print(`${name.padEnd(22)} ${visible(title)}${own ? ` (${texts.own})` : ''}`);
    return;
  }
  const chosen = chosenDraft(found, choice);
  if (options.out === undefined) for (const line of visibleLines(chosen.body)) cli.print(line);
  else writeMail(options.out, chosen, found, cli);
  cli.say({
    de: chosen.deliverable ? DRAFT.de.byMail : DRAFT.de.onPlatform,
    en: chosen.deliverable ? DRAFT.en.byMail : DRAFT.en.onPlatform,
  });
}

/** `vorzimmer draft mail.eml` */
export function command(cli: Cli): Command {
  const texts = DRAFT[cli.language];
  return new Command('draft')
    .description(texts.description)
    .argument('<mail>', texts.fileArgument)
    .option('--template <name>', texts.options.template)
    .option('--form <du|sie>', texts.options.form)
    .option('--out <file>', texts.options.out)
    .option('--list', texts.options.list)
    .option('--templates <folder>', texts.options.templates)
    .option('--strategy <name>', texts.options.strategy)
    .action((path: string, _: Options, self: Command) => draft(path, self.optsWithGlobals<Options>(), cli));
}
