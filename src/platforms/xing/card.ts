import { fold } from '../../text/fold.ts';
import { callsToAct, isFrameTalk } from '../frame-vocabulary.ts';
import { isField } from './beside.ts';
import { factsByPlace, isTitle, positionAtCompany } from './facts.ts';
import { isPlatformTalk, type People } from './frame.ts';
import { isFullerName, isNameLine, nameAndRest, tokensOf } from './names.ts';
import {
  isBareArrow,
  isClosing,
  isJobTitle,
  isXingLink,
  labelledFact,
  type Row,
  sharedContactsIn,
} from './rows.ts';
import { isNameLike, sentenceIn, speaksForThemselves } from './sentences.ts';

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

/** What a search for the card goes by. */
export interface Search extends People {
  /** The name as the subject or a frame sentence says it; null where none does. */
  readonly name: string | null;
  /** Folded words of the subject: one of them in a line of nothing but a name makes it the requester's. */
  readonly clues: ReadonlySet<string>;
  /** True for HTML, where every line may be a paragraph of its own. */
  readonly spaced: boolean;
  /** True where the mail brings a letter, which may end in a bare name. */
  readonly inMessage: boolean;
}

const MAX_FACTS = 3;
/** Words of somebody who speaks: they stand in no job title and no company name. */
const SPOKEN =
  /(?:^|[^a-z])(?:ich|wir|mich|mir|uns|dich|dir|(?:d|m)eine?[nmrs]?|ihnen|ihre?[nmr]?|danke|bitte|freue|hallo|i|i'm|we|us|you|your|my|me|thanks|regards|please|would|haben|habe|hast|bin|wird|mochte|kann|konnen|konnten|lust|gerne?|gern|gruse|grus|lg|vg|anbei|melde|let's|hope|looking)(?:[^a-z]|$)/;

/** "Kommst du?", and not "Éditions du Vallon". */
const DU = /(?<!\p{L})du(?!\p{L}| \p{Lu})/iu;

/** How somebody came to a profile: said of them, and no fact about them. */
const CAME =
  /^(?:kam|kommt|came|found you|gefunden|aufmerksam) |^(?:.{1,12} )?(?:uber|via|through|quelle|source|suchbegriff): |^(?:uber|via) (?:die suche|xing)/;

/** Titles and companies end with a dot of their own: "Crumb & Co.", "Dr. med.", "Muster e. V.". */
const ABBREVIATED =
  /(?:^|[^a-z])(?:[a-z]|inc|ltd|co|corp|llc|lda|s\.?r\.?l|jr|sr|bros|assoc|ing|dipl|phil|med|nat|jur|iur|habil|ret|tech|univ|ass|e?hf)\.$/;

/** Could this line say who somebody is? Short, no sentence, nobody speaking. */
function isFact(row: Row): boolean {
  if (row.kind !== 'line' || isField(row) || row.links.some((link) => link.text !== row.text)) return false;
  if (row.text.length > 110 || row.text.split(' ').length > 14) return false;
  if (
    /[!?:,;…]$|^[-–•*>„"“]|https?:|^(?:Betreff|Subject|Thema|Topic|Objet|Asunto|Oggetto|Assunto|Onderwerp) ?: /u.test(
      row.text,
    )
  )
    return false;
  if (/[\p{Ll}\d)]\.$/u.test(row.text) && !ABBREVIATED.test(row.folded)) return false;
  return (
    !SPOKEN.test(row.folded) &&
    !DU.test(row.text) &&
    !CAME.test(row.folded) &&
    !isClosing(row.folded) &&
    !isJobTitle(row.folded)
  );
}

/**
 * A name that leads nowhere, below "Viele Grüße" or straight below what somebody wrote. In a request the card can stand
 * there too, below a sentence of the platform's: then something is said about the person.
 */
function isSignature(rows: readonly Row[], index: number, search: Search): boolean {
  if ((rows[index]?.links.length ?? 0) > 0) return false;
  for (let at = index - 1; at >= 0 && at >= index - 4; at -= 1) {
    const row = rows[at];
    if (row === undefined || row.kind === 'blank') continue;
    // "Herzlich / Ida / Ida Nobody / Leiterin": the first name signs, the block below it is printed under every letter.
    if (search.name !== null && fold(search.name).startsWith(`${row.folded} `)) continue;
    const below = rows[index + 1]?.kind ?? 'blank';
    const alone =
      search.inMessage || below === 'blank' || below === 'action' || below === 'dash' || below === 'tilde';
    const sentence = row.kind === 'line' && /[.!?]$/.test(row.text) && !isPlatformTalk(row.text, search);
    const written = alone && sentence && !isOpeningLine(rows, at);
    return written || isClosing(row.folded);
  }
  return false;
}

/** The first line below a greeting, in which nobody speaks for themselves and asks nothing: the frame's, in whatever words. */
function isOpeningLine(rows: readonly Row[], index: number): boolean {
  const row = rows[index];
  if (row === undefined || row.text.length > 110 || row.text.endsWith('?') || speaksForThemselves(row.folded))
    return false;
  return rows.slice(0, index).every(({ kind }) => kind !== 'line' && kind !== 'label');
}

function cardAt(rows: readonly Row[], index: number, name: string, spaced: boolean): Card {
  const facts: string[] = [];
  const taken = new Set([index]);
  const labelled: { position?: string; company?: string; location?: string } = {};
  const block = rows[index]?.block;
  // Where the facts stand in the cell of the name, the next cell is no fact any more.
  let inCell = false;
  const printed = rows[index]?.text ?? '';
  const [head, rest] = nameAndRest(printed.slice(Math.max(0, printed.indexOf(name))));
  if (head === name && rest !== '') facts.push(rest);
  // Facts straight below the name are a block of their own: what stands apart from it is no fact any more.
  const isTight = rows[index + 1]?.kind === 'line';
  for (let at = index + 1; at < rows.length && at <= index + 12; at += 1) {
    const row = rows[at];
    if (row === undefined) break;
    const fact = row.kind === 'label' ? labelledFact(row) : null;
    if (row.kind === 'blank') {
      if (isTight && facts.length > 0 && rows[at + 1]?.kind === 'line') break;
      // The address of the name stands on a line of its own, and the facts go on behind it.
      const behindLink = facts.length === 0 && at > index + 1 && taken.has(at - 1);
      // Below a sentence that names them who they are stands in a paragraph of its own.
      const behindSentence = at === index + 1 && sentenceIn(printed) !== null;
      if (!spaced && !behindLink && !behindSentence && (facts.length > 0 || rows[at + 1]?.kind !== 'label'))
        break;
    } else if (fact !== null && fact.fact !== 'name') {
      labelled[fact.fact] = fact.value;
      taken.add(at);
    } else if (row.kind === 'shared' || (row.kind === 'action' && row.text === '' && facts.length === 0))
      taken.add(at);
    else if (facts.length < MAX_FACTS && isFact(row) && !(inCell && row.block !== block)) {
      inCell = row.block === block;
      facts.push(row.text);
      taken.add(at);
    } else break;
  }
  return { name, facts, rows: taken, ...factsByPlace(facts, labelled) };
}

/**
 * The card of the requester: the line with the name and what is printed below it. Of several the one that says most;
 * a name below "Viele Grüße" is a signature.
 */
export function cardOf(
  rows: readonly Row[],
  search: Search,
  isRecipient: (name: string) => boolean,
): Card | null {
  let best: Card | null = null;
  let isBelow = false;
  for (const index of rows.keys()) {
    const name =
      search.name === null ? nameWithoutHint(rows, index, search) : nameOnRow(rows, index, search.name);
    if (name === null || isRecipient(name) || isSignature(rows, index, search)) continue;
    const card = cardAt(rows, index, name, search.spaced);
    const more = best === null ? 1 : card.rows.size - best.rows.size;
    // Of two that say as much the one that may be a letter's own block of name and firm yields.
    if (more < 0 || (more === 0 && (!isBelow || isBelowText(rows, index, search)))) continue;
    best = card;
    isBelow = isBelowText(rows, index, search);
  }
  return best;
}

/** Straight below a sentence that is not the platform's. */
function isBelowText(rows: readonly Row[], index: number, search: Search): boolean {
  const above = rows
    .slice(0, index)
    .reverse()
    .find(({ kind }) => kind !== 'blank');
  return (
    above?.kind === 'line' &&
    /[.!?]$/.test(above.text) &&
    (rows[index]?.links.length ?? 0) === 0 &&
    !isPlatformTalk(above.text, search)
  );
}

/** "Ida Nobody möchte sich vernetzen" is the card's head where the line below says who she is. */
function nameInSentence(rows: readonly Row[], index: number, hint: string): string | null {
  const row = rows[index];
  const isApart = rows[index + 1]?.kind === 'blank';
  const below = rows[isApart ? index + 2 : index + 1];
  if (row === undefined || below === undefined || !isFact(below)) return null;
  const name = sentenceIn(row.text)?.name ?? null;
  const says =
    positionAtCompany(below.text) !== null ||
    (!isApart && isTitle(below.text) && !isFullerName(below.text, hint));
  return name !== null && says && !isFrameTalk(below.folded, fold(name)) && isFullerName(name, hint)
    ? name
    : null;
}

/** A title over the card: "Über Ida Nobody". */
const ABOUT = /^(?:Über|About|À propos de|Sobre|Acerca de|Informazioni su|Over) /;

function nameOnRow(rows: readonly Row[], index: number, hint: string): string | null {
  const row = rows[index];
  if (row === undefined) return null;
  if (row.kind === 'label') {
    const name = labelledName(row);
    return name !== null && isFullerName(name, hint) ? name : null;
  }
  if (row.kind !== 'line' || row.text.length > 160) return null;
  if (sentenceIn(row.text) !== null) return nameInSentence(rows, index, hint);
  // "Répondre à Ida Nobody | Voir le profil"
  if (row.links.length > 0 && callsToAct(row.folded)) return null;
  const text = row.text.replace(ABOUT, '');
  const names = [nameAndRest(text)[0], text];
  return names.find((name) => isNameLike(name) && isFullerName(name, hint)) ?? null;
}

/** "From: Ida Nobody, baker, Crumb Ltd": the name ends where the facts begin. */
function labelledName(row: Row): string | null {
  const fact = labelledFact(row);
  if (fact?.fact !== 'name') return null;
  const [name] = nameAndRest(fact.value);
  return isNameLike(name) ? name : null;
}

/** Without a hint a name is sure enough where it leads to a profile or heads a block of facts. */
function nameWithoutHint(rows: readonly Row[], index: number, search: Search): string | null {
  const row = rows[index];
  if (row === undefined) return null;
  if (row.kind === 'label' && labelledFact(row)?.fact === 'name') return labelledName(row);
  if (row.kind !== 'line') return null;
  const above = rows
    .slice(0, index)
    .reverse()
    .find((one) => one.kind !== 'blank');
  const afterTalk = above?.kind === 'line' && isPlatformTalk(above.text, search);
  // A redirect on the whole line is how the pages since 2019 link a name above its facts.
  const linked = (name: string) => row.links.some((link) => link.text === name && isXingLink(link));
  const [head, rest] = nameAndRest(row.text);
  const says = positionAtCompany(rest) !== null || (rest !== '' && isTitle(rest));
  if (says && isNameLine(head) && (above?.kind === 'dash' || afterTalk || linked(head))) return head;
  if (!isNameLike(row.text) || !row.text.includes(' ')) return null;
  if (row.links.some((link) => link.text === row.text && /xing\.com\/profile\//i.test(link.url)))
    return row.text;
  if (isFrameTalk(row.folded, '') || callsToAct(row.folded)) return null;
  const clued = tokensOf(row.text).some((token) => token.length > 2 && search.clues.has(token));
  if (clued && isNameLine(row.text)) return row.text;
  // A link on the name or an arrow below it may part it from the facts.
  const arrow = isBareArrow(rows[index + 1]);
  const next = rows.slice(arrow ? index + 2 : index + 1);
  const below = next[0]?.kind === 'blank' && (arrow || row.links.length > 0) ? next[1] : next[0];
  const set =
    above?.kind === 'dash' ||
    /^(?:von|from|absender|sender|kontakt|wer)$/.test(above?.folded ?? '') ||
    linked(row.text) ||
    (isNameLine(row.text) && (rows[index - 1]?.kind === 'blank' || afterTalk));
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
