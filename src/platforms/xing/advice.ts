import { fold } from '../../text/fold.ts';
import { opensQuotation } from '../frame-lines.ts';
import { WE_SPEAK } from './frame.ts';
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
const TIP = /^(?:.{1,12}[ -])?(?:tipp?|hinweis|gut zu wissen|good to know|did you know)(?:[^a-z]|$)/;
/** "“…” – Ines, 34, Gärtnerin": whose words a quotation is. */
const SIGNED = /^[„“"»«][^„“"»«”]{8,400}["”“«»] [–—-] (\p{Lu}.{1,90})$/u;
const ANSWERS = /annehm|bestatig|antwort|ablehn|vernetz|anfrage|accept|confirm|connect|reply|respond/;
const FEWER =
  /(?:kein|nicht mehr|weniger|seltener|zu viele|no longer|n't|fewer|too many).{0,40}(?:erinnerung|mail|benachrichtigung|reminder|notification)/;
const SETTINGS = /einstellung|setting|preference|abbestell|abmeld|unsubscribe|turn .{0,30}off/;

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
function ownWords(lines: readonly Row[], name: string): readonly string[] {
  return lines.map(({ text, folded }, at) => {
    if (!opensQuotation(text)) return withoutQuotations(text);
    return isTestimonial(text, name) || leadsToExample(lines[at - 1]?.text ?? '') ? '' : folded;
  });
}

/** True where somebody says "ich" in these lines, outside the examples and praise in them. */
export function speaksInOwnWords(lines: readonly Row[], name: string): boolean {
  return ownWords(lines, name).some(speaksForThemselves);
}

/**
 * Are these lines the platform's advice? Nobody greets or speaks for themselves in them, and one calls on the recipient
 * to write to the requester (by name, or below a question), leads to an example or quotes somebody else.
 * Above the buttons somebody might write so: there it is none.
 * @param lines the lines that are not blank
 * @param above the rows before them
 */
export function isAdvice(lines: readonly Row[], above: readonly Row[], name: string): boolean {
  if (!hasAnswerButton(above) || lines.some(({ kind }) => kind === 'greeting')) return false;
  if (ownWords(lines, name).some((line) => speaksForThemselves(line) || WE_SPEAK.test(line))) return false;
  const known = tokensOf(name);
  return lines.some(({ text, folded }, at) => {
    const quotes = text.search(QUOTATION) >= 0 || opensQuotation(lines[at + 1]?.text ?? '');
    const sentences = sentencesOf(text);
    const calls = (one: string, place: number) =>
      CALLS.test(one) &&
      (sentences[place - 1]?.endsWith('?') === true || tokensOf(one).some((word) => known.includes(word)));
    return (
      isTestimonial(text, name) ||
      TIP.test(folded) ||
      (quotes && leadsToExample(text)) ||
      sentences.some(calls)
    );
  });
}

/** The words of a button may stand above its arrow; the sentence that names the requester may be a link, too. */
function hasAnswerButton(rows: readonly Row[]): boolean {
  return rows.some(
    (row, at) =>
      row.text.length <= 60 &&
      ANSWERS.test(row.folded) &&
      sentenceIn(row.text) === null &&
      (row.kind === 'action' || row.links.some(isXingLink) || isBareArrow(rows[at + 1])),
  );
}

/** "Keine Erinnerungen mehr? Hier ändern Sie Ihre Einstellungen:" above a link of the platform's. */
export function offersSettings(rows: readonly Row[], index: number): boolean {
  if (!FEWER.test(rows[index]?.folded ?? '')) return false;
  const near = rows.slice(index, index + 3);
  const link = near.findIndex((row) => row.kind === 'action' || row.links.some(isXingLink));
  const button = near[link];
  // Above the button that answers somebody may have written so.
  if (button?.kind === 'action' && ANSWERS.test(button.folded) && !SETTINGS.test(button.folded)) return false;
  const said = near.slice(0, link + 1).map(({ folded }) => folded);
  const whole = said.join(' ');
  return SETTINGS.test(whole) && !speaksForThemselves(whole) && !WE_SPEAK.test(whole);
}
