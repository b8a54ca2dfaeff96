import type { OutlineLine, OutlineLink } from '../../mail/outline.ts';
import { fold } from '../../text/fold.ts';
import { followsButton, isSentTo, isStamp, saysToWhom, saysWhySent } from '../frame-lines.ts';
import { callsToAct, isFrameTalk } from '../frame-vocabulary.ts';
import { areNamesGreeted, greetingLength, greetsClearly } from '../greeting.ts';
import { speaksForThemselves } from './sentences.ts';

/** What a visible line is by its words and look alone, whatever stands around it. */
export type RowKind =
  | 'blank'
  | 'dash'
  | 'tilde'
  | 'browser'
  | 'greeting'
  | 'action'
  | 'shared'
  | 'label'
  | 'date'
  | 'line';

export interface Row {
  readonly kind: RowKind;
  /** Without its links. */
  readonly text: string;
  /** As printed, links included. */
  readonly raw: string;
  readonly folded: string;
  readonly links: readonly OutlineLink[];
  /** Lines of one table cell (HTML) or paragraph (text) share it. */
  readonly block: number;
}

const BROWSER =
  /(?:im|in(?: the| your)?) browser|browser-?[avw]|web ?version|online ansehen|richtig (?:dar|an)ge|(?:message|mail) online/;
/** From such a line on everything is the platform's, and it names the recipient. */
const FOOTER =
  /^(?:diese (?:nachricht|e-?mail|mail) (?:wurde|ging|richtet sich) .{0,30}an |this (?:message|e-?mail|mail) (?:was|is|has been) (?:sent|intended|addressed)|(?:sie (?:erhalten|bekommen)|du (?:erhaltst|bekommst)|you(?: are|'re)? receiv(?:e|ing|ed)) (?:diese|dieses|this) (?:e-?mail|mail|nachricht|message|notification)|new work se|xing (?:ag|se|gmbh)(?:[^a-z]|$)|(?:\(c\)|©|copyright) ?(?:\d{4}|xing|new work))/;
/** Words of a footer that a person may use as well: they end the mail only on a short line of their own. */
const FOOTER_WORDS =
  /^(?:impressum|imprint|datenschutz|privacy|agb|.{0,30}abbestellen|.{0,20}abmelden|unsubscribe|.{0,30}(?:benachrichtigungs|e-?mail)-?einstellungen.{0,20}|.{0,20}(?:notification|e-?mail) settings|fragen\? .{0,30}hilfe.{0,20})(?: ?[|·•,].{0,40})?\.?$/;
/** What tells genuine mails from forged ones, and the shop of the app: further words of a footer. */
const PROVES =
  /phishing|(?:mail|nachricht|message)s? .{0,30}(?:echt(?:$|\W)|genuine|authentic|erkennen)|app store|google play/;
const TEAM_SIGNATURE =
  /(?:^|, )(?:(?:ihr|dein|das|euer|your|the|het|uw) )?xing[ -]?team$|(?:^|, )(?:l'|.{1,2} )?(?:equip[aeo]|team)(?: d[eio])? xing$/;
const CLOSING =
  /^(?:(?:viele|beste|herzliche|liebe|schone|sonnige|freundliche|mit (?:freundliche|beste|herzliche|liebe|viele|sonnige)[nm]) grus{1,2}(?:e|en)?(?: .{0,40})?|grus{1,2}e?(?: (?:aus|von|vom) .{2,30})?|lg|vg|bg|mfg|(?:best|kind|warm|kindest) (?:regards|wishes)|regards|best|cheers|sincerely(?: yours)?|es grus{1,2}t .{0,40}|(?:ihre?|deine?|herzlich(?:st)?|bis (?:bald|dann|morgen))(?: .{0,20})?|yours(?: sincerely| truly| faithfully)?|hochachtungsvoll|(?:(?:bien )?(?:cordialement|amicalement|a vous)|(?:u[nm] |cordiali |distinti |muchos )?(?:salud[oi]s?|saluti?|abra[zc]os?|abbraccio)|atentamente|atenciosamente|cumprimentos|beijos?|(?:met )?(?:vriendelijke |hartelijke )?groet(?:en|jes)?)(?: .{0,20})?|ergebenst|respectfully|thanks|danke)[,.!]?$/;

/** "(m/w/d)": the title of an advertised job, which nobody bears. */
export function isJobTitle(folded: string): boolean {
  return /\([mwfdxi](?:[/|]\s?[mwfdxi*]){1,3}\)/.test(folded);
}

/** A line that closes a letter: the name below it is a signature, not a card. */
export function isClosing(folded: string): boolean {
  return CLOSING.test(folded);
}

/** A rule that the mail has once, glued between lines below a closing: the writer's own signature goes on behind it. */
export function isWithinSignature(rows: readonly Row[], index: number): boolean {
  const row = rows[index];
  const [above, below] = [rows[index - 1], rows[index + 1]];
  if (row === undefined || above?.kind !== 'line' || below?.kind !== 'line') return false;
  if (above.block !== row.block || below.block !== row.block) return false;
  if (rows.some(({ raw }, at) => at !== index && raw === row.raw)) return false;
  return rows.slice(Math.max(0, index - 4), index).some(({ folded }) => isClosing(folded));
}

/** How many contacts: "3 gemeinsame Kontakte", "one contact", "Gemeinsame Kontakte (7)". */
const COUNTED =
  /(?:^| )(\d{1,4}|einen?|one|un[ao]?|een) (?:(?:gemeinsame[rnms]?|shared|mutual|common|gemeenschappelijke) )?(?:kontakte?|bekannte|conta[ct]{1,3}(?:o|i|en)?s?|connections?|relations?)(?:[^a-z]|$)|(?:kontakte|contacts|connections|in common)\s{0,2}[:(]\s{0,2}(\d{1,4})/;
/** That both sides know them. */
const IN_COMMON = /gemeinsam|common|commun|com[uo][mn]|share|mutual|teil|both|beide|gemeen/;
const LABEL =
  /^(?:(position|beruf|titel|job ?title|funktion|tatigkeit|poste|fonction|puesto|cargo|ruolo|functie)|(firma|unternehmen|company|arbeitgeber|employer|entreprise|empresa|azienda|bedrijf)|(name|von|from|absender|sender|de|da|van|nom|nombre|nome|naam)|ort|standort|wohnort|stadt|location|city|lieu|ville|ciudad|citta|plaats)\s{0,3}:\s{0,3}(\S.{0,150})$/;
const ACTION =
  /^(?:=> )?(?:jetzt |hier |direkt |zur |zum |zu (?:den |(?:dein|ihr)e[nmr] )?|go to )?(?:(?:kontakt)?anfragen?|kontakt|profile?|(?:nachricht|mitteilung|antwort|beantwort|bestatig|annehm|ablehn|akzeptier|anseh|anzeig|anschau|les|offn|hinzufug|einlad|gratulier|schreib|send|sag|besuch)(?:en|ern|er|e)?|view|show|see|accept|confirm|decline|ignore|reject|reply|answer|respond|read|open|message|request|write|say|chat|find|discover|congratulate|mehr|more|spater|later|alle?)(?: .{0,60})?$|^.{2,40} (?:(?:an(?:seh|zeig|schau|nehm)|les|schreib|beantwort|bestatig|ablehn|offn|gratulier|besuch|entdeck|verwalt|bearbeit)en)$/;

/** A label with its fact; what goes on with a further sentence is somebody's own list. */
function isLabelled(text: string, folded: string): boolean {
  return LABEL.test(folded) && !/\p{Ll}{3}\. \p{Lu}/u.test(text);
}

/** Words of a button whose link stands on another line or was lost. */
function isLabel(folded: string): boolean {
  const one =
    /^(?:jetzt )?(?:annehmen|ablehnen|bestatigen|antworten|beantworten)$|^(?:accept|decline|ignore|reply)$/;
  return one.test(folded) || (callsToAct(folded) && isFrameTalk(folded, ''));
}

/** Nothing but marks, most of them the same: "+-----", "- - - - -", "━━━━━", "=-=-=-=". */
const RULE = /^[-+|<>oO*=_.:#·•─━═—–~ ]{9,400}$/;

function dividerOf(raw: string): RowKind | null {
  const line = raw.trim();
  if (line.length < 10) return null;
  if (/^~{10,200}$/.test(line)) return 'tilde';
  return RULE.test(line) && line.length <= 400 ? 'dash' : null;
}

/** A link to XING itself, redirects included. */
export function isXingLink(link: OutlineLink): boolean {
  return /^https?:\/\/(?:[a-z0-9-]{1,40}\.){0,3}xing\.com(?:[/?#]|$)/i.test(link.url);
}

/** A line that is nothing but a way to click: an arrow, a button, a bare redirect. A person's own link is none. */
function isAction(line: OutlineLine, folded: string): boolean {
  if (line.links.length === 0) return /^\s{0,4}(?:=>|-->)/.test(line.raw);
  if (/^\s{0,4}(?:=>|-->|→)/.test(line.raw)) return true;
  // "Mehr über mich: https://…" is how somebody links their own page.
  if (speaksForThemselves(folded) && /https?:/.test(line.raw)) return false;
  if (line.text.length > 80 || /\p{L}{4}\.$|\?$/u.test(line.text)) return false;
  const whole = line.text === '' || line.links.some((link) => link.text === line.text);
  if (ACTION.test(folded)) return whole || line.links.every(isXingLink);
  return line.text === '' && line.links.every(isXingLink);
}

/** A line that only greets: somebody named, or a word or two. "Hallo aus der Rhön, was macht die Kunst" says more. */
function isGreeting(text: string, folded: string): boolean {
  if (!greetsClearly(folded) || !/^[a-z][^,?!]{1,70}[,!.:]?$/.test(folded)) return false;
  const greeted = text.slice(greetingLength(folded)).trim();
  return greeted.split(' ').length <= 2 || areNamesGreeted(greeted);
}

function kindOfLine(line: OutlineLine, folded: string): RowKind {
  const divider = dividerOf(line.raw);
  if (divider !== null) return divider;
  if (line.text === '' && line.links.length === 0) return 'blank';
  if (BROWSER.test(folded) && line.text.length < 160) return 'browser';
  if (isAction(line, folded)) return 'action';
  if (line.text.length < 120 && sharedContactsIn(folded) !== null) return 'shared';
  if (isGreeting(line.text, folded)) return 'greeting';
  if (isStamp(folded)) return 'date';
  if (isLabel(folded)) return 'action';
  return isLabelled(line.text, folded) ? 'label' : 'line';
}

/** "Decide whether you accept:" over a link of XING's own is the button's label, unless somebody speaks of their own page. */
function labelsButton(above: Row, link: OutlineLine): boolean {
  if (ACTION.test(above.folded)) return true;
  const own = link.links.some((one) => /\/profile\//.test(one.url));
  return above.text.endsWith(':') && above.text.length < 120 && !own && !speaksForThemselves(above.folded);
}

/**
 * The visible lines up to the footer, each with what it is on its own.
 * What the platform suggests further down is left out too: nobody there asked for anything.
 * @param recipients folded names and addresses of the recipient, as a footer prints them
 */
export function rowsOf(lines: readonly OutlineLine[], recipients: readonly string[] = []): readonly Row[] {
  const rows: Row[] = [];
  let quoting = false;
  for (const line of lines) {
    if (line.hidden) continue;
    const folded = fold(line.text);
    const seen = kindOfLine(line, folded);
    // Without a link it is the frame's only at the very top: further down somebody speaks about their browser.
    const lost = seen === 'browser' && line.links.length === 0 && rows.length > 3;
    const kind = lost ? 'line' : seen;
    if (kind === 'tilde') quoting = !quoting;
    if (!quoting && rows.length > 0) {
      const closes = saysWhySent(folded) || isSentTo(folded, recipients) || PROVES.test(folded);
      const ours = /(?:^|[^a-z])(?:xing (?:ag|se|gmbh)|new work se)(?:[^a-z]|$)/.test(folded);
      if (
        saysToWhom(folded, recipients) ||
        (closes && ours) ||
        (closes && followsButton(rows, isButtonOrRule, greets))
      )
        break;
      if (line.text.length < 400 && (FOOTER.test(folded) || FOOTER_WORDS.test(folded))) break;
      if (line.text.length < 80 && TEAM_SIGNATURE.test(folded)) return withoutClosing(rows);
    }
    const above = rows[rows.length - 1];
    // A title line whose URL follows on the next line, behind an arrow, is the button's label.
    if (kind === 'action' && line.text === '' && above?.kind === 'line' && labelsButton(above, line))
      rows[rows.length - 1] = { ...above, kind: 'action' };
    rows.push({ kind, text: line.text, raw: line.raw.trim(), folded, links: line.links, block: line.block });
  }
  return rows;
}

/** An arrow without words: the line above it is its title. */
export function isBareArrow(row: Row | undefined): boolean {
  return row?.kind === 'action' && row.text === '';
}

const isButtonOrRule = ({ kind }: Row): boolean => kind === 'action' || kind === 'dash';
const greets = ({ kind }: Row): boolean => kind === 'greeting';

/** "Viele Grüße" above "Ihr XING-Team" is the platform's, in any language. */
function withoutClosing(rows: readonly Row[]): readonly Row[] {
  let end = rows.length;
  while (end > 0 && rows[end - 1]?.kind === 'blank') end -= 1;
  const last = rows[end - 1];
  return isClosing(last?.folded ?? '') || /^.{4,40},$/.test(last?.text ?? '')
    ? rows.slice(0, end - 1)
    : rows.slice(0, end);
}

/** Shared contacts that a line counts; null where it counts none. */
export function sharedContactsIn(folded: string): number | null {
  if (
    !IN_COMMON.test(folded) ||
    speaksForThemselves(folded) ||
    /(?:^|[^a-z])(?:wir|uns|we|us|nous|on se)(?:[^a-z]|$)/.test(folded)
  )
    return null;
  const found = COUNTED.exec(folded);
  if (found === null) return null;
  const count = found[1] ?? found[2] ?? '';
  return /^\d/.test(count) ? Number(count) : 1;
}

export interface LabelledFact {
  readonly fact: 'position' | 'company' | 'location' | 'name';
  readonly value: string;
}

/** "Firma: Muster GmbH": a fact with its name printed before it. */
export function labelledFact(row: Row): LabelledFact | null {
  const found = LABEL.exec(row.folded);
  if (found === null) return null;
  const [, position, company, name, value = ''] = found;
  const fact = position ? 'position' : company ? 'company' : name ? 'name' : 'location';
  return { fact, value: row.text.slice(row.text.length - value.length).trim() };
}
