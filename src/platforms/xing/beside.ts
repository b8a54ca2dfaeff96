import { fold } from '../../text/fold.ts';
import { ANSWERS, isBelowAnswer, ownWords } from './advice.ts';
import { isNameLine, nameAndRest, tokensOf } from './names.ts';
import { isBareArrow, isXingLink, type Row } from './rows.ts';
import { speaksForThemselves } from './sentences.ts';

/**
 * What the platform prints beside a request and nobody wrote: the fields of the requester's profile, other people,
 * advertising.
 */

/** What a profile says of its owner; "Ich suche" is XING's own name of a field, and so a single one may be somebody's. */
const FIELD =
  /^(?:(?:ich |ik )?(?:suche|biete|zoek|bied)|sucht|bietet|wants?|haves?|(?:i'm )?looking for|(?:i )?offers?|interesse[ns]?|interests?|branche|industry|karriere.{0,8}|career level|(?:mitglied|member) (?:seit|since)|sprachen?|languages?|.{0,4}(?:fahigkeiten|kenntnisse|qualifi[ck]ation.{1,2}|skills).{0,16}|ausbildung|education|berufserfahrung|organi[sz]ation(?:en|s)|kontakte|contacts|recherche|propose|busco|ofrezco|cerco|offro|procuro|ofereco) ?(?::|$)/;

/** Does the line say something as a sentence does? Then it is no value of a field. */
function isSentence({ text }: Row): boolean {
  return /[.!?…,]$/.test(text) || text.length > 160;
}

/** Where the fields of a profile end that begin at a row: at least two of them, each in a line or above its values; -1 for none. */
export function endOfFields(rows: readonly Row[], from: number, to: number): number {
  const known = new Set<string>();
  let end = from;
  let open = -1;
  for (let at = from; at < to; at += 1) {
    const row = rows[at];
    if (row === undefined || row.kind === 'blank') continue;
    const label = FIELD.exec(row.folded)?.[0];
    if ((label === undefined && row.block !== open && row.kind !== 'label') || isSentence(row)) break;
    if (row.kind !== 'line' && row.kind !== 'label') break;
    if (label !== undefined) {
      known.add(label);
      open = label === row.folded ? row.block : -1;
    }
    end = at + 1;
  }
  return known.size > 1 ? end : -1;
}

/** Is a row a field of a profile, and so no fact of the card? */
export function isField({ folded }: Row): boolean {
  return FIELD.test(folded);
}

/** Words of a link, or the last sentence above it, that serve to answer or show who asks. */
function serves(said: string, name: string): boolean {
  const words = said.split(/[.!?] /).pop() ?? '';
  const known = tokensOf(name);
  return ANSWERS.test(words) || /profil/.test(words) || tokensOf(words).some((word) => known.includes(word));
}

/** A link of the platform's to others, or to what it sells; its words may stand on the line above. A person's own link shows its address. */
function leadsElsewhere(rows: readonly Row[], at: number, name: string): boolean {
  const row = rows[at];
  if (row === undefined) return false;
  const linked = row.links.length > 0 && row.links.every(isXingLink);
  if (row.text === '') return linked && !serves(rows[at - 1]?.folded ?? '', name);
  if (isBareArrow(rows[at + 1])) return !serves(row.folded, name);
  return (
    linked && row.links.some(({ text }) => text !== '' && !/[./]/.test(text) && !serves(fold(text), name))
  );
}

/**
 * Below the buttons a text with such a link in it or straight below it is the platform's, whatever it asks: nobody greets
 * or speaks for themselves in it.
 */
export function isOffer(rows: readonly Row[], from: number, to: number, name: string): boolean {
  if (!isBelowAnswer(rows, from)) return false;
  const lines = rows.slice(from, to);
  if (lines.some(({ kind }) => kind === 'greeting') || ownWords(lines, name).some(speaksForThemselves))
    return false;
  const next = rows.findIndex(({ kind }, at) => at >= to && kind !== 'blank');
  return leadsElsewhere(rows, next, name) || lines.some((_, at) => leadsElsewhere(rows, from + at, name));
}

/** "Ida Nobody", "Ida Nobody, Leiterin" above or under a link of the platform's. */
function linkedName(rows: readonly Row[], at: number): string | null {
  const row = rows[at];
  if (row === undefined || (row.kind !== 'line' && row.kind !== 'action')) return null;
  const [name] = nameAndRest(row.text);
  if (!isNameLine(name)) return null;
  const near = rows.slice(at, at + 4).filter(({ block }) => block === row.block);
  const linked =
    row.links.length > 0 ? row.links.every(isXingLink) : near.some(({ kind }) => kind === 'action');
  return linked ? name : null;
}

/** A title over people of whom none may be in the mail. */
const MAY_KNOW =
  /(?:kennen|interess|gefall|pass).{0,40}konnt|konnt.{0,40}(?:kennen|interess|gefall|pass)|(?:may|might) (?:also )?(?:know|like)/;

/** "Kennen Sie schon?" above a name. */
const KNOWN_YET =
  /^(?:kennen sie|kennst du|do you know|kent u|ken je|vous connaissez|connaissez-vous|conoce|conosce|conhece)[^?]{0,25}\?$/;

function isTitleOverOthers(rows: readonly Row[], at: number): boolean {
  const { text = '', folded = '' } = rows[at] ?? {};
  if (text.length >= 90 || /[.!:,]$/.test(text)) return false;
  const below = rows.slice(at + 1).find(({ kind }) => kind !== 'blank' && kind !== 'dash');
  const overName = KNOWN_YET.test(folded) && isNameLine(nameAndRest(below?.text ?? '')[0]);
  return (MAY_KNOW.test(folded) || overName) && isBelowAnswer(rows, at);
}

/**
 * The rows up to where, below the buttons, other people begin whom nothing above speaks of, without the title over them.
 * @param subject the mail's, which may name the requester
 */
export function withoutOthers(rows: readonly Row[], subject: string): readonly Row[] {
  const button = rows.findIndex(({ kind, folded }) => kind === 'action' && serves(folded, ''));
  if (button < 0) return rows;
  const known = new Set(tokensOf([subject, ...rows.slice(0, button).map(({ text }) => text)].join(' ')));
  const isNew = (name: string) =>
    !serves(fold(name), '') && !tokensOf(name).some((word) => word.length > 2 && known.has(word));
  const other = rows.findIndex((_, at) => {
    if (at <= button) return false;
    const name = linkedName(rows, at);
    return (name !== null && isNew(name)) || isTitleOverOthers(rows, at);
  });
  if (other < 0) return rows;
  let title = other - 1;
  while (rows[title]?.kind === 'blank') title -= 1;
  const above = rows[title];
  const isTitle =
    title > button && above?.kind === 'line' && above.text.length <= 70 && !/[.!,]$/.test(above.text);
  return rows.slice(0, isTitle ? title : other);
}
