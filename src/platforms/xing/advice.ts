import { fold } from '../../text/fold.ts';
import { opensQuotation } from '../frame-lines.ts';
import { endsTheText } from './kind.ts';
import { tokensOf } from './names.ts';
import { isBareArrow, isXingLink, type Row } from './rows.ts';
import { sentenceIn, speaksForThemselves } from './sentences.ts';

/**
 * What the platform advises beside a request or a contact: a question to the recipient, a call to write, an example in
 * quotation marks, the praise of other members. Each might be somebody's own words, so callers look at the place too.
 */

const QUOTATION = /[„“"»«][^„“"»«”]{1,400}["”“«»]/g;
/** The platform calls on the recipient to say something, at the beginning of a sentence. */
const CALLS =
  /^(?:schreib|frag|sag|bedank|gratulier|schick|send|stell|begru|write|ask|say|thank|tell|drop|start|try)[a-z]{0,4} /;
const EXAMPLE =
  /zum beispiel|z\. ?b\.|beispiels|etwa so|vorschlag|for example|for instance|e\.g\.|(?:ander|unser|other|our|viele|many)[a-z]{0,2} (?:mitglieder|nutzer|members|users|people)|stimmen/;
const WROTE =
  /(?:schreibt|schrieb|geschrieben|wrote|writes|says|sagt|nachricht|message|(?:von|from|by) .{2,60}):$/;
/** "“…” – Ines, 34, Gärtnerin": whose words a quotation is. */
const SIGNED = /^[„“"»«][^„“"»«”]{8,400}["”“«»] [–—-] (\p{Lu}.{1,90})$/u;
/** Words of the buttons that answer. */
export const ANSWERS =
  /annehm|bestatig|antwo|ablehn|vernetz|anfrage|aanvraag|verzoek|ac?cept|accett|aceit|confirm|conferm|connect|reply|r[ei]spon|request|richiest|solicit|demande|pedido/;
function withoutQuotations(text: string): string {
  return fold(text.replace(QUOTATION, ' ')).trim();
}

function sentencesOf(text: string): readonly string[] {
  return withoutQuotations(text).split(/(?<=[.!?:]) /);
}

/** Does a line lead to an example, or to what others said? Then the quotation below it is not the requester's. */
export function leadsToExample(text: string): boolean {
  const folded = withoutQuotations(text);
  return !WROTE.test(folded) && (EXAMPLE.test(folded) || sentencesOf(text).some((one) => CALLS.test(one)));
}

/** A quotation with somebody else's name behind it. */
function isTestimonial(text: string, name: string): boolean {
  const by = SIGNED.exec(text)?.[1];
  return by !== undefined && !tokensOf(by).some((token) => tokensOf(name).includes(token));
}

/** The lines without what they only quote: examples, and the words of others. */
export function ownWords(lines: readonly Row[], name: string): readonly string[] {
  return lines.map(({ text, folded }, at) => {
    if (!opensQuotation(text)) return withoutQuotations(text);
    return isTestimonial(text, name) || leadsToExample(lines[at - 1]?.text ?? '') ? '' : folded;
  });
}

/** True where somebody says "ich" in these lines, outside quotations. */
export function speaksInOwnWords(lines: readonly Row[]): boolean {
  return lines.some(({ text }) => speaksForThemselves(withoutQuotations(text)));
}

/** The words of a button may stand above its arrow; the sentence that names the requester may be a link, too. */
function isAnswerButton(row: Row, next: Row | undefined): boolean {
  const isLinked = row.kind === 'action' || row.links.some(isXingLink) || isBareArrow(next);
  return (
    (row.text.length <= 140 && isLinked && ANSWERS.test(row.folded) && sentenceIn(row.text) === null) ||
    endsTheText(row)
  );
}

interface Buttons {
  readonly firstAnswer: number;
  readonly firstEnd: number;
  readonly lastEnd: number;
}

/** Looked for once in a part: every run of lines asks what stands above and below it, and a hostile mail has thousands. */
const KNOWN = new WeakMap<readonly Row[], Buttons>();

function buttonsOf(rows: readonly Row[]): Buttons {
  const known = KNOWN.get(rows);
  if (known !== undefined) return known;
  const ends = rows.flatMap((row, at) => (endsTheText(row) ? [at] : []));
  const buttons = {
    firstAnswer: rows.findIndex((row, at) => isAnswerButton(row, rows[at + 1])),
    firstEnd: ends[0] ?? -1,
    lastEnd: ends[ends.length - 1] ?? -1,
  };
  KNOWN.set(rows, buttons);
  return buttons;
}

/** Does a button that answers stand above a row? */
export function isBelowAnswer(rows: readonly Row[], at: number): boolean {
  const { firstAnswer } = buttonsOf(rows);
  return firstAnswer >= 0 && firstAnswer < at;
}

/** Does a button that ends the text stand above a row? */
export function isBelowEnd(rows: readonly Row[], at: number): boolean {
  const { firstEnd } = buttonsOf(rows);
  return firstEnd >= 0 && firstEnd < at;
}

/** Does one stand there or further down? */
export function isAboveEnd(rows: readonly Row[], at: number): boolean {
  return buttonsOf(rows).lastEnd >= at;
}
