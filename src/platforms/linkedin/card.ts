import { fold } from '../../text/fold.ts';
import { isNameWithStamp } from '../frame-lines.ts';
import type { Body, BodyLine } from './body.ts';
import { CONTACT, isPlace, LABELLED_HEADLINE, LABELLED_PLACE, sharedIn } from './card-facts.ts';
import { TAG } from './frame-words.ts';
import { linkOf, readLink } from './links.ts';
import { MARK } from './note-text.ts';
import { closesText, speaksInPerson } from './speaker.ts';
import { soundsWritten } from './written.ts';

/** The block that introduces the requester: name, headline, place, shared contacts. */
export interface Card {
  readonly headline: string | null;
  readonly location: string | null;
  readonly sharedContacts: number | null;
  readonly profileUrl: string | null;
  /** Indices of the body's lines that belong to the card and so are no message. */
  readonly taken: ReadonlySet<number>;
}

const EMPTY: Card = {
  headline: null,
  location: null,
  sharedContacts: null,
  profileUrl: null,
  taken: new Set(),
};

/**
 * What a line prints behind the name, parted by bars, dots or dashes: "Ann Lee · 3rd" (nothing that counts),
 * "Ann Lee | Baker | Leeds, UK". null where the line is no such card.
 */
function piecesBehind(line: BodyLine, name: string): readonly string[] | null {
  if (name === '' || !line.folded.startsWith(name) || line.text.length > 300) return null;
  if (isNameWithStamp(line.folded, name)) return null;
  const behind = line.text.slice(name.length);
  const isFull = name.includes(' ');
  if (!/^\s?[|·•,(]|^ [–—-] /.test(behind) || (!isFull && !/^\s?[|·•]/.test(behind))) return null;
  const pieces = behind
    .split(/\s?[|·•]\s?| [–—-] /)
    .map((piece) => piece.trim())
    .filter((piece) => piece !== '' && !TAG.test(fold(piece).replace(/^[(,\s]{1,2}|[)\s]{1,2}$/g, '')));
  if (pieces.length > 0 && (!/^\s?[|·•]|^ [–—-] /.test(behind) || /[.!?]$/.test(line.text))) return null;
  return pieces.some((piece) => speaksInPerson(fold(piece))) ? null : pieces;
}

/** What may stand before the name: "From:", "Name:", or the dash of a signature that the frame sets. */
const BEFORE_NAME =
  /^(?:(?:from|von|de|da|di|van|par|sender|absender(?:in)?|name|nom|nombre|nome|naam|uber|about|a propos de|sobre|acerca de|informazioni su|over) ?:? {1,9}|[-–—] )/;

/** The line without the label before the name. */
function unlabelled(line: BodyLine): BodyLine {
  const before = BEFORE_NAME.exec(line.folded)?.[0].length ?? 0;
  return before === 0 ? line : { ...line, text: line.text.slice(before), folded: line.folded.slice(before) };
}

/** Does the line print the name, alone or with the headline in brackets behind it? */
function printsName(line: BodyLine, name: string): boolean {
  if (line.folded === name || isNameWithStamp(line.folded, name)) return true;
  if (piecesBehind(line, name) !== null) return true;
  const { folded } = unlabelled(line);
  return folded === name || (folded.startsWith(`${name} (`) && folded.endsWith(')'));
}

/** Lines behind the name that still speak about the requester. */
function detailsBehind(body: Body, start: number, isHtml: boolean): number[] {
  const found: number[] = [];
  for (let index = start + 1; index < body.lines.length && found.length < 6; index += 1) {
    const line = body.lines[index];
    if (line === undefined || MARK.test(line.text)) break;
    if (line.role === 'blank') {
      if (!isHtml && found.length > 0) break;
      continue;
    }
    if (line.role === 'tag' || (line.text === '' && line.line.links.length > 0 && line.role !== 'wall'))
      continue;
    if (line.role === 'shared' || line.role === 'free' || line.role === 'promotion') found.push(index);
    else if (line.role !== 'notice' || line.text !== '') break;
  }
  return found;
}

/** The frame has named the requester above, and nothing is said below: the name under a text is its signature. */
function isSignature(body: Body, index: number, name: string): boolean {
  const above = body.lines.slice(0, index).filter((line) => line.role !== 'blank');
  const below = body.lines[index + 1];
  const introduced = above.some((line) => line.role === 'notice' && line.folded.includes(name));
  const last = above[above.length - 1];
  const block = body.lines.slice(index + 1, index + 6);
  const end = block.findIndex((line) => line.role === 'blank' || line.role === 'wall');
  if (block.slice(0, Math.max(0, end)).some((line) => CONTACT.test(line.folded))) return true;
  const bare = below === undefined || below.role === 'blank' || below.role === 'wall';
  return introduced && bare && last !== undefined && last.role === 'free' && soundsWritten(last, 'weak');
}

/** A line with the requester's name that a profile link or a card's surroundings vouch for: a signature is no card. */
function cardStart(body: Body, name: string, isMessage: boolean): number {
  const candidates = body.lines
    .map((line, index) => (printsName(line, name) ? index : -1))
    .filter((index) => index >= 0);
  const linked = candidates.find((index) => (body.lines[index]?.line.links.length ?? 0) > 0);
  if (linked !== undefined) return linked;
  // Messages end in signatures, and the text parts of 2011 have no card: there a bare name is never one.
  const asks = body.lines.findIndex((line) => line.folded.includes('requested to add you'));
  if (asks >= 0) return candidates.find((index) => isRightBelow(body, asks, index)) ?? -1;
  if (isMessage) return candidates.find((index) => opensMail(body, index)) ?? -1;
  let best = -1;
  let most = 0;
  for (const index of candidates) {
    if (isSignature(body, index, name)) continue;
    const points = likeness(body, index);
    if (points > most) [best, most] = [index, points];
  }
  return best;
}

/** Pages of those years print the card below the sentence that asks, in its paragraph or set off by blanks alone. */
function isRightBelow(body: Body, asks: number, index: number): boolean {
  const between = body.lines.slice(asks + 1, index);
  return (
    index > asks && between.every(({ role }) => role === 'blank') && body.lines[index + 1]?.role === 'free'
  );
}

/** Nothing but headings stands above the line, and what follows it is set off by a blank line: a card, no signature. */
function opensMail(body: Body, index: number): boolean {
  const above = body.lines.slice(0, index);
  if (
    index > 14 ||
    above.some((line) => line.role === 'free' || line.role === 'greeting' || line.role === 'shared')
  )
    return false;
  const below = body.lines.slice(index + 1, index + 5);
  const own = body.lines[index]?.line.block;
  const end = below.findIndex(
    (line) =>
      line.role === 'blank' ||
      line.role === 'wall' ||
      line.role === 'greeting' ||
      (line.line.block !== own && soundsWritten(line, 'weak')),
  );
  return (
    end >= 0 && below.slice(0, end).every((line) => line.role === 'free' && !soundsWritten(line, 'weak'))
  );
}

/** How much a bare name looks like the head of a card rather than the end of a letter. */
function likeness(body: Body, index: number): number {
  const above = body.lines
    .slice(Math.max(0, index - 6), index)
    .reverse()
    .find((line) => line.role !== 'blank');
  const below = body.lines[index + 1];
  let points = 0;
  const glued = body.lines[index - 1]?.role === 'free';
  const closed = above !== undefined && (closesText(above.folded) || /,$/.test(above.text));
  if (closed && above?.role !== 'greeting') points -= glued ? 3 : 1;
  if (glued) points -= 1;
  // "From Ann Lee", "About Ann Lee".
  if (/^[a-z ]{4,}$/.test(BEFORE_NAME.exec(body.lines[index]?.folded ?? '')?.[0] ?? '')) points += 2;
  if (below !== undefined && below.role !== 'blank') points += 1;
  const near = body.lines.slice(index + 1, index + 6).filter((line) => line.role !== 'blank');
  if (near.some((line) => line.role === 'shared' || line.role === 'wall' || line.line.quoted)) points += 1;
  return points;
}

/** The profile link that stands on the name or on a "view profile" button near it, never the recipient's. */
function profileUrlIn(body: Body, name: string, recipients: ReadonlySet<string>): string | null {
  let near: string | null = null;
  for (const { line, folded } of body.lines)
    for (const link of line.links) {
      const read = readLink(link);
      const words = fold(link.text);
      if (read.role !== 'profile' || read.clean === null || read.place === 'header' || read.place === 'pymk')
        continue;
      if (recipients.has(words) || recipients.has(folded) || /header-profile/.test(line.marks)) continue;
      if (words.startsWith(name) || read.place === 'hero') return read.clean;
      near ??= read.tracked || folded.startsWith(name) ? read.clean : null;
    }
  return near;
}

/** The sentence that names the requester, where it is the head of the card: below it, in its paragraph, who they are; -1 where none is. */
function sentenceAbove(body: Body, name: string): number {
  return body.lines.findIndex((line, at) => {
    const below = body.lines[at + 1];
    return (
      line.role === 'notice' &&
      line.folded.startsWith(`${name} `) &&
      below?.role === 'free' &&
      below.line.block === line.line.block &&
      !soundsWritten(below, 'weak')
    );
  });
}

/** "Lüchow · 6 shared contacts" */
function placeBeside(shared: BodyLine | undefined): string | null {
  const place = /^([^·•|]{2,60}) [·•|] \d/.exec(shared?.text ?? '')?.[1];
  return place ?? null;
}

/** Without a card the frame's sentence may say who it is: "Ida Nobody (baker at Crumb) wants to connect". */
function headlineInNotice(body: Body, name: string): string | null {
  for (const line of body.lines) {
    if (line.role !== 'notice' || !line.folded.startsWith(`${name} (`)) continue;
    const bracketed = /^([^()]{2,200})\) \S/.exec(line.text.slice(name.length + 2))?.[1];
    if (bracketed !== undefined) return bracketed;
  }
  return null;
}

/**
 * Reads the requester's card from one part.
 * @param name the requester's name, folded
 * @param isMessage messages may end in a signature that looks like a card: then only a linked name counts
 */
export function cardOf(
  body: Body,
  name: string,
  recipients: ReadonlySet<string>,
  isMessage: boolean,
  isHtml: boolean,
): Card {
  if (name === '') return EMPTY;
  const profileUrl = profileUrlIn(body, name, recipients);
  const head = cardStart(body, name, isMessage);
  const start = head >= 0 || isMessage ? head : sentenceAbove(body, name);
  const shared = body.lines.find((line) => line.role === 'shared');
  const sharedContacts = shared === undefined ? null : sharedIn(shared.folded);
  const found = body.lines[start];
  const at =
    found === undefined ? undefined : head < 0 ? { ...found, text: name, folded: name } : unlabelled(found);
  if (at === undefined)
    return { ...EMPTY, headline: headlineInNotice(body, name), profileUrl, sharedContacts };
  const taken = new Set([start]);
  const beside = at.folded === name ? [] : piecesBehind(at, name);
  const bracketed =
    beside !== null || isNameWithStamp(at.folded, name)
      ? undefined
      : / \((.{1,300})\)$/.exec(at.text.slice(-400))?.[1];
  if (bracketed !== undefined) return { ...EMPTY, headline: bracketed, sharedContacts, profileUrl, taken };
  const pieces = beside ?? [];
  const [first, ...more] = pieces;
  if (first !== undefined) {
    const last = more[more.length - 1];
    const location = last !== undefined && isPlace(last) ? last : null;
    const words = location === null ? pieces : pieces.slice(0, -1);
    return { headline: words.join(' | '), location, sharedContacts, profileUrl, taken };
  }
  const details = detailsBehind(body, start, isHtml).filter((index) => body.lines[index]?.role !== 'shared');
  let headline: string | null = null;
  let location: string | null = null;
  // Above a bubble the name stands beside a time, and what was said follows at once.
  const need = isMessage && (at.line.links.length === 0 || at.folded !== name) ? 'weak' : 'strong';
  for (const index of details) {
    const line = body.lines[index];
    if (line === undefined || line.role === 'promotion') break;
    const text = line.text;
    if (LABELLED_PLACE.test(text)) location ??= text.replace(LABELLED_PLACE, '');
    else if (headline === null && LABELLED_HEADLINE.test(text))
      headline = text.replace(LABELLED_HEADLINE, '');
    else if (headline === null && location === null) {
      if (soundsWritten(line, need)) break;
      if (
        isPlace(text) &&
        details.length === 1 &&
        !/ (?:at|bei|@) /.test(text) &&
        /\b(?:area|region|deutschland|germany)$/i.test(text)
      )
        location = text;
      else headline = text;
    } else if (
      location === null &&
      !soundsWritten(line, 'weak') &&
      (isPlace(text) || (text.length <= 40 && text.split(' ').length <= 4))
    )
      location = text;
    else break;
    taken.add(index);
  }
  return { headline, location: location ?? placeBeside(shared), sharedContacts, profileUrl, taken };
}

/** What both parts say about the requester; the richer one fills the other's gaps. */
export function mergedCard(first: Card, second: Card): Omit<Card, 'taken'> {
  return {
    headline: first.headline ?? second.headline,
    location: first.location ?? second.location,
    sharedContacts: first.sharedContacts ?? second.sharedContacts,
    profileUrl: first.profileUrl ?? second.profileUrl,
  };
}

/** A thread link of either part, safe to show; null where there is none. */
export function threadUrl(bodies: readonly Body[]): string | null {
  for (const body of bodies)
    for (const { line } of body.lines) {
      const found = linkOf(line, 'thread');
      if (found?.clean != null) return found.clean;
    }
  return null;
}
