import { fold } from '../../text/fold.ts';
import type { Language } from '../../text/language.ts';
import { asksToClick, isAboutRequester } from '../frame-edges.ts';
import { isNameWithStamp, isStamp, opensQuotation } from '../frame-lines.ts';
import { isFrameTalk } from '../frame-vocabulary.ts';
import { beginsWithGreeting } from '../greeting.ts';
import type { Kind } from '../notification.ts';
import { unquoted } from '../quotation.ts';
import { endOfSigned } from '../signature.ts';
import { type BodyLine, isNotice, isRecipient, namesTopic } from './body.ts';
import { isButtonText } from './frame-words.ts';
import { linkOf, readLink } from './links.ts';
import { isEmpty, isOrnament, textOf } from './note-text.ts';
import { namesThemselves, speaksInPerson } from './speaker.ts';
import { greetsAsTemplate } from './template-greeting.ts';

/** Lines that hang together between two walls, with where they stand. */
export interface Group {
  readonly lines: readonly BodyLine[];
  /** True before the first button behind the card: where LinkedIn prints what people wrote. */
  readonly early: boolean;
  /** True behind any button: there the platform gives advice. */
  readonly afterButton: boolean;
  /** True where the requester's card stands above it. */
  readonly behindCard: boolean;
  /** True where nothing but the frame stands above it. */
  readonly first: boolean;
  /** True where the frame quotes all of it. */
  readonly quoted: boolean;
  /** True where the button that opens the conversation stands right below it. */
  readonly opened: boolean;
}

export interface MessageFrame {
  readonly kind: Kind;
  /** The requester's name, folded. */
  readonly name: string;
  /** The mail's subject, folded. */
  readonly subject: string;
  readonly recipients: ReadonlySet<string>;
  /** Lines of the requester's card, as texts folded: the other part may print them where it has no card. */
  readonly cardTexts: ReadonlySet<string>;
  /** The language of the frame; null where it is not clear. */
  readonly language: Language | null;
  /** True for mails that announce a message: at most they hold its beginning, between the card and the button. */
  readonly announces: boolean;
  /** True for the layouts that greet the recipient themselves (`Hi Anna,`): those until 2020. */
  readonly greets: boolean;
}

/** A line of the frame at the edge of a group: notices, default sentences, labels and buttons without their links. */
function isEdge(line: BodyLine): boolean {
  if (isEmpty(line) || line.role === 'notice' || line.role === 'promotion') return true;
  if (line.role === 'tag') return true;
  if (line.role === 'shared' || line.role === 'default') return true;
  return isButtonText(line.folded) || /^(?:linked ?in|tip|[-_=*~#•·]{2,40})$/.test(line.folded);
}

/** `Date: …`, `Subject: …` above the messages of the years until 2014. */
const LABELLED =
  /^(?:> ?)?(?:date|datum|fecha|data|subject|betreff|objet|asunto|oggetto|assunto|onderwerp|from|von|to|an|type|reference|sujet|objeto|thema|topic) ?: .{0,200}$/;

/** `- Anna` under a request: LinkedIn signs for the requester. */
function isPlatformSignature(line: BodyLine, frame: MessageFrame): boolean {
  const [, signed, more] = /^(?:> ?)?- ?([^,]{2,80})(?:, (.{1,200}))?$/.exec(line.folded) ?? [];
  if (signed === undefined || !` ${frame.name} `.includes(` ${signed} `)) return false;
  return more === undefined || frame.cardTexts.has(more);
}

/** The bare address of the conversation, above what was written in it: a button of the text part, tracked or not. */
function isConversation(line: BodyLine): boolean {
  return line.text === '' && linkOf(line.line, 'thread') !== null;
}

/** Too short to be the wrapped row of a paragraph, and the next one begins anew. */
function isShortTitle({ text }: BodyLine, next: BodyLine): boolean {
  return text.length <= 45 && !/[.!?:]$/.test(text) && /^["„“«]?\p{Lu}/u.test(next.text);
}

/** A heading at the very top of a part, set off from what follows: nobody begins a letter without an address or a sentence. */
function isHeading(lines: readonly BodyLine[], group: Group, frame: MessageFrame): boolean {
  const [line, next] = lines;
  if (line === undefined || !group.first || group.behindCard) return false;
  if (frame.kind !== 'message' && isAboutSomeone(line.folded, frame.recipients)) return true;
  if (next === undefined) return false;
  if (isAboutRequester(`${line.text}.`, line.folded, frame.name) && !speaksInPerson(line.folded)) return true;
  if (line.text.length > 90 || line.line.links.length > 0 || line.line.quoted) return false;
  const alone = !lines.slice(1).some((below) => below.role === 'free' || below.role === 'default');
  // Without a text below, only what is plainly a title: a short note might say no more.
  if (alone && (/[.!?]$/.test(line.text) || group.lines.some(({ role }) => role === 'greeting')))
    return false;
  if (alone && (frame.kind === 'message' || line.text.length > 60)) return false;
  if (/[,;]$/.test(line.text) || speaksInPerson(line.folded) || beginsWithGreeting(line.folded)) return false;
  if (namesThemselves(line.folded, frame.name)) return false;
  if (/^\p{L}{1,3}$/u.test(line.text)) return true;
  if (!/^\p{Lu}/u.test(line.text)) return false;
  if (next.line.block === line.line.block && !isEmpty(next) && !isShortTitle(line, next)) return false;
  if (namesTopic(line.folded)) return true;
  // "Someone would like to meet you", "Neues für dich": nobody opens a text like that.
  return (
    frame.kind !== 'message' &&
    /^[\p{L}\p{M}'’ -]{10,60}$/u.test(line.text) &&
    SOMEONE.test(line.folded) &&
    line.text.split(' ').length <= 8
  );
}

const SOMEONE =
  /^(?:jemand|someone|somebody|quelqu'un|alguien|qualcuno|alguem|iemand) |(?:^| )(?:for you|fur (?:sie|dich)|pour vous|para (?:ti|voce)|per te|voor (?:je|jou|u))$/;

const WAITS =
  /wait|hear from|in touch|in your inbox|postfach|meet|wart|kennenlern|attend|esper|aspett|wacht|connect|vernetz|verbind/;

/** "Imogen, someone is still waiting to hear from you": whom the mail is about is not said yet. */
function isAboutSomeone(folded: string, recipients: ReadonlySet<string>): boolean {
  const said = folded
    .split(/, |[.!?]$/)
    .filter((part) => !isRecipient(part, recipients))
    .join(', ');
  return SOMEONE.test(said) && WAITS.test(said) && !speaksInPerson(said);
}

/** Below a text: a label without anything behind it, a request to click, the words of a link that carries a token. */
function isTail(line: BodyLine): boolean {
  if (isEdge(line) || line.role === 'wall') return true;
  if (line.line.links.some((link) => readLink(link).tracked && fold(link.text) === line.folded)) return true;
  if (speaksInPerson(line.folded) || line.line.quoted || line.line.links.length > 0) return false;
  return line.text.endsWith(':') && line.text.length <= 140 ? true : asksToClick(line.folded);
}

/** Above a quotation that reaches to the end of a group, with more than one line, and in a paragraph of its own: it is the frame's that quotes. */
function isAboveQuoted(lines: readonly BodyLine[]): boolean {
  const [first, ...rest] = lines;
  if (first === undefined || first.line.quoted || speaksInPerson(first.folded)) return false;
  const written = rest.filter((line) => !isEmpty(line));
  const sameParagraph = rest[0]?.line.block === first.line.block && !first.text.endsWith(':');
  return !sameParagraph && written.length > 1 && written.every((line) => line.line.quoted);
}

/** A default sentence that somebody continues in the same paragraph is theirs. */
function goesOn([line, next]: readonly BodyLine[]): boolean {
  return line?.role === 'default' && next?.role === 'free' && next.line.block === line.line.block;
}

/** "Her note from back then:" */
export const OF_NOTE =
  /^(?:[a-z]{2,5} )?(?:[a-z]{3,12} )?(?:note|message|words|lines|nachricht|notiz|zeilen|worte|wortlaut|mot|nota|mensaje|messaggio|mensagem|bericht)(?: [^:]{0,40})?:$/;

/** "Message (English):" */
function isLabel({ text, folded }: BodyLine, { name, recipients }: MessageFrame): boolean {
  if (OF_NOTE.test(folded) && !speaksInPerson(folded)) return true;
  return text.endsWith(':') && isFrameTalk(folded.replace(/ ?\([a-z]{2,20}\)/, ''), name, recipients);
}

/** What a label announces: a note, not a request. */
export const SAID =
  /not[aei]|mess|words|lines|nachr|zeil|wort|mensa|bericht|\bmot|wr[io]t|schr[ei]|[ei]scri|ecri|says|sagt|\bdi(?:t|ce|z)\b|zegt/;

/** Where "Ann Lee (baker)" above "Her message:" ends: the card stands within the text; 0 where none does. */
function introductionEnd(lines: readonly BodyLine[], frame: MessageFrame): number {
  const label = lines.slice(0, 8).findIndex((line) => isLabel(line, frame) && SAID.test(line.folded));
  const above = lines.slice(0, Math.max(label, 0));
  const isCard =
    frame.name !== '' &&
    above.some(({ folded }) => folded.startsWith(frame.name)) &&
    above.every(({ role, folded }) => role !== 'greeting' && !speaksInPerson(folded));
  return isCard ? label : 0;
}

/** The lines of a group without the frame's at both ends, and whether the frame announces them as a note. */
export function withoutEdges(
  group: Group,
  frame: MessageFrame,
): { readonly lines: readonly BodyLine[]; readonly announced: boolean } {
  const lines = [...group.lines];
  const isRequest = frame.kind !== 'message';
  let announced = group.quoted;
  // Behind the card a request has no labels, and a message more than one: a single "Betreff: …" is somebody's.
  const labels =
    !group.behindCard || (!isRequest && lines.filter(({ folded }) => LABELLED.test(folded)).length > 1);
  const alone = isAlone(group);
  lines.splice(0, introductionEnd(lines, frame));
  const isLead = (line: BodyLine) =>
    isOrnament(lines, 'first') ||
    (isEdge(line) && !goesOn(lines) && !((announced || alone) && isTheirs(line, frame))) ||
    line.role === 'wall' ||
    isConversation(line) ||
    (LABELLED.test(line.folded) && (labels || line.folded.endsWith(`: ${frame.subject}`))) ||
    isLabel(line, frame) ||
    isStamp(line.folded) ||
    isNameWithStamp(line.folded, frame.name) ||
    (line.folded === frame.name && frame.name !== '');
  let labelled = false;
  const isFrame = () =>
    introduces(lines, frame) ||
    (!labelled && isHeading(lines, group, frame)) ||
    ((lines[0]?.role !== 'greeting' || (isRequest && !group.behindCard)) && isAboveQuoted(lines));
  while (lines[0] !== undefined && (isLead(lines[0]) || isFrame())) {
    const lead = lines.shift();
    if (lead?.text.endsWith(':') !== true) continue;
    labelled = true;
    announced ||= SAID.test(lead.folded);
  }
  if (isRequest && !announced && lines[0]?.role === 'greeting' && greetsAsTemplate(lines, group, frame))
    lines.shift();
  while (lines[0] !== undefined && isLead(lines[0])) lines.shift();
  lines.splice(
    endOfSigned(
      lines.map(({ text, folded, line }) => ({ text, folded, block: line.block })),
      frame.name,
    ),
  );
  let last = lines[lines.length - 1];
  const isAll = (line: BodyLine) =>
    (announced || alone) && isTheirs(line, frame) && !lines.some(({ role }) => role === 'free');
  while (
    last !== undefined &&
    !isAll(last) &&
    (isTail(last) || isOrnament(lines, 'last') || (isRequest && isPlatformSignature(last, frame)))
  ) {
    lines.pop();
    last = lines[lines.length - 1];
  }
  return { lines, announced: announced || (alone && lines.length > 0) };
}

/** A sentence that names LinkedIn's wares, between the card and its buttons and the only one there, is a note: who asks what Premium is worth. */
function isAlone({ lines, early, behindCard, afterButton }: Group): boolean {
  const said = lines.filter((line) => !isEmpty(line));
  return (
    early &&
    behindCard &&
    !afterButton &&
    said.every(
      ({ role, line, text }) =>
        role === 'promotion' &&
        !line.links.some((link) => readLink(link).tracked) &&
        text.includes(' ') &&
        /[.!?)]$| .* .* .* /.test(text),
    )
  );
}

/** Where a note is announced, only what plainly speaks about its writer is still the frame's. */
function isTheirs({ role, text, folded }: BodyLine, { name }: MessageFrame): boolean {
  return (
    (role === 'promotion' || role === 'notice') &&
    !text.endsWith(':') &&
    !isNotice(folded) &&
    !isAboutRequester(text, folded, name)
  );
}

/** Nobody announces something above their own greeting or quotation mark: such a line is the frame's. */
function introduces(lines: readonly BodyLine[], frame: MessageFrame): boolean {
  const [first, ...rest] = lines;
  if (first === undefined || first.text.length > 140) return false;
  const labelled = isFrameTalk(`${first.folded}:`, frame.name, frame.recipients);
  if (!first.text.endsWith(':') && !labelled) return false;
  const next = rest.find((line) => !isEmpty(line));
  return (
    !beginsWithGreeting(first.folded) &&
    next !== undefined &&
    !speaksInPerson(first.folded) &&
    (next.role === 'greeting' ||
      beginsWithGreeting(next.folded) ||
      // Who quotes and goes on behind the quotation is a person.
      (opensQuotation(next.text) && unquoted(textOf(rest)) !== textOf(rest)))
  );
}
