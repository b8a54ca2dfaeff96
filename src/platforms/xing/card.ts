import { fold } from '../../text/fold.ts';
import { isBareName, isFrameTalk } from '../frame-vocabulary.ts';
import { isClosing, isJobTitle, isXingLink, labelledFact, type Row, sharedContactsIn } from './rows.ts';
import { isAcademic, isNameLike, sentenceIn } from './sentences.ts';

/** Who somebody is, as one part of the mail prints it. */
export interface Card {
  readonly name: string;
  readonly facts: readonly string[];
  readonly position: string | null;
  readonly company: string | null;
  readonly location: string | null;
  /** Rows of the part that belong to the card. */
  readonly rows: ReadonlySet<number>;
}

const MAX_FACTS = 3;
/** Words of somebody who speaks: they stand in no job title and no company name. */
const SPOKEN =
  /(?:^|[^a-z])(?:ich|wir|mich|mir|uns|du|dich|dir|dein|deine|ihnen|ihre?n?|danke|bitte|freue|hallo|i|i'm|we|you|your|my|thanks|regards|please|would|haben|habe|hast|bin|wird|mochte|kann|konnen|konnten|lust|gerne?|gern|gruse|grus|lg|vg|anbei|melde|let's|hope|looking)(?:[^a-z]|$)/;
const LOCATED =
  /(?:, (?:deutschland|germany|osterreich|austria|schweiz|switzerland)$|^raum |und umgebung|^gro(?:s|ss)raum )/;

/** Could this line say who somebody is? Short, no sentence, nobody speaking. */
function isFact(row: Row): boolean {
  if (row.kind !== 'line' || row.links.some((link) => link.text !== row.text)) return false;
  if (row.text.length > 110 || row.text.split(' ').length > 14) return false;
  if (/[!?:,;…]$|\p{Ll}{4}\.$|^[-–•*>„"“]|^(?:Betreff|Subject|Thema|Topic): /u.test(row.text)) return false;
  return !SPOKEN.test(row.folded) && !isClosing(row.folded) && !isJobTitle(row.folded);
}

function tokensOf(name: string): readonly string[] {
  return fold(name)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((token) => token.length > 0);
}

/** True where one name holds every word of the other: "Dr. Ida Nobody" and "Ida Nobody". */
export function isSamePerson(one: string, other: string): boolean {
  const [a, b] = [tokensOf(one), tokensOf(other)];
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  return short.length > 0 && short.every((token) => long.includes(token));
}

const PARTICLES =
  /^(?:von|vom|zu|zum|zur|van|vd|der|den|dem|de|del|della|di|da|do|dos|los|las|la|le|el|al|bin|ten|ter|und|y|e|i|h|c)$/;

/** The same person with titles or further names: what is added must look like a part of a name. */
function isFullerName(name: string, hint: string): boolean {
  if (!isSamePerson(name, hint) || tokensOf(name).length < tokensOf(hint).length) return false;
  const known = new Set(tokensOf(hint));
  const added = name.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== '' && !known.has(fold(word)));
  return (
    added.length <= 6 &&
    added.every((word) => /^[\p{Lu}\p{Lt}\p{Lo}]/u.test(word) || PARTICLES.test(fold(word)))
  );
}

/** What follows the name on its own line: "Ida Nobody, Leiterin bei X", "Ida Nobody (X GmbH)". */
function restOfLine(text: string, name: string): string | null {
  if (!fold(text).startsWith(fold(name))) return null;
  const rest = /^(?:, | - | – | \| | \()(.{2,110})$/.exec(text.slice(name.length));
  return rest?.[1]?.replace(/\)$/, '') ?? null;
}

/**
 * A name that leads nowhere, below "Viele Grüße" or straight below what somebody wrote. In a request the card can stand
 * there too, below a sentence of the platform's: then something is said about the person.
 */
function isSignature(rows: readonly Row[], index: number, inMessage: boolean): boolean {
  if ((rows[index]?.links.length ?? 0) > 0) return false;
  for (let at = index - 1; at >= 0 && at >= index - 3; at -= 1) {
    const row = rows[at];
    if (row === undefined || row.kind === 'blank') continue;
    const below = rows[index + 1]?.kind ?? 'blank';
    const alone =
      inMessage || below === 'blank' || below === 'action' || below === 'dash' || below === 'tilde';
    const sentence = row.kind === 'line' && /[.!?]$/.test(row.text) && sentenceIn(row.text) === null;
    const written = alone && sentence;
    return written || isClosing(row.folded);
  }
  return false;
}

function cardAt(rows: readonly Row[], index: number, name: string, spaced: boolean): Card {
  const facts: string[] = [];
  const taken = new Set([index]);
  const labelled: { position?: string; company?: string; location?: string } = {};
  const printed = rows[index]?.text ?? '';
  const rest = restOfLine(printed.slice(Math.max(0, printed.indexOf(name))), name);
  if (rest !== null) facts.push(rest);
  for (let at = index + 1; at < rows.length && at <= index + 12; at += 1) {
    const row = rows[at];
    if (row === undefined) break;
    const fact = row.kind === 'label' ? labelledFact(row) : null;
    if (row.kind === 'blank') {
      if (!spaced && facts.length > 0) break;
      if (!spaced && !(rows[at + 1]?.kind === 'label')) break;
    } else if (fact !== null && fact.fact !== 'name') {
      labelled[fact.fact] = fact.value;
      taken.add(at);
    } else if (row.kind === 'shared' || (row.kind === 'action' && row.text === '' && facts.length === 0))
      taken.add(at);
    else if (facts.length < MAX_FACTS && isFact(row)) {
      facts.push(row.text);
      taken.add(at);
    } else break;
  }
  return { name, facts, rows: taken, ...factsByPlace(facts, labelled) };
}

function factsByPlace(
  facts: readonly string[],
  labelled: { readonly position?: string; readonly company?: string; readonly location?: string },
): Pick<Card, 'position' | 'company' | 'location'> {
  const [first, second, third] = facts;
  const plain = first === undefined ? null : positionAtCompany(first);
  const secondIsPlace = second !== undefined && (plain !== null || LOCATED.test(fold(second)));
  const apart = second !== undefined && !secondIsPlace;
  return {
    position: labelled.position ?? plain?.position ?? (apart ? (first ?? null) : null),
    company: labelled.company ?? plain?.company ?? (apart ? second : null),
    location: labelled.location ?? (secondIsPlace ? second : (third ?? null)),
  };
}

/** A plain "X bei Y" or "X at Y"; null for anything with further parts. */
export function positionAtCompany(headline: string): { position: string; company: string } | null {
  if (/[@|•·]| [-–] /.test(headline)) return null;
  const found = /^(.{2,80}?) (?:bei|at) (?:der |dem |the )?(.{2,80})$/i.exec(headline);
  return found?.[1] === undefined || found[2] === undefined
    ? null
    : { position: found[1], company: found[2] };
}

/**
 * The card of the requester: the line with the name and what is printed below it. Of several the one that says most;
 * a name below "Viele Grüße" is a signature.
 * @param hint the name as the subject or a frame sentence says it; null where none does
 * @param spaced true for HTML, where every line may be a paragraph of its own
 * @param inMessage true where the mail brings a letter, which may end in a bare name
 */
export function cardOf(
  rows: readonly Row[],
  hint: string | null,
  isRecipient: (name: string) => boolean,
  spaced: boolean,
  inMessage: boolean,
): Card | null {
  let best: Card | null = null;
  for (const [index, row] of rows.entries()) {
    const name = hint === null ? nameWithoutHint(rows, index) : nameOnRow(row, hint);
    if (name === null || isRecipient(name) || isSignature(rows, index, inMessage)) continue;
    const card = cardAt(rows, index, name, spaced);
    if (best === null || card.rows.size > best.rows.size) best = card;
  }
  return best;
}

function nameOnRow(row: Row, hint: string): string | null {
  if (row.kind === 'label') {
    const name = labelledName(row);
    return name !== null && isFullerName(name, hint) ? name : null;
  }
  if (row.kind !== 'line' || row.text.length > 160 || sentenceIn(row.text) !== null) return null;
  const cut = /^(.{2,90}?)(?:, | - | – | \| | \()/.exec(row.text)?.[1] ?? row.text;
  const rest = row.text.slice(cut.length);
  // "Ida Nobody, MBA" is a name; in "Ida Nobody, Leiterin, Muster GmbH" it ends at the comma.
  const whole = !rest.startsWith(', ') || isAcademic(fold(rest.slice(2)));
  const names = whole ? [row.text, cut] : [cut, row.text];
  return names.find((name) => isNameLike(name) && isFullerName(name, hint)) ?? null;
}

/** "From: Ida Nobody, baker, Crumb Ltd": the name ends where the facts begin. */
function labelledName(row: Row): string | null {
  const fact = labelledFact(row);
  if (fact?.fact !== 'name') return null;
  const [whole, cut] = [fact.value, fact.value.split(', ')[0] ?? ''];
  const academic = isAcademic(fold(whole.slice(cut.length + 2)));
  const name = cut.includes(' ') && !academic ? cut : whole;
  return isNameLike(name) ? name : null;
}

/** Without a hint a name is sure enough where it leads to a profile or heads a block of facts. */
function nameWithoutHint(rows: readonly Row[], index: number): string | null {
  const row = rows[index];
  if (row === undefined) return null;
  if (row.kind === 'label' && labelledFact(row)?.fact === 'name') return labelledName(row);
  if (row.kind !== 'line' || !isNameLike(row.text) || !row.text.includes(' ')) return null;
  if (row.links.some((link) => link.text === row.text && /xing\.com\/profile\//i.test(link.url)))
    return row.text;
  const above = rows
    .slice(0, index)
    .reverse()
    .find((one) => one.kind !== 'blank');
  const next = rows.slice(index + 1, index + 3);
  const below = next[0]?.kind === 'blank' && row.links.length > 0 ? next[1] : next[0];
  // A redirect on the whole line is how the pages since 2019 link a name above its facts.
  const set =
    above?.kind === 'dash' ||
    /^(?:von|from|absender|sender|kontakt|wer)$/.test(above?.folded ?? '') ||
    row.links.some((link) => link.text === row.text && isXingLink(link)) ||
    (isBareName(row.text) && rows[index - 1]?.kind === 'blank');
  if (isFrameTalk(row.folded, '')) return null;
  const heads = set && below !== undefined && isFact(below) && below.links.length === 0;
  return heads && isFullerName(row.text, row.text.split(' ')[0] ?? '') ? row.text : null;
}

/** Shared contacts, wherever the part counts them. */
export function sharedContactsOf(rows: readonly Row[]): number | null {
  for (const row of rows) {
    const count = row.kind === 'shared' ? sharedContactsIn(row.folded) : null;
    if (count !== null) return count;
  }
  return null;
}
