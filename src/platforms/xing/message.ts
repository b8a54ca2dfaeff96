import { fold } from '../../text/fold.ts';
import { isNameWithStamp, opensQuotation } from '../frame-lines.ts';
import { beginsWithGreeting, greetsClearly } from '../greeting.ts';
import type { Kind } from '../notification.ts';
import { unquoted } from '../quotation.ts';
import { isAboveEnd, isBelowAnswer, isBelowEnd, ownWords, speaksInOwnWords } from './advice.ts';
import { announcementOf, introduces } from './announcement.ts';
import { endOfFields, isOffer } from './beside.ts';
import { isOpeningRemark, isPlatformTalk, type People, SOMEBODY_SPEAKS } from './frame.ts';
import { endOfLetter } from './letter-end.ts';
import { isFullerName, tokensOf } from './names.ts';
import { isJobTitle, isWithinSignature, isXingLink, type Row } from './rows.ts';
import { sentenceIn, speaksForThemselves } from './sentences.ts';

/** Calls on the recipient that name the platform or its request, whatever else they say. */
const TEMPLATE =
  /^(?:klick|bitte|um |hier |jetzt |sie konnen|du kannst|click|please|to |you can).{0,150}(?:xing|kontaktanfrage|request|premium|-app)/;

function isTemplate(row: Row): boolean {
  return row.text.length <= 200 && TEMPLATE.test(row.folded) && !speaksForThemselves(row.folded);
}

/** A line of nothing but XING's redirects, whatever the words on them: its buttons. A person's own link shows its address. */
function isButtons(row: Row): boolean {
  if (row.links.length === 0 || row.text.length > 80 || /https?:|www\./.test(row.folded)) return false;
  const isName = row.links.length < 2 && row.links.some((link) => /\/profile\//.test(link.url));
  if (isName || !row.links.every(isXingLink)) return false;
  let rest = row.text;
  for (const link of row.links) rest = rest.replace(link.text, '');
  return /^[\s|·•/,-]{0,20}$/.test(rest);
}

/** What ends a text between tildes: inside, every wording may be the writer's. */
function isBreak(row: Row): boolean {
  return row.kind === 'tilde' || row.kind === 'action';
}

/** Rows that only frame what somebody wrote. */
function isFrame(rows: readonly Row[], index: number, people: People): boolean {
  const { name, recipients } = people;
  const row = rows[index];
  if (row === undefined) return true;
  if (row.kind === 'dash' && isWithinSignature(rows, index)) return false;
  if (row.kind === 'dash' || row.kind === 'tilde' || row.kind === 'browser' || row.kind === 'action')
    return true;
  if (
    row.kind === 'shared' ||
    row.folded === 'xing' ||
    /^["']$/.test(row.folded) ||
    isTemplate(row) ||
    isButtons(row)
  )
    return true;
  if (row.kind !== 'line' && row.kind !== 'label') return false;

  if (recipients.some((recipient) => recipient.includes(' ') && row.folded === fold(recipient))) return true;
  if (row.folded !== fold(name ?? '') && isPlatformTalk(row.text, people)) return true;
  if (row.kind === 'line' && isArrowTitle(rows, index) && row.text !== name) return true;
  return isBesideButton(row, people);
}

/** A button with the platform's own words behind it on one line. */
function isBesideButton(row: Row, people: People): boolean {
  if (row.links.length === 0 || !row.links.every(isXingLink)) return false;
  let rest = row.text;
  for (const { text } of row.links) rest = rest.replace(text, '');
  return rest.trim() !== '' && rest !== row.text && isPlatformTalk(rest.trim(), people);
}

/** The short line straight above an arrow is the arrow's title; a sentence ends in a mark. */
function isArrowTitle(rows: readonly Row[], index: number): boolean {
  const [row, below] = [rows[index], rows[index + 1]];
  if (row === undefined || below === undefined || below.kind !== 'action' || below.text !== '') return false;
  return /^(?:=>|-->|→)/.test(below.raw) && row.text.length <= 50 && !/[.!?…,]$/.test(row.text);
}

interface Segment {
  readonly from: number;
  readonly to: number;
  readonly announced: boolean;
  readonly first: string | null;
}

function greetsInFull({ text, folded }: Row, recipients: readonly string[]): boolean {
  const isNamed = recipients.some((one) => one.includes(' ') && folded.includes(fold(one)));
  return isNamed && text.length < 80 && beginsWithGreeting(folded);
}

/** Nobody greets twice, and nobody greets above their own quotation marks: the first greeting is the frame's. */
function greetsTwice(rows: readonly Row[], segment: Segment, recipients: readonly string[]): boolean {
  const lines = rows.slice(segment.from, segment.to).filter((row) => row.kind !== 'blank');
  const [first, second] = lines;
  if (segment.first !== null || first === undefined || second === undefined) return false;
  // "Caro Weber, Leiterin" is somebody: only with the recipient's full name a greeting like hers is one.
  if (first.kind !== 'greeting') return greetsInFull(first, recipients) && beginsWithGreeting(second.folded);
  const quoted = /^["„“«»]/.test(second.text) && /["”“«»]$/.test(lines[lines.length - 1]?.text ?? '');
  return greetsClearly(second.folded) || quoted;
}

/** The text of a run of rows: blank edges cut, at most one blank line between paragraphs. */
function textOf(rows: readonly Row[], segment: Segment, { name, recipients }: People): string {
  const lines: string[] = segment.first === null ? [] : [segment.first];
  let skips = greetsTwice(rows, segment, recipients);
  const end = endOfLetter(rows, segment, name);
  for (let at = segment.from; at < end; at += 1) {
    const row = rows[at];
    if (row === undefined) continue;
    if (skips && row.kind !== 'blank') {
      skips = false;
      continue;
    }
    const line = row.kind === 'blank' ? '' : row.raw;
    if (line !== '' || (lines.length > 0 && lines[lines.length - 1] !== '')) lines.push(line);
  }
  while (lines[lines.length - 1] === '') lines.pop();
  const quoted = lines.every((line) => line === '' || line.startsWith('>'));
  return unquoted((quoted ? lines.map((line) => line.replace(/^> ?/, '')) : lines).join('\n'));
}

/** What a text is about, above it: the subject, or the job that it answers to. Alone it is the text. */
function isTopic(rows: readonly Row[], index: number): boolean {
  const row = rows[index];
  const below = rows.slice(index + 1).find(({ kind }) => kind !== 'blank' && kind !== 'date');
  const goesOn = (below?.kind === 'line' && below.links.length === 0) || below?.kind === 'greeting';
  if (row === undefined || !goesOn) return false;
  if (/^(?:betreff|subject|thema|topic|objet|asunto|oggetto|assunto|onderwerp) ?: .{1,200}$/.test(row.folded))
    return true;
  const isSaid = /[.!?]$/.test(row.text) || SOMEBODY_SPEAKS.test(row.folded);
  return row.kind === 'line' && row.text.length < 110 && isJobTitle(row.folded) && !isSaid;
}

/** Greeting, name, card and date stand above the text inside a frame of tildes as well. */
function isOpening(
  rows: readonly Row[],
  index: number,
  name: string | null,
  card: ReadonlySet<number>,
): boolean {
  const row = rows[index];
  if (row === undefined || row.kind === 'blank' || row.kind === 'date' || card.has(index)) return true;
  if (isNameWithStamp(row.folded, fold(name ?? '')) || isTopic(rows, index)) return true;
  return row.kind === 'line' && name !== null && row.text.length < 100 && isFullerName(row.text, name);
}

function segmentsOf(
  rows: readonly Row[],
  people: People,
  card: ReadonlySet<number>,
  kind: Kind,
): readonly Segment[] {
  // Of a confirmation the platform's example may be announced as well: "So könnte Ihre erste Nachricht lauten:"
  const isTheirs = ({ text }: Row) =>
    kind !== 'request-accepted' || tokensOf(text).some((word) => tokensOf(people.name ?? '').includes(word));
  const segments: Segment[] = [];
  let from = -1;
  let announced = false;
  let first: string | null = null;
  let quoting = false;
  const close = (to: number) => {
    if (from >= 0 || first !== null) segments.push({ from: from < 0 ? to : from, to, announced, first });
    from = -1;
    first = null;
  };
  for (const [index, row] of rows.entries()) {
    const header = announcementOf(row, people.name);
    const fresh = from < 0 && first === null;
    if (header !== null && (fresh || (!announced && row.text.endsWith(':')))) {
      close(index);
      announced = true;
      const rest = row.raw.slice(header[0].length).trim();
      first = header[0].endsWith(':') && rest !== '' ? rest : null;
    } else if (quoting && from >= 0 ? isBreak(row) : isFrame(rows, index, people)) {
      const wasOpen = from >= 0 || first !== null;
      close(index);
      if (wasOpen || row.kind === 'dash') announced = false;
      if (row.kind === 'tilde') {
        quoting = !quoting;
        announced = quoting;
      }
    } else if (fresh && introduces(rows, index) && isTheirs(row)) announced = true;
    else if (fresh && isOpening(rows, index, people.name, card)) continue;
    else if (card.has(index)) close(index);
    else if (from < 0) from = index;
  }
  close(rows.length);
  return segments;
}

/** A greeting alone is the frame's, whoever it names. */
function hasWords(rows: readonly Row[], segment: Segment): boolean {
  if (segment.first !== null) return true;
  return rows.slice(segment.from, segment.to).some((row) => row.kind === 'line' || row.kind === 'label');
}

/** A few words above the frame's sentence ("Mail for you") are the mail's title. */
function isHeading(rows: readonly Row[], segment: Segment, sentence: number): boolean {
  if (segment.announced || segment.first !== null || segment.to > sentence) return false;
  const lines = rows.slice(segment.from, segment.to).filter((row) => row.kind !== 'blank');
  const [only] = lines;
  return (
    lines.length === 1 &&
    only !== undefined &&
    only.text.split(' ').length <= 6 &&
    !/[.?!…]$/.test(only.text) &&
    !speaksForThemselves(only.folded)
  );
}

/** The mail opens with a line about the platform, and straight below it says who somebody is: nobody wrote that. */
function isIntroduction(rows: readonly Row[], segment: Segment, card: ReadonlySet<number>): boolean {
  if (segment.announced || segment.first !== null) return false;
  const isWords = ({ kind }: Row) => kind === 'line' || kind === 'label';
  const [only, ...others] = rows.slice(segment.from, segment.to).filter(isWords);
  if (only === undefined || others.length > 0 || rows.slice(0, segment.from).some(isWords)) return false;
  const below = rows.findIndex(({ kind }, at) => at >= segment.to && kind !== 'blank' && kind !== 'dash');
  return card.has(below) && isOpeningRemark(only.text);
}

/** Below the buttons nobody greets, speaks for themselves or asks, outside examples: then nobody wrote it. */
function isAfterword(rows: readonly Row[], segment: Segment, name: string, inMessage: boolean): boolean {
  const { from, to, announced, first } = segment;
  if (announced || first !== null) return false;
  // A letter may stand below the button that answers it, a note never does.
  if (!isBelowEnd(rows, from) && (inMessage || !isBelowAnswer(rows, from))) return false;
  if (isAboveEnd(rows, to)) return false;
  const lines = rows.slice(from, to);
  const words = ownWords(lines, name);
  return lines.every(({ kind, text }, at) => {
    const own = words[at] ?? '';
    const quotes = own !== '' && opensQuotation(text);
    return kind !== 'greeting' && !speaksForThemselves(own) && !own.endsWith('?') && !quotes;
  });
}

/** Without the fields of a profile where nothing follows or a greeting does; null where nothing is left. */
function withoutFields(rows: readonly Row[], segment: Segment): Segment | null {
  if (segment.announced || segment.first !== null) return segment;
  const end = endOfFields(rows, segment.from, segment.to);
  if (end < 0) return segment;
  const next = rows.findIndex(({ kind }, at) => at >= end && kind !== 'blank');
  if (next < 0 || next >= segment.to) return null;
  return rows[next]?.kind === 'greeting' ? { ...segment, from: next } : segment;
}

/** Where the frame's own sentence stands: what is above it is seldom what somebody wrote. */
function sentenceAt(rows: readonly Row[]): number {
  return rows.findIndex((row) => row.kind === 'line' && sentenceIn(row.text) !== null);
}

/**
 * What the requester wrote, without the frame around it; null where they wrote nothing.
 * Announced text ("Nachricht:", tildes) goes before text that merely stands there, later before earlier than the frame's sentence.
 * A confirmation seldom holds a text and often a suggestion ("Schreiben Sie doch gleich"): of it only what is announced
 * or speaks in the first person.
 */
export function messageIn(
  rows: readonly Row[],
  people: People,
  card: ReadonlySet<number>,
  kind: Kind,
): string | null {
  const sentence = sentenceAt(rows);
  let best: { readonly rank: number; readonly text: string } | null = null;
  for (const one of segmentsOf(rows, people, card, kind)) {
    const segment = withoutFields(rows, one);
    if (segment === null || !hasWords(rows, segment)) continue;
    const name = people.name ?? '';
    const lines = rows.slice(segment.from, segment.to).filter(({ kind }) => kind !== 'blank');
    if (kind === 'request-accepted' && !segment.announced && !speaksInOwnWords(lines)) continue;
    if (isHeading(rows, segment, sentence) || isIntroduction(rows, segment, card)) continue;
    if (isAfterword(rows, segment, name, kind === 'message')) continue;
    const announced = segment.announced || segment.first !== null;
    if (!announced && isOffer(rows, segment.from, segment.to, name)) continue;
    const text = textOf(rows, segment, people);
    if (text === '') continue;
    const rank =
      (segment.announced ? 1e6 : 0) + (segment.from >= sentence ? 1e4 : 0) + Math.min(text.length, 9000);
    if (best === null || rank > best.rank) best = { rank, text };
  }
  return best?.text ?? null;
}
