import { fold } from '../../text/fold.ts';
import { type Language, languageOf } from '../../text/language.ts';
import { isNameWithStamp, isStamp, opensQuotation } from '../frame-lines.ts';
import type { Kind } from '../notification.ts';
import type { Body, BodyLine } from './body.ts';
import { isNotice, isRecipient, speaksInPerson } from './body.ts';
import { isButtonText } from './frame-words.ts';
import { linkOf } from './links.ts';
import { beginsWithGreeting, soundsWritten } from './written.ts';

/** Lines that hang together between two walls, with where they stand. */
interface Group {
  readonly lines: readonly BodyLine[];
  /** True before the first button behind the card: where LinkedIn prints what people wrote. */
  readonly early: boolean;
  /** True where the requester's card stands above it. */
  readonly behindCard: boolean;
  /** True where the button that opens the conversation stands right below it. */
  readonly opened: boolean;
}

export interface MessageFrame {
  readonly kind: Kind;
  /** The requester's name, folded. */
  readonly name: string;
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

const isEmpty = (line: BodyLine): boolean =>
  line.role === 'blank' || (line.text === '' && line.line.raw === '');

/** The body in groups: walls and card lines part them, blank lines do not. */
function groupsOf(body: Body, taken: ReadonlySet<number>, frame: MessageFrame): Group[] {
  const groups: Group[] = [];
  let current: BodyLine[] = [];
  let early = true;
  let behindCard = false;
  let written = false;
  const end = (opened = false) => {
    if (current.some((line) => !isEmpty(line))) groups.push({ lines: current, early, behindCard, opened });
    current = [];
    written = false;
  };
  for (const [index, line] of body.lines.entries()) {
    const elsewhere = taken.size === 0 && !written && !isEmpty(line) && frame.cardTexts.has(line.folded);
    const isCard = taken.has(index) || elsewhere;
    const isBreak = line.role === 'recipient' || line.role === 'shared';
    if (line.role === 'wall' && !(written && isOwnRule(body, index))) {
      end(linkOf(line.line, 'thread') !== null);
      // A request's note stands above its buttons; above a message there may be a button to answer it.
      if (line.line.links.length > 0 && frame.kind !== 'message') early = false;
    } else if (isCard || (isBreak && !written)) {
      end();
      behindCard ||= isCard;
    } else {
      if (line.role === 'free') written = true;
      current.push(line);
    }
  }
  end();
  return groups;
}

/** A rule that a person drew inside the text: more of the text follows, and no button before it. */
function isOwnRule(body: Body, index: number): boolean {
  const line = body.lines[index];
  if (line === undefined || line.line.links.length > 0 || line.line.raw.trim().length >= 20) return false;
  const next = body.lines.slice(index + 1).find((other) => !isEmpty(other));
  return next !== undefined && (next.role === 'free' || next.role === 'greeting');
}

/** A line of the frame at the edge of a group: notices, default sentences, labels and buttons without their links. */
function isEdge(line: BodyLine): boolean {
  if (isEmpty(line) || line.role === 'notice' || line.role === 'promotion') return true;
  if (line.role === 'tag') return true;
  if (line.role === 'shared' || line.role === 'default') return true;
  return isButtonText(line.folded) || /^(?:linkedin|tip)$/.test(line.folded);
}

/** `Date: …`, `Subject: …` above the messages of the years until 2014. */
const LABELLED =
  /^(?:date|datum|fecha|data|subject|betreff|objet|asunto|oggetto|assunto|onderwerp|from|von|to|an|type|reference|sujet|objeto|thema|topic) ?: .{0,200}$/;

/** `- Anna` under a request: LinkedIn signs for the requester. */
function isPlatformSignature(line: BodyLine, frame: MessageFrame): boolean {
  const signed = /^[-–—] ?(.{2,80})$/.exec(line.folded)?.[1];
  return signed !== undefined && ` ${frame.name} `.includes(` ${signed} `);
}

/** The bare address of the conversation, above what was written in it: a button of the text part, tracked or not. */
function isConversation(line: BodyLine): boolean {
  return line.text === '' && linkOf(line.line, 'thread') !== null;
}

function withoutEdges(group: Group, frame: MessageFrame): BodyLine[] {
  const lines = [...group.lines];
  const isRequest = frame.kind !== 'message';
  const isLead = (line: BodyLine) =>
    isEdge(line) ||
    isConversation(line) ||
    LABELLED.test(line.folded) ||
    isStamp(line.folded) ||
    isNameWithStamp(line.folded, frame.name) ||
    (line.folded === frame.name && frame.name !== '');
  while (lines[0] !== undefined && (isLead(lines[0]) || introduces(lines))) lines.shift();
  if (isRequest && lines[0]?.role === 'greeting' && greetsAsTemplate(lines, group, frame)) lines.shift();
  while (lines[0] !== undefined && isLead(lines[0])) lines.shift();
  let last = lines[lines.length - 1];
  while (last !== undefined && (isEdge(last) || (isRequest && isPlatformSignature(last, frame)))) {
    lines.pop();
    last = lines[lines.length - 1];
  }
  return lines;
}

/** Nobody announces something above their own greeting or quotation mark: such a line is the frame's. */
function introduces(lines: readonly BodyLine[]): boolean {
  const [first, ...rest] = lines;
  if (first === undefined || first.text.length > 140 || !first.text.endsWith(':')) return false;
  const next = rest.find((line) => !isEmpty(line));
  return (
    !beginsWithGreeting(first.folded) &&
    next !== undefined &&
    !speaksInPerson(first.folded) &&
    (next.role === 'greeting' || beginsWithGreeting(next.folded) || opensQuotation(next.text))
  );
}

/** How templates greet by first name: above a note in another language it is theirs. `Hallo` is Dutch and German. */
const TEMPLATE_GREETING: Readonly<Partial<Record<Language, string>>> = {
  en: 'hi',
  fr: 'bonjour',
  es: 'hola',
  it: 'ciao',
  pt: 'ola',
};

/**
 * Is the first line the template's greeting? The template greets before what the person wrote; behind the card the
 * greeting is the person's own, except for the bare first name of the years until 2014.
 */
function greetsAsTemplate(lines: readonly BodyLine[], group: Group, frame: MessageFrame): boolean {
  const [first, ...rest] = lines;
  if (first === undefined) return false;
  const [, word, name = ''] =
    /^(?:(hi|hello|hallo|bonjour|hola|ciao|ola|oi|beste|dear|guten tag) )?(.{2,60}?)[,!:]?$/.exec(
      first.folded,
    ) ?? [];
  const next = rest.find((line) => !isEmpty(line));
  // Quotation marks open below it: what is quoted is theirs, what stands above is not.
  if (next !== undefined && /^["„“«»]/.test(next.text) && unquoted(textOf(rest)) !== textOf(rest))
    return true;
  if (group.behindCard && (word !== undefined || !frame.greets)) return false;
  if (next === undefined || next.role === 'greeting' || next.role === 'notice') return true;
  // Nobody greets twice: the first is the template's.
  if (isRecipient(name, frame.recipients) && beginsWithGreeting(next.folded)) return true;
  const written = languageOf(rest.map((line) => line.text).join('\n'));
  const hallo = word === 'hallo' && frame.language === 'de' && written !== 'nl';
  const foreign =
    (hallo || word === TEMPLATE_GREETING[frame.language ?? 'en']) &&
    written !== null &&
    written !== (frame.language ?? 'en');
  if (!frame.greets && !foreign) return false;
  return isRecipient(name, frame.recipients);
}

/** The beginning of a message in a mail that announces it: under the card, over the button, and nobody's name. */
function isTeaser(lines: readonly BodyLine[], group: Group): boolean {
  if (!group.behindCard || !group.opened) return false;
  const text = lines.map((line) => line.text).join(' ');
  const wordy = text.split(' ').length >= 3 && lines.some((line) => soundsWritten(line, 'weak'));
  return (
    (wordy || /(?:…|\.\.\.)$/.test(text)) && lines.every((line) => linkOf(line.line, 'profile') === null)
  );
}

/** Evidence that a group is what somebody wrote. */
function score(lines: readonly BodyLine[], group: Group, frame: MessageFrame): number {
  let points = group.early ? 2 : -1;
  if (lines.some((line) => soundsWritten(line, 'weak'))) points += 2;
  const last = lines[lines.length - 1];
  if (last !== undefined && frame.name !== '' && frame.name.startsWith(last.folded.replace(/^[-–—]\s?/, '')))
    points += 1;
  const text = lines.map((line) => line.folded).join(' ');
  if (isNotice(text) || /linkedin (?:app|premium|corporation)|desktop app/.test(text)) points -= 4;
  if (/reminder/.test(frame.kind) && !group.early) points += 1;
  return points;
}

function textOf(lines: readonly BodyLine[]): string {
  const indent = Math.min(
    ...lines
      .filter((line) => !isEmpty(line))
      .map(({ line }) => line.raw.length - line.raw.trimStart().length),
  );
  const rows = lines.map(({ line }) => line.raw.slice(indent).trimEnd());
  // A single line behind a mark is what somebody quotes; where all of them have one, the text part drew it.
  const quoted =
    rows.every((row) => row === '' || row.startsWith('>')) &&
    new Set(rows.filter((row) => row.length > 1)).size > 1;
  return (quoted ? rows.map((row) => row.replace(/^> ?/, '')) : rows)
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

/** The older layouts put their greeting into the same line: `Hi Anna, I saw your talk`. */
function withoutGreeting(text: string, group: Group, frame: MessageFrame): string {
  if (!frame.greets || group.behindCard || frame.kind === 'message') return text;
  const found = /^(?:hi|hallo|bonjour|hola|ciao|ola|oi|beste) ([^,.!?\n]{1,60}), /.exec(
    fold(text.slice(0, 100)),
  );
  const greeted = found?.[1];
  return found !== null && greeted !== undefined && isRecipient(greeted, frame.recipients)
    ? text.slice(found[0].length)
    : text;
}

/** Quotes that the frame puts around a note are not part of it. */
function unquoted(text: string): string {
  const inner = /^(?:"([^"]*)"|„([^“”„]*)[“”]|“([^“”]*)”|«\s?([^«»]*?)\s?»|»\s?([^«»]*?)\s?«)$/.exec(text);
  return (inner?.slice(1).find((part) => part !== undefined) ?? text).trim();
}

/**
 * What the requester wrote, from one part; null where there is nothing.
 * Read by elimination: everything that the frame, the card, the buttons and the footer explain is taken away first.
 */
export function messageIn(body: Body, taken: ReadonlySet<number>, frame: MessageFrame): string | null {
  let best: { readonly text: string; readonly points: number } | null = null;
  for (const group of groupsOf(body, taken, frame)) {
    const lines = withoutEdges(group, frame);
    if (!lines.some((line) => line.role === 'free' || (line.role === 'greeting' && group.behindCard)))
      continue;
    if (frame.announces && !isTeaser(lines, group)) continue;
    const points = score(lines, group, frame);
    const greeted = group.lines.some((line) => line.role === 'greeting' && !lines.includes(line));
    const text = greeted ? textOf(lines) : withoutGreeting(textOf(lines), group, frame);
    if (points < 1 || text === '') continue;
    if (best === null || points > best.points || (points === best.points && text.length > best.text.length))
      best = { text, points };
  }
  return best === null ? null : unquoted(best.text);
}

const squeezed = (text: string): string => fold(text).replace(/[^a-z0-9]+/g, '');

/** The fuller of both parts' messages: the text part keeps paragraphs best, unless the other goes on where it stops. */
export function richerMessage(text: string | null, html: string | null): string | null {
  if (text === null || html === null) return text ?? html;
  const [plain, rich] = [squeezed(text), squeezed(html)];
  if (plain === rich) return text;
  // What only one part says above the same words is that part's frame: `Hi Anna,`.
  const [greeting = '', ...rest] = text.split('\n');
  if (rich !== '' && beginsWithGreeting(fold(greeting)) && squeezed(rest.join('\n')) === rich)
    return rest.join('\n').trim();
  const cut = /(?:…|\.\.\.)$/.test(text) && rich.startsWith(plain) && rich.length > plain.length;
  return cut || plain.length * 2 < rich.length ? html : text;
}
